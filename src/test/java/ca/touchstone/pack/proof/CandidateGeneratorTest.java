package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.candidate;
import static ca.touchstone.pack.proof.Written.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.review.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateGeneratorTest {
    private static List<String> variants(List<String> read, String program) {
        CandidateGenerator variants = new CandidateGenerator(
                read,
                List.of(Written.example("a", program, Outcome.MET)),
                List.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
        return variants.of(candidate(program)).stream()
                .map(found -> found.name() + ": " + found.written().toString().replace('"', '\''))
                .toList();
    }

    @Test
    void eachFieldThatIsReadIsStatedOtherwise() {
        assertEquals(
                List.of(
                        "workload.weeks 2: {'workload':{'weeks':2}}",
                        "workload.weeks left out: {'workload':{}}",
                        "credential.digital true: {'workload':{'weeks':1},'credential':{'digital':true}}",
                        "credential.digital false: {'workload':{'weeks':1},'credential':{'digital':false}}",
                        "delivery.selfPaced true: {'workload':{'weeks':1},'delivery':{'selfPaced':true}}",
                        "delivery.selfPaced false: {'workload':{'weeks':1},'delivery':{'selfPaced':false}}"),
                variants(
                        List.of("workload.weeks", "credential.digital", "delivery.selfPaced"),
                        "{'workload':{'weeks':1}}"));
    }

    @Test
    void aFieldOfMembersIsVariedInEachOfThemAndTheirListInItsLength() {
        assertEquals(
                List.of(
                        "assessments.graded false: {'assessments':[{'graded':false},{}]}",
                        "assessments.graded left out: {'assessments':[{},{}]}",
                        "assessments.graded true: {'assessments':[{'graded':true},{'graded':true}]}",
                        "assessments.graded false: {'assessments':[{'graded':true},{'graded':false}]}",
                        "assessments 0: {'assessments':[]}",
                        "assessments 1: {'assessments':[{}]}",
                        "assessments 1: {'assessments':[{'graded':true}]}",
                        "assessments 1: {'assessments':[{'graded':true}]}",
                        "assessments 2: {'assessments':[{'graded':true},{}]}",
                        "assessments 3: {'assessments':[{'graded':true},{},{}]}"),
                variants(List.of("assessments.graded"), "{'assessments':[{'graded':true},{}]}"));
    }

    @Test
    void aListOfTextsIsVariedAsOneValue() {
        String longer = "labourMarket.sector a and a: {'labourMarket':{'sector':['a','a']}}";
        String empty = "labourMarket.sector empty: {'labourMarket':{'sector':[]}}";
        assertEquals(
                List.of(empty, empty, longer, longer, "labourMarket.sector left out: {'labourMarket':{}}"),
                variants(List.of("labourMarket.sector"), "{'labourMarket':{'sector':['a']}}"));
    }

    @Test
    void whatCannotBeReadIsNoVariant() {
        String assessed = "'assessments':[{'outcomes':['o1']}]}";
        String two = "{'learningOutcomes':[{'id':'o1'},{'id':'o1-2'}]," + assessed;
        assertEquals(
                List.of(
                        "learningOutcomes 1: {'learningOutcomes':[{'id':'o1'}]," + assessed,
                        "learningOutcomes 2: " + two),
                variants(List.of("learningOutcomes.id"), "{'learningOutcomes':[{'id':'o1'}]," + assessed));
    }

    private static String set(String node, List<Object> way, String value) {
        JsonNode before = json(node);
        String after = CandidateGenerator.set(before, way, 0, value.isEmpty() ? null : json(value))
                .toString()
                .replace('"', '\'');
        assertEquals(json(node), before, "the original stays");
        return after;
    }

    @Test
    void aValueIsSetInACopyAlongItsWay() {
        assertEquals("{'a':{'b':1}}", set("{}", List.of("a", "b"), "1"));
        assertEquals(
                "{'a':{'b':1,'c':2}}", set("{'a':{'c':2}}".replace("'c':2", "'b':0,'c':2"), List.of("a", "b"), "1"));
        assertEquals("{'a':{'b':1}}", set("{'a':null}", List.of("a", "b"), "1"));
        assertEquals("{'a':{}}", set("{'a':{'b':1}}", List.of("a", "b"), ""));
        assertEquals("{'a':[{'b':0},{'b':1}]}", set("{'a':[{'b':0},{'b':0}]}", List.of("a", 1, "b"), "1"));
        assertEquals("[0,1]", set("[0,0]", List.of(1), "1"));
        assertEquals("1", set("1", List.of("a"), "2"));
        assertEquals(json("{'a':1}"), CandidateGenerator.set(MissingNode.getInstance(), List.of("a"), 0, json("1")));
    }
}
