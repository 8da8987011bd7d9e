package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeStrategyTest {
    private static final MergeStrategy FIRST = new MergeStrategy(false, false);
    private static final MergeStrategy SECOND = new MergeStrategy(true, false);
    private static final MergeStrategy PAIRED = new MergeStrategy(false, true);
    private static final MergeStrategy SECOND_PAIRED = new MergeStrategy(true, true);

    private static String merged(MergeStrategy merge, String one, String other) {
        return merge.of(json(one), json(other)).toString().replace('"', '\'');
    }

    @Test
    void whereTheyDifferOneHasItsWay() {
        String one = "{'a':1,'b':{'c':2}}";
        String other = "{'b':{'c':3,'d':4},'e':5}";
        assertEquals("{'a':1,'b':{'c':2,'d':4},'e':5}", merged(FIRST, one, other));
        assertEquals("{'a':1,'b':{'c':3,'d':4},'e':5}", merged(SECOND, one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "['a']|['a','b']|['a','b']",
                "['a']|['b']|['a','b']",
                "['a']|[]|['a']",
                "[]|['a']|['a']",
                "{'a':1}|2|{'a':1}",
                "1|{'a':1}|1",
                "['a']|2|['a']"
            })
    void listsOfTextsHoldEachTextOnce(String one, String other, String both) {
        assertEquals(both, merged(FIRST, one, other));
    }

    @Test
    void anEmptyListIsAListOfTheSecond() {
        assertEquals("[]", merged(SECOND, "['a']", "[]"));
        assertEquals("2", merged(SECOND, "['a']", "2"));
    }

    @Test
    void partsWithTheSameIdAreOne() {
        assertEquals(
                "[{'id':'a'},{'id':'b','c':1},{'id':'d'}]",
                merged(FIRST, "[{'id':'a'},{'id':'b'}]", "[{'id':'b','c':1},{'id':'d'}]"));
    }

    @Test
    void partsWithoutAnIdAreOthersUnlessTheyArePaired() {
        String one = "[{'a':1},{'a':2}]";
        String other = "[{'a':3,'b':4},{'b':5},{'b':6}]";
        assertEquals("[{'a':1},{'a':2},{'a':3,'b':4},{'b':5},{'b':6}]", merged(SECOND, one, other));
        assertEquals("[{'a':1,'b':4},{'a':2,'b':5},{'b':6}]", merged(PAIRED, one, other));
        assertEquals("[{'a':3,'b':4},{'a':2,'b':5},{'b':6}]", merged(SECOND_PAIRED, one, other));
    }

    @Test
    void equalPartsStayTwo() {
        assertEquals("[{'a':1},{'a':1}]", merged(FIRST, "[{'a':1}]", "[{'a':1}]"));
    }

    @Test
    void neitherOfTheTwoIsChanged() {
        JsonNode one = json("{'a':{'b':[{'id':'x'}]}}");
        JsonNode other = json("{'a':{'b':[{'id':'x','c':1}]},'d':[{}]}");
        JsonNode merged = FIRST.of(one, other);
        assertEquals(json("{'a':{'b':[{'id':'x','c':1}]},'d':[{}]}"), merged);
        assertEquals(json("{'a':{'b':[{'id':'x'}]}}"), one);
    }
}
