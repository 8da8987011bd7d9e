package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.touchstone.i18n.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void speaksBothLanguages() {
        Fault fault = fault("a.json", "/workload/wekes", 3, "unknown-field-near", "wekes", "weeks");
        assertEquals("There is no field \"wekes\" here. Did you mean \"weeks\"?", fault.message(Language.EN));
        assertEquals(
                "Il n'y a pas de champ «\u00A0wekes\u00A0» ici. Vouliez-vous dire «\u00A0weeks\u00A0»?",
                fault.message(Language.FR));
    }

    @Test
    void saysItsPlaceAsFarAsItIsKnown() {
        assertEquals("a.json:3:/b", fault("a.json", "/b", 3, "blank").place());
        assertEquals("3:/b", fault("", "/b", 3, "blank").place());
        assertEquals("a.json:/b", fault("a.json", "/b", 0, "blank").place());
        assertEquals("/b", fault("", "/b", 0, "blank").place());
        assertEquals("a.json", fault("a.json", "", 0, "empty").place());
        assertEquals("", fault("", "", 0, "empty").place());
    }

    @Test
    void refusalsListFaultsByLineThenPointerAndEachOnce() {
        Fault first = fault("", "/b", 1, "blank");
        Fault second = fault("", "/a", 2, "blank");
        Fault third = fault("", "/a", 2, "expected-text", "1");
        assertEquals(
                List.of(first, second, third), new Result.Invalid<>(List.of(third, second, first, second)).faults());
    }

    @Test
    void aRefusalHasAReason() {
        assertThrows(IllegalArgumentException.class, () -> new Result.Invalid<>(List.of()));
    }

    @Test
    void theNextStepIsTakenOnlyOnWhatWasRead() {
        Fault fault = fault("", "", 0, "empty");
        Result<Integer> five = new Result.Valid<>(5);
        Result<Integer> none = new Result.Invalid<>(List.of(fault));
        assertEquals(new Result.Valid<>("5"), five.flatMap(n -> new Result.Valid<>(n.toString())));
        assertEquals(new Result.Invalid<>(List.of(fault)), none.flatMap(n -> new Result.Valid<>(n.toString())));
    }

    private static Fault fault(String file, String pointer, int line, String key, String... arguments) {
        return new Fault(MessageText.AREA, file, pointer, line, key, List.of(arguments));
    }
}
