package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.InForce;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.program.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final String EARLIER = "ca-zz/a/2021";
    private static final String LATER = "ca-zz/a/2027";

    private static Pack pack(String id, String from, @Nullable String to, @Nullable LocalizedText note) {
        return new PackSample(
                        id, new InForce(from, to, note), "America/Toronto", null, null, Map.of(), List.of(), List.of())
                .build();
    }

    private static Pack pack(String id, String from, @Nullable String to) {
        return pack(id, from, to, null);
    }

    /** What is wrong with how the last of the packs follows the others. */
    private static List<String> follows(Pack... packs) {
        return told(References.of(packs[packs.length - 1], List.of(packs)));
    }

    @Test
    void theFirstVersionFollowsNone() {
        assertEquals(List.of(), follows(pack(LATER, "2027", null), pack(EARLIER, "2021", null)));
    }

    @Test
    void anotherFrameworkIsNoVersion() {
        assertEquals(List.of(), follows(pack("ca-zz/b/2021", "2021", null), pack(LATER, "2027", null)));
    }

    @Test
    void aVersionWithoutAnEndBeforeTheNextIsFound() {
        assertEquals(
                List.of(EARLIER + "/pack.yaml:/in-force: " + LATER
                        + " begins the day after 2026-12-31, but this version has no"
                        + " end. Write its last day under in-force as to."),
                follows(pack(EARLIER, "2021", null), pack(LATER, "2027", null)));
    }

    @Test
    void versionsThatAreInForceOnTheSameDayAreFound() {
        assertEquals(
                List.of(LATER + "/pack.yaml:/in-force: This version begins on 2027-01-01, but " + EARLIER
                        + " is in force until 2027-01-01. Change one of the dates."),
                follows(pack(EARLIER, "2021", "2027-01-01"), pack(LATER, "2027", null)));
    }

    @Test
    void aVersionThatBeginsTheDayAfterIsSound() {
        assertEquals(List.of(), follows(pack(EARLIER, "2021", "2026"), pack(LATER, "2027", null)));
    }

    @Test
    void daysWithoutAVersionAreFoundUnlessANoteOfEitherSaysWhy() {
        LocalizedText note = Samples.text("A pause");
        assertEquals(
                List.of(LATER + "/pack.yaml:/in-force: No version is in force from 2026-12-31 to 2026-12-31, after "
                        + EARLIER + ". Change a date, or say why in a note."),
                follows(pack(EARLIER, "2021", "2026-12-30"), pack(LATER, "2027", null)));
        assertEquals(List.of(), follows(pack(EARLIER, "2021", "2026-12-30", note), pack(LATER, "2027", null)));
        assertEquals(List.of(), follows(pack(EARLIER, "2021", "2026-12-30"), pack(LATER, "2027", null, note)));
    }

    @Test
    void aVersionFollowsTheOneThatBeganLastBeforeIt() {
        Pack first = pack(EARLIER, "2021", null);
        Pack middle = pack("ca-zz/a/2024", "2024", "2026");
        assertEquals(List.of(), follows(middle, first, pack(LATER, "2027", null)));
    }

    @Test
    void ofVersionsThatBeginOnOneDayTheSecondByNameFollowsTheFirst() {
        Pack one = pack("ca-zz/a/2027", "2027", "2027");
        Pack other = pack("ca-zz/a/2027-2", "2027", "2028");
        assertEquals(List.of(), follows(other, one));
        assertEquals(1, follows(one, other).size());
    }
}
