package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.touchstone.intake.Excerpt;
import ca.touchstone.intake.Fault;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceExcerptsTest {
    private final SourceExcerpts quoting = new SourceExcerpts();

    private Fault quote(String pointer, int line) {
        return quoting.quote(new Fault("pack", "pack.yaml", pointer, line, "zone", List.of("a")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "/zone|1|zone",
                "/in-force/from|2|from",
                "/limits/most/values/2030|3|2030",
                "/criteria/0|4|- id: a",
                "''|4|- id: a"
            })
    void theNameIsMarkedOrElseTheWholeLine(String pointer, int line, String marked) {
        quoting.add("pack.yaml", "zone: x\nin-force: {from: \"2021\"}\nvalues: {\"2030\": 16}\n  - id: a  \n");
        Excerpt excerpt = Objects.requireNonNull(quote(pointer, line).excerpt());
        int start = excerpt.column() - 1;
        assertEquals(marked, excerpt.text().substring(start, start + excerpt.length()));
    }

    @Test
    void onlyALineThatIsThereIsQuoted() {
        quoting.add("pack.yaml", "zone: x\n\nend: y\n");
        assertNull(quote("/zone", 0).excerpt());
        assertNull(quote("/zone", 2).excerpt());
        assertEquals(new Excerpt("end: y", 1, 3), quote("/end", 3).excerpt());
        assertNull(quote("/zone", 4).excerpt());
        assertNull(quoting.quote(new Fault("pack", "other.yaml", "/zone", 1, "zone", List.of()))
                .excerpt());
    }

    @Test
    void aFaultThatQuotesALineAlreadyKeepsIt() {
        quoting.add("pack.yaml", "zone: x\n");
        Fault quoted = new Fault("pack", "pack.yaml", "/zone", 1, "zone", List.of()).quoting(new Excerpt("so", 1, 2));
        assertEquals(quoted, quoting.quote(quoted));
    }
}
