package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code touchstone} in a real shell. Its Java is a script that prints its arguments, one a line, so that no
 * jar has to be built.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final int STUB_EXIT_CODE = 7;

    @TempDir
    Path temporary;

    private Path folder;
    private Path checkout;
    private Path launcher;
    private Path bin;
    private String path;

    @BeforeEach
    void copyTheLauncherAndMakeAJar() throws IOException {
        folder = temporary.toRealPath();
        checkout = Files.createDirectories(folder.resolve("a folder").resolve("its checkout"));
        launcher = Files.copy(Path.of("touchstone"), checkout.resolve("touchstone"));
        assertTrue(launcher.toFile().setExecutable(true));
        Files.createFile(Files.createDirectories(checkout.resolve("target")).resolve("touchstone.jar"));
        bin = Files.createDirectories(folder.resolve("bin"));
        path = bin + File.pathSeparator + System.getenv("PATH");
        script(
                "java",
                "for argument; do printf '%s\\n' \"$argument\"; done",
                "for argument; do",
                "    case $argument in -XX:ArchiveClassesAtExit=*) echo classes >\"${argument#*=}\" ;; esac",
                "done",
                "exit " + STUB_EXIT_CODE);
    }

    @Test
    void aCheckoutInAFolderWithSpacesIsFound() throws Exception {
        Ended ended = run(launcher, "review", "program.json");
        assertEquals(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "-XX:SharedArchiveFile=" + archive(),
                        "-Dtouchstone.rules=" + checkout.resolve("rules"),
                        "-jar",
                        checkout.resolve("target").resolve("touchstone.jar").toString(),
                        "review",
                        "program.json"),
                ended.out());
    }

    @Test
    void aChainOfSymbolicLinksLeadsToTheCheckout() throws Exception {
        Path links = Files.createDirectories(folder.resolve("other links"));
        Path absolute = Files.createSymbolicLink(links.resolve("absolute"), launcher);
        Path relative = Files.createSymbolicLink(links.resolve("relative"), links.relativize(absolute));
        Path outside = Files.createSymbolicLink(folder.resolve("ts"), folder.relativize(relative));
        for (Path link : List.of(absolute, relative, outside)) {
            List<String> out = run(link, "--help").out();
            assertTrue(out.contains("-Dtouchstone.rules=" + checkout.resolve("rules")), out::toString);
        }
    }

    @Test
    void argumentsArriveUnchanged() throws Exception {
        List<String> arguments = List.of("review", "two  words", "it's \"quoted\"", "", "*", "$HOME `id` \\n", "-n");
        List<String> out = run(launcher, arguments.toArray(String[]::new)).out();
        assertEquals(arguments, out.subList(out.size() - arguments.size(), out.size()));
    }

    @Test
    void theExitCodeOfJavaComesBack() throws Exception {
        assertEquals(STUB_EXIT_CODE, run(launcher, "review").code());
    }

    @Test
    void aServerAndABatchTakeTheFlagsOfALongRun() throws Exception {
        for (List<String> arguments :
                List.of(List.of("serve"), List.of("review", "--batch", "x"), List.of("review", "--batch=x"))) {
            List<String> out = run(launcher, arguments.toArray(String[]::new)).out();
            assertTrue(out.contains("-XX:+UseParallelGC"), out::toString);
        }
    }

    @Test
    void aDamagedArchiveOfClassesIsMadeAgain() throws Exception {
        run(launcher, "review");
        Path made = archive();
        Files.writeString(made, "other bytes");
        List<String> out = run(launcher, "review").out();
        assertEquals("classes\n", Files.readString(archive()));
        assertTrue(out.contains("-XX:SharedArchiveFile=" + archive()), out::toString);
    }

    @Test
    void nothingIsLeftBesideTheJarAndTheArchive() throws Exception {
        run(launcher, "review");
        try (Stream<Path> files = Files.list(checkout.resolve("target"))) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void javaHomeIsTakenBeforeThePath() throws Exception {
        Path home = folder.resolve("a jdk");
        Files.createDirectories(home);
        Files.move(bin, home.resolve("bin"));
        Files.createDirectories(bin);
        script("java", "echo the one on the path");
        Ended ended = run(List.of(launcher.toString(), "review"), home.toString());
        assertTrue(ended.out().contains("review"), ended.out()::toString);
    }

    @Test
    void withoutJavaItSaysWhatIsNeeded() throws Exception {
        Files.delete(bin.resolve("java"));
        onlyOwnPrograms();
        Ended ended = run(launcher, "review");
        assertEquals(3, ended.code());
        assertEquals(
                List.of("touchstone: needs Java 17 or newer: set JAVA_HOME, or put java on the PATH"), ended.err());
    }

    @Test
    void withoutMavenAndAJarItSaysWhatIsNeeded() throws Exception {
        Files.delete(checkout.resolve("target").resolve("touchstone.jar"));
        onlyOwnPrograms();
        Ended ended = run(launcher, "review");
        assertEquals(3, ended.code());
        assertEquals(
                List.of("touchstone: needs Maven 3.8 or newer and JDK 17 or newer to be built: put mvn on the PATH"),
                ended.err());
    }

    @Test
    void aBuildThatFailsShowsItsOutputAndLeavesNoJar() throws Exception {
        Files.delete(checkout.resolve("target").resolve("touchstone.jar"));
        script("mvn", "echo the reason", "exit 1");
        Ended ended = run(launcher, "review");
        assertEquals(3, ended.code());
        assertEquals(
                List.of("the reason", "touchstone: the build failed; its output stands above"),
                ended.err().subList(1, ended.err().size()));
        try (Stream<Path> files = Files.list(checkout.resolve("target"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aJarThatIsOlderThanTheSourcesIsBuiltAgain() throws Exception {
        Path jar = checkout.resolve("target").resolve("touchstone.jar");
        assertTrue(jar.toFile().setLastModified(0));
        Files.createFile(checkout.resolve("pom.xml"));
        script(
                "mvn",
                "for argument; do",
                "    case $argument in -Dtouchstone.target=*) echo built >\"${argument#*=}/touchstone.jar\" ;; esac",
                "done");
        assertEquals(STUB_EXIT_CODE, run(launcher, "review").code());
        assertEquals("built\n", Files.readString(jar));
    }

    private record Ended(int code, List<String> out, List<String> err) {}

    private Ended run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return run(command, "");
    }

    private Ended run(List<String> command, String javaHome) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", javaHome);
        int code = builder.start().waitFor();
        return new Ended(code, lines(out), lines(err));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(checkout.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void script(String name, String... lines) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    /** Leaves nothing on the path but our scripts, and what the launcher needs until it looks for Java and Maven. */
    private void onlyOwnPrograms() throws IOException {
        script("dirname", "exec /usr/bin/dirname \"$@\"");
        script("rm", "exec /bin/rm \"$@\"");
        path = bin.toString();
    }
}
