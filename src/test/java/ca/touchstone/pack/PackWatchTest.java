package ca.touchstone.pack;

import static ca.touchstone.pack.DemoPack.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.intake.Fault;
import ca.touchstone.pack.PackReading.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWatchTest {
    private static final String OTHER = "ca-zz/other/2027";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void copy() {
        folder = DemoPack.copyTo(temporary.resolve("rules"));
    }

    private void retitle(String from, String to) {
        DemoPack.edit(folder, "pack.yaml", "en: " + from + " framework", "en: " + to + " framework");
    }

    /** A second pack, the same as the first but for its id. */
    private static Optional<PackReading> lookTwice(PackWatch watch) {
        assertEquals(Optional.empty(), watch.poll(), "what has just changed is not taken yet");
        return watch.poll();
    }

    private static List<String> ids(PackReading reading) {
        return reading.packs().stream().map(pack -> pack.ready().pack().id()).toList();
    }

    private static List<String> rejected(PackReading reading) {
        return reading.rejected().stream().map(Rejected::id).toList();
    }

    private static String title(PackReading reading) {
        return reading.packs().get(0).ready().pack().framework().title().in(false);
    }

    @Test
    void whatDoesNotChangeIsNotReadAgain() {
        PackWatch watch = new PackWatch(folder);

        assertEquals(List.of(ID), ids(watch.reading()));
        assertEquals(Optional.empty(), watch.poll());
        assertEquals(Optional.empty(), watch.poll());
    }

    @Test
    void aChangeIsTakenWhenTwoLooksFindItAlike() {
        PackWatch watch = new PackWatch(folder);

        retitle("Demonstration", "First");
        assertEquals(Optional.empty(), watch.poll());
        retitle("First", "Second");
        assertEquals(Optional.empty(), watch.poll());
        PackReading taken = watch.poll().orElseThrow();

        assertEquals("Second framework", title(taken));
        assertSame(taken, watch.reading());
        assertEquals(Optional.empty(), watch.poll());
    }

    @Test
    void aChangeTakenBackInTimeIsNone() {
        PackWatch watch = new PackWatch(folder);

        retitle("Demonstration", "First");
        assertEquals(Optional.empty(), watch.poll());
        retitle("First", "Demonstration");
        assertEquals(Optional.empty(), watch.poll());
        assertEquals(Optional.empty(), watch.poll());
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        DemoPack.copyAs(folder, OTHER);
        PackWatch watch = new PackWatch(folder);
        List<ProvenPack> before = watch.reading().packs();

        retitle("Demonstration", "First");
        List<ProvenPack> after = lookTwice(watch).orElseThrow().packs();

        assertEquals(List.of(ID, OTHER), ids(watch.reading()));
        assertNotSame(before.get(0), after.get(0));
        assertSame(before.get(1), after.get(1));
    }

    @Test
    void aBadEditIsRejectedAndTheLastGoodOneStays() {
        PackWatch watch = new PackWatch(folder);
        ProvenPack good = watch.reading().packs().get(0);

        DemoPack.edit(folder, "pack.yaml", "America/Toronto", "America/Nowhere");
        PackReading refused = lookTwice(watch).orElseThrow();

        assertSame(good, refused.packs().get(0));
        assertEquals(List.of(ID), rejected(refused));
        assertEquals(List.of("zone"), refused.faults().stream().map(Fault::key).toList());

        DemoPack.edit(folder, "pack.yaml", "America/Nowhere", "America/Winnipeg");
        PackReading mended = lookTwice(watch).orElseThrow();

        assertEquals(List.of(), mended.rejected());
        assertNotEquals(
                good.ready().pack().sha256(),
                mended.packs().get(0).ready().pack().sha256());
    }

    @Test
    void aBadPackStaysRejectedWhileAnotherChanges() throws IOException {
        PackWatch watch = new PackWatch(folder);
        DemoPack.edit(folder, "pack.yaml", "America/Toronto", "America/Nowhere");
        Rejected first = lookTwice(watch).orElseThrow().rejected().get(0);

        DemoPack.copyAs(folder, OTHER);
        Files.delete(folder.resolve(OTHER).resolve("examples.yaml"));
        PackReading both = lookTwice(watch).orElseThrow();

        assertEquals(List.of(ID), ids(both));
        assertEquals(List.of(ID, OTHER), rejected(both));
        assertEquals(first, both.rejected().get(0));

        DemoPack.edit(folder, "pack.yaml", "America/Nowhere", "America/Toronto");
        PackReading mended = lookTwice(watch).orElseThrow();
        assertEquals(List.of(both.rejected().get(1)), mended.rejected());
    }

    @Test
    void aPackThatWasBadFromTheStartIsTakenOnceItIsMended() {
        DemoPack.edit(folder, "pack.yaml", "America/Toronto", "America/Nowhere");
        PackWatch watch = new PackWatch(folder);
        assertEquals(List.of(), ids(watch.reading()));
        assertEquals(List.of(ID), rejected(watch.reading()));

        DemoPack.edit(folder, "pack.yaml", "America/Nowhere", "America/Toronto");

        assertEquals(List.of(ID), ids(lookTwice(watch).orElseThrow()));
    }

    @Test
    void packsComeAndGo() throws IOException {
        PackWatch watch = new PackWatch(folder);

        DemoPack.copyAs(folder, OTHER);
        assertEquals(List.of(ID, OTHER), ids(lookTwice(watch).orElseThrow()));

        Path file = folder.resolve(ID).resolve("pack.yaml");
        Path aside = folder.resolve(ID).resolve("pack.yaml~");
        Files.move(file, aside);
        assertEquals(Optional.empty(), watch.poll(), "an editor may be in the middle of saving");
        Files.move(aside, file);
        assertEquals(Optional.empty(), watch.poll());
        assertEquals(Optional.empty(), watch.poll());

        Files.delete(file);
        assertEquals(List.of(OTHER), ids(lookTwice(watch).orElseThrow()));
    }

    @Test
    void otherThemesHoldForEveryPack() throws IOException {
        PackWatch watch = new PackWatch(folder);
        Path themes = folder.resolve("themes.yaml");
        String before = Files.readString(themes);

        Files.writeString(themes, before.replace("\n  short:", "\n  brief:"));
        PackReading without = lookTwice(watch).orElseThrow();
        assertEquals(List.of(ID), ids(without));
        assertEquals(
                List.of("theme"),
                without.faults().stream().map(Fault::key).distinct().toList());

        Files.writeString(themes, "themes: 5\n");
        PackReading bad = lookTwice(watch).orElseThrow();
        assertEquals(List.of(ID, "themes.yaml"), rejected(bad));

        Files.writeString(themes, before);
        assertEquals(List.of(), lookTwice(watch).orElseThrow().rejected());
    }

    @Test
    void aFolderThatIsGoneChangesNothing() throws IOException {
        PackWatch watch = new PackWatch(folder);
        Path moved = temporary.resolve("moved");

        Files.move(folder, moved);
        assertThrows(UncheckedIOException.class, watch::poll);
        assertEquals(List.of(ID), ids(watch.reading()));

        Files.move(moved, folder);
        assertEquals(Optional.empty(), watch.poll());
        retitle("Demonstration", "First");
        assertEquals("First framework", title(lookTwice(watch).orElseThrow()));
    }

    @Test
    void aLinkToAFolderIsFollowedWhereverItIsSet() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("current"), folder);
        PackWatch watch = new PackWatch(link);
        assertEquals(List.of(ID), ids(watch.reading()));

        Path next = DemoPack.copyTo(temporary.resolve("next"));
        DemoPack.edit(next, "pack.yaml", "en: Demonstration framework", "en: Next framework");
        Files.delete(link);
        Files.createSymbolicLink(link, next);

        assertEquals("Next framework", title(lookTwice(watch).orElseThrow()));
    }

    @Test
    void aFileThatIsTooLargeIsNotReadWhole() throws IOException {
        Files.write(folder.resolve(ID).resolve("criteria.drl"), new byte[PackFiles.MOST_BYTES + 1]);
        PackReading reading = new PackWatch(folder).reading();

        assertEquals(
                List.of("file-too-large"),
                reading.faults().stream().map(Fault::key).toList());
        assertTrue(reading.packs().isEmpty());
    }
}
