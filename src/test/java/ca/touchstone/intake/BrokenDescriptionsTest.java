package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Breaks the fixtures at random, the same way each time. Whatever stands in a description, it is accepted, or refused with
 * faults that can be put into words; reading never throws.
 */
class BrokenDescriptionsTest {
    private static final int TIMES = 3_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void withOtherValuesAreRefusedInWords(int parts) throws IOException {
        Random random = new Random(parts);
        List<JsonNode> fixtures = BrokenDescriptions.fixtures();
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            JsonNode broken = fixtures.get(i % fixtures.size()).deepCopy();
            for (int part = 0; part < parts; part++) {
                BrokenDescriptions.damage(broken, random);
            }
            refused += isRefused(broken.toString()) ? 1 : 0;
        }
        assertTrue(refused > TIMES / 2, "refused " + refused);
    }

    @Test
    void withOtherCharactersAreRefusedInWords() throws IOException {
        Random random = new Random(7);
        List<JsonNode> fixtures = BrokenDescriptions.fixtures();
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            StringBuilder text =
                    new StringBuilder(fixtures.get(i % fixtures.size()).toPrettyString());
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                BrokenDescriptions.damage(text, random);
            }
            refused += isRefused(text.toString()) ? 1 : 0;
        }
        assertTrue(refused > TIMES / 2, "refused " + refused);
    }

    private static boolean isRefused(String json) {
        List<Fault> faults =
                Intake.read(json.getBytes(StandardCharsets.UTF_8), "").fold(submission -> List.of(), found -> found);
        for (Fault fault : faults) {
            assertFalse(fault.message(Language.EN).isBlank(), json);
            assertFalse(fault.message(Language.FR).isBlank(), json);
            assertTrue(fault.line() > 0 || fault.key().equals("too-many"), () -> fault + " " + json);
        }
        return !faults.isEmpty();
    }
}
