package ca.touchstone.pack;

import static ca.touchstone.pack.DemoPack.ID;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Pack;
import ca.touchstone.intake.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the bytes of a folder's files is what is read from the folder. */
class FolderTest {
    @TempDir
    Path folder;

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static List<Pack> packs(PackReading reading) {
        return reading.packs().stream().map(pack -> pack.ready().pack()).toList();
    }

    /** Reads the folder and its bytes, and returns what both gave. */
    private static PackReading readBothWays(Path folder) throws IOException {
        PackReading onDisk = Packs.read(folder, id -> true);
        PackReading inMemory = Packs.read(files(folder), id -> true);
        assertEquals(onDisk.themes(), inMemory.themes());
        assertEquals(packs(onDisk), packs(inMemory));
        assertEquals(
                onDisk.packs().stream().map(ProvenPack::drl).toList(),
                inMemory.packs().stream().map(ProvenPack::drl).toList());
        assertEquals(
                onDisk.packs().stream().map(ProvenPack::examples).toList(),
                inMemory.packs().stream().map(ProvenPack::examples).toList());
        assertEquals(onDisk.rejected(), inMemory.rejected());
        return inMemory;
    }

    private static List<String> keys(PackReading reading) {
        return reading.faults().stream().map(Fault::key).toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void allShippedPacksAreTheSame() throws IOException {
        PackReading reading = readBothWays(Path.of("rules"));
        assertEquals(List.of(), reading.faults());
        assertEquals(
                Packs.ids(Path.of("rules")),
                packs(reading).stream().map(Pack::id).toList());
    }

    @Test
    void aFileThatIsMissingOrTooLargeIsTheSameFault() throws IOException {
        DemoPack.copyTo(folder);
        DemoPack.copyAs(folder, "ca-zz/other/2021");
        Files.delete(folder.resolve(ID).resolve("examples.yaml"));
        Files.write(folder.resolve("ca-zz/other/2021/criteria.drl"), new byte[PackFiles.MOST_BYTES + 1]);
        assertEquals(List.of("file-missing", "file-too-large"), keys(readBothWays(folder)));
    }

    @Test
    void aFileOfTheLargestSizeIsRead() {
        Map<String, byte[]> files = Map.of(ID + "/criteria.drl", new byte[PackFiles.MOST_BYTES]);
        byte[] content = PackFiles.in(Folder.of(files), ID).content("criteria.drl");
        assertArrayEquals(files.get(ID + "/criteria.drl"), content);
    }

    @Test
    void aMistakeInAFileIsToldWithItsLine() throws IOException {
        DemoPack.edit(DemoPack.copyTo(folder), "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        PackReading reading = readBothWays(folder);
        assertEquals(List.of("zone"), keys(reading));
        assertEquals(ID + "/pack.yaml:8:/zone", reading.faults().get(0).place());
    }

    @Test
    void aPathThatIsNoIdIsTheSameFault() throws IOException {
        DemoPack.copyTo(folder);
        Files.move(folder.resolve("ca-zz/demo-framework"), folder.resolve("ca-zz/Demo_Framework"));
        assertEquals("id", keys(readBothWays(folder)).get(0));
    }

    @Test
    void aPackAboveItsFolderIsTheSameFault() throws IOException {
        Files.copy(DemoPack.RULES.resolve("themes.yaml"), folder.resolve("themes.yaml"));
        write("pack.yaml", "");
        write("ca-zz/pack.yaml", "");
        assertEquals(
                List.of("", "ca-zz"),
                readBothWays(folder).rejected().stream()
                        .map(PackReading.Rejected::id)
                        .toList());
    }

    @Test
    void themesThatAreMissingOrBadAreTheSameFault() throws IOException {
        DemoPack.copyTo(folder);
        Files.delete(folder.resolve("themes.yaml"));
        assertEquals(List.of("file-missing"), keys(readBothWays(folder)));
        write("themes.yaml", "themes: 5\n");
        PackReading bad = readBothWays(folder);
        assertEquals("themes.yaml", bad.rejected().get(0).id());
        assertEquals(List.of(ID), packs(bad).stream().map(Pack::id).toList());
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        DemoPack.copyTo(folder);
        write("README.md", "x");
        write("ca-zz/notes/pack.yaml.bak", "x");
        write("ca-zz/notes/my-pack.yaml", "x");
        write(ID + "/notes.txt", "x");
        write(ID + "/old/pack.yaml", "x");
        PackReading reading = readBothWays(folder);
        assertEquals(List.of(), reading.faults());
        assertEquals(List.of(DemoPack.proven().ready().pack()), packs(reading));
    }

    @Test
    void nothingAtAllLacksItsThemes() {
        PackReading reading = Packs.read(Map.of(), id -> true);
        assertEquals(List.of(), reading.packs());
        assertEquals(List.of("file-missing"), keys(reading));
    }

    @Test
    void onlyThePacksThatAreWantedAreRead() throws IOException {
        DemoPack.copyTo(folder);
        DemoPack.copyAs(folder, "ca-zz/other/2021");
        assertEquals(
                List.of("ca-zz/other/2021"),
                packs(Packs.read(files(folder), "ca-zz/other/2021"::equals)).stream()
                        .map(Pack::id)
                        .toList());
    }

    @Test
    void theBytesStayAsTheyAreAndAreNotNeededAfterwards() throws IOException {
        Map<String, byte[]> files = files(DemoPack.RULES);
        Map<String, byte[]> before = new TreeMap<>();
        files.forEach((path, bytes) -> before.put(path, bytes.clone()));

        PackFiles taken = PackFiles.in(Folder.of(files), ID);
        Packs.read(files, id -> true);
        files.forEach((path, bytes) -> assertArrayEquals(before.get(path), bytes, path));

        Arrays.fill(files.get(ID + "/pack.yaml"), (byte) ' ');
        assertArrayEquals(before.get(ID + "/pack.yaml"), taken.content("pack.yaml"));
    }
}
