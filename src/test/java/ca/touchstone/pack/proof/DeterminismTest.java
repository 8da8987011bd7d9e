package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.Touchstone;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.report.Engine;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.report.TextReport;
import ca.touchstone.report.View;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import ca.touchstone.rules.ShuffledFacts;
import ca.touchstone.service.ReviewOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same description, packs and date give the same bytes: again and again, in any order of facts, packs and files, and
 * on any JVM in any locale. Each comparison is also shown to notice a review that is not like that.
 */
class DeterminismTest {
    private static final int MANY_RUNS = 100;
    private static final int THREADS = 4;
    private static final int SHUFFLES = 3;
    private static final int MANY_SHUFFLES = 20;

    private static final List<ReportWriter> WRITERS = Arrays.stream(Language.values())
            .map(language -> new ReportWriter(Shipped.FIELDS, "test", language))
            .toList();
    private static final Library LIBRARY = Packs.library(Shipped.READING);

    // Again and again

    @Test
    void everyFixtureGivesTheSameReportsTwice() {
        assertEquals(Set.of(), unsteady(2, submission -> reports(submission, chosen(LIBRARY))));
    }

    @Test
    @Tag("soak")
    void everyFixtureGivesTheSameReportsAHundredTimes() {
        assertEquals(Set.of(), unsteady(MANY_RUNS, submission -> reports(submission, chosen(LIBRARY))));
    }

    @Test
    void reviewsInAnOrderOfChanceAreNoticed() {
        assertEquals(Shipped.fixtures().keySet(), unsteady(2, DeterminismTest::inOrderOfHashCodes));
    }

    @Test
    void severalThreadsAtOnceGiveTheSameReports() throws InterruptedException, ExecutionException {
        assertEquals(Set.of(), unsteadyAmongThreads(submission -> reports(submission, chosen(LIBRARY))));
    }

    @Test
    void aReviewThatThreadsShareIsNoticed() throws InterruptedException, ExecutionException {
        assertFalse(unsteadyAmongThreads(new Shared()).isEmpty());
    }

    /** One way to come from a description to the reports on it. */
    private interface Way {
        byte[] of(Submission submission);
    }

    /** The reports in all their forms: as JSON and as text, in English and in French. */
    private static byte[] reports(Submission submission, Selection.Chosen chosen) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ReportWriter writer : WRITERS) {
            Report report = new ReviewOrder(chosen, AsOf.date(Shipped.AS_OF), writer)
                    .review(submission)
                    .report();
            all.writeBytes(ReportJson.bytes(report));
            all.writeBytes(TextReport.of(report, View.FULL, false).getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    private static Selection.Chosen chosen(Library library) {
        return (Selection.Chosen) library.select(List.of(), true, AsOf.date(Shipped.AS_OF));
    }

    /** The fixtures on which some run gives other bytes than the first. */
    private static Set<String> unsteady(int runs, Way way) {
        Set<String> unsteady = new TreeSet<>();
        Shipped.fixtures().forEach((name, submission) -> {
            byte[] first = way.of(submission);
            for (int run = 1; run < runs; run++) {
                if (!Arrays.equals(first, way.of(submission))) {
                    unsteady.add(name);
                }
            }
        });
        return unsteady;
    }

    /** As {@link #unsteady}, by several threads, each of which begins with another fixture. */
    private static Set<String> unsteadyAmongThreads(Way way) throws InterruptedException, ExecutionException {
        Selection.Chosen chosen = chosen(LIBRARY);
        List<String> names = List.copyOf(Shipped.fixtures().keySet());
        Map<String, byte[]> alone = new TreeMap<>();
        names.forEach(name -> alone.put(name, reports(Shipped.fixture(name), chosen)));
        Set<String> unsteady = new ConcurrentSkipListSet<>();
        List<Callable<Void>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            List<String> turned = new ArrayList<>(names);
            Collections.rotate(turned, i * (names.size() / THREADS));
            threads.add(() -> {
                for (String name : turned) {
                    if (!Arrays.equals(alone.get(name), way.of(Shipped.fixture(name)))) {
                        unsteady.add(name);
                    }
                }
                return null;
            });
        }
        finish(THREADS, threads);
        return unsteady;
    }

    private static <T> List<T> finish(int atOnce, List<Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> task : pool.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** A fault: objects that have no hash code of their own, in the order of a set. */
    private static byte[] inOrderOfHashCodes(Submission submission) {
        Set<Object> packs = new HashSet<>();
        for (ProvenPack pack : Shipped.packs()) {
            packs.add(new Object() {
                @Override
                public String toString() {
                    return pack.ready().pack().id() + submission.sha256();
                }
            });
        }
        return packs.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A fault: what is under review stands in a field, and another thread may come in between. */
    private static final class Shared implements Way {
        private final Phaser together = new Phaser(THREADS);
        private volatile @Nullable Submission current;

        @Override
        public byte[] of(Submission submission) {
            current = submission;
            together.arriveAndAwaitAdvance();
            return reports(Objects.requireNonNull(current), chosen(LIBRARY));
        }
    }

    // The order of facts

    @TestFactory
    Stream<DynamicTest> theOrderOfFactsMakesNoDifference() {
        return shuffledFacts(SHUFFLES);
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> manyOrdersOfFactsMakeNoDifference() {
        return shuffledFacts(MANY_SHUFFLES);
    }

    private static Stream<DynamicTest> shuffledFacts(int times) {
        return Shipped.packs().stream()
                .map(pack -> DynamicTest.dynamicTest(
                        pack.ready().pack().id(),
                        () -> assertEquals(Set.of(), unsteadyWhenShuffled(times, pack, UnaryOperator.identity()))));
    }

    @Test
    void evidenceThatTakesTheFirstFactIsNoticed() {
        ProvenPack pack = Shipped.pack("ca-on/ecampusontario/2020");
        Set<String> noticed = unsteadyWhenShuffled(10 * SHUFFLES, pack, DeterminismTest::firstOfEachCriterion);
        assertTrue(noticed.contains("invented-welding-complete"), noticed.toString());
    }

    /** A description to try on a date. */
    private record Case(String name, ProgramDescription program, LocalDate asOf) {
        int members() {
            return Stream.of(
                            program.partners(),
                            program.competencies(),
                            program.learningOutcomes(),
                            program.assessments())
                    .mapToInt(list -> list == null ? 0 : list.size())
                    .sum();
        }
    }

    /** The three fixtures with the most members, and the pack's examples that have any. */
    private static List<Case> cases(ProvenPack pack) {
        Stream<Case> fixtures = Shipped.fixtures().entrySet().stream()
                .map(fixture -> new Case(fixture.getKey(), fixture.getValue().description(), Shipped.AS_OF))
                .sorted(Comparator.comparingInt(Case::members).reversed())
                .limit(3);
        Stream<Case> examples = pack.examples().stream()
                .map(example ->
                        new Case(example.criterion() + ": " + example.name(), example.program(), example.asOf()))
                .filter(example -> example.members() > 0);
        return Stream.concat(fixtures, examples).toList();
    }

    /** The cases in which some order of facts gives another review than the usual one. */
    private static Set<String> unsteadyWhenShuffled(int times, ProvenPack pack, UnaryOperator<List<RuleMatch>> change) {
        Random random = new Random(20_261_123);
        RuleEvaluator usual = pack.ready().evaluator();
        RuleEvaluator shuffled = ShuffledFacts.of(usual, random);
        Reviewer inOrder = reviewer(pack, program -> change.apply(usual.evaluate(program)));
        Reviewer inAnyOrder = reviewer(pack, program -> change.apply(shuffled.evaluate(program)));
        Set<String> unsteady = new TreeSet<>();
        for (Case tried : cases(pack)) {
            Review expected = inOrder.review(tried.program(), tried.asOf());
            for (int i = 0; i < times; i++) {
                if (!expected.equals(inAnyOrder.review(tried.program(), tried.asOf()))) {
                    unsteady.add(tried.name());
                }
            }
        }
        return unsteady;
    }

    private static Reviewer reviewer(ProvenPack pack, RuleEvaluator judge) {
        return new Reviewer(new ReadyPack(pack.ready().pack(), judge));
    }

    /** A fault: the first firing counts, and the rest is evidence lost. */
    private static List<RuleMatch> firstOfEachCriterion(List<RuleMatch> rulings) {
        Map<String, RuleMatch> first = new LinkedHashMap<>();
        rulings.forEach(ruling -> first.putIfAbsent(ruling.rule().criterion(), ruling));
        return List.copyOf(first.values());
    }

    // The order of packs and files

    @Test
    void theOrderOfPacksMakesNoDifference() {
        shufflePacks(SHUFFLES);
    }

    @Test
    @Tag("soak")
    void manyOrdersOfPacksMakeNoDifference() {
        shufflePacks(MANY_SHUFFLES);
    }

    private static void shufflePacks(int times) {
        Random random = new Random(20_261_123);
        List<ReadyPack> packs = new ArrayList<>(ready(Shipped.READING));
        byte[] expected = allReports(chosen(LIBRARY));
        for (int i = 0; i < times; i++) {
            Collections.shuffle(packs, random);
            assertArrayEquals(expected, allReports(chosen(new Library(packs))));
        }
    }

    @Test
    void packsInTheOrderGivenMakeNoDifference() {
        List<Reviewer> reversed = new ArrayList<>(chosen(LIBRARY).reviewers());
        Collections.reverse(reversed);
        assertArrayEquals(
                allReports(chosen(LIBRARY)),
                allReports(new Selection.Chosen(reversed, true, chosen(LIBRARY).left())));
    }

    @Test
    void reviewsInTheOrderGivenAreNoticed() {
        Submission submission = Shipped.fixtures().values().iterator().next();
        Reviews reviews = Library.review(submission.description(), chosen(LIBRARY), AsOf.date(Shipped.AS_OF));
        List<Review> reversed = new ArrayList<>(reviews.done());
        Collections.reverse(reversed);
        ReportWriter writer = WRITERS.get(0);
        assertFalse(Arrays.equals(
                ReportJson.bytes(writer.write(submission, reviews).report()),
                ReportJson.bytes(writer.write(submission, new Reviews(reviews.asOf(), reversed, reviews.notReviewed()))
                        .report())));
    }

    @Test
    void packFilesWrittenInAnotherOrderAtAnotherTimeMakeNoDifference(@TempDir Path folder) throws IOException {
        copyBackwards(Shipped.RULES, folder);
        PackReading copy = Packs.read(folder, id -> true);
        assertEquals(List.of(), copy.faults());
        assertEquals(digests(Shipped.READING), digests(copy));
        assertArrayEquals(allReports(chosen(LIBRARY)), allReports(chosen(Packs.library(copy))));
        assertNotEquals(carelessDigest(Shipped.RULES), carelessDigest(folder), "the copy differs for who looks");
    }

    @Test
    void oneWordMoreInAPackIsNoticedAndACommentIsNot(@TempDir Path folder) throws IOException {
        String id = "ca/cican/2021";
        copyBackwards(Shipped.RULES, folder);
        Path yaml = folder.resolve(id).resolve("pack.yaml");
        Files.writeString(yaml, "# More\n", StandardOpenOption.APPEND);
        PackReading commented = Packs.read(folder, id::equals);
        Files.writeString(yaml, Files.readString(yaml).replaceFirst("(\n +remedy:\\s+en: )", "$1Now "));
        PackReading copy = Packs.read(folder, id::equals);
        PackReading original = new PackReading(List.of(), List.of(Shipped.pack(id)), List.of());
        assertEquals(List.of(), copy.faults());
        assertNotEquals(digests(original), digests(copy));
        assertNotEquals(digests(original), digests(commented), "files differ");
        assertArrayEquals(allReports(chosen(Packs.library(original))), allReports(chosen(Packs.library(commented))));
        assertFalse(
                Arrays.equals(allReports(chosen(Packs.library(original))), allReports(chosen(Packs.library(copy)))));
    }

    private static List<ReadyPack> ready(PackReading reading) {
        return reading.packs().stream().map(ProvenPack::ready).toList();
    }

    private static Map<String, String> digests(PackReading reading) {
        return ready(reading).stream()
                .collect(Collectors.toMap(
                        pack -> pack.pack().id(), pack -> pack.pack().sha256()));
    }

    private static byte[] allReports(Selection.Chosen chosen) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ChildReviews.FIXTURES.forEach(name -> all.writeBytes(reports(Shipped.fixture(name), chosen)));
        return all.toByteArray();
    }

    /** Makes the last file first, and dates each a day after the one before. */
    private static void copyBackwards(Path from, Path to) throws IOException {
        Instant day = Instant.EPOCH;
        for (Path file : files(from).sorted(Comparator.reverseOrder()).toList()) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
            day = day.plus(Duration.ofDays(1));
            Files.setLastModifiedTime(copy, FileTime.from(day));
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    /** A fault: a digest of the files as the folder lists them, with their times. */
    private static String carelessDigest(Path folder) throws IOException {
        StringBuilder digest = new StringBuilder();
        for (Path file : files(folder).toList()) {
            digest.append(folder.relativize(file)).append(Files.getLastModifiedTime(file));
        }
        return digest.toString();
    }

    // Other processes

    @Test
    void aTurkishJvmAtTheDateLineWithOtherHashCodesGivesTheSameBytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        ChildJvm.Ended end = ChildReviews.ELSEWHERE.run(folder, Touchstone.class, ChildReviews.review("json"));
        assertArrayEquals(ChildReviews.expected("JSON"), end.out(), end.complaints());
    }

    @Test
    void carelessnessIsNoticedOnThatJvm(@TempDir Path folder) throws IOException, InterruptedException {
        ChildJvm.Ended end = ChildReviews.ELSEWHERE.run(folder, Careless.class, List.of(Careless.CHANCE));
        List<String> there =
                new String(end.out(), StandardCharsets.UTF_8).lines().toList();
        List<String> here = Careless.lines();
        assertEquals(here.size() + 1, there.size(), end.complaints());
        assertNotEquals(here.get(0), there.get(0), "small letters");
        assertNotEquals(here.get(1), there.get(1), "time zone");
        assertNotEquals(Careless.orderOfChance(), there.get(here.size()), "hash codes");
    }

    @TestFactory
    @Tag("soak")
    List<DynamicTest> everyJvmGivesTheSameBytes(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        return new ChildReviews(folder).tests();
    }

    /** Reviews by processes of their own, each on a machine set up in another way. */
    private static final class ChildReviews {
        static final List<String> FIXTURES =
                List.of("invented-soudage-fr", "invented-welding-complete", "bc-ubc-zero-carbon");
        private static final int AT_ONCE = 2;

        private static final String PLAIN = "the plain machine";
        private static final String ALL = "a machine with all of that at once";
        private static final List<String> TURKISH = List.of("-Duser.language=tr", "-Duser.country=TR");
        private static final String FAR_EAST = "-Duser.timezone=Pacific/Kiritimati";
        private static final String LATIN_1 = "-Dfile.encoding=ISO-8859-1";
        private static final Map<String, String> C_LOCALE = Map.of("LC_ALL", "C", "LANG", "tr_TR.ISO-8859-9");

        /** Its objects have hash codes one after the other; its sets and maps that cannot change have a seed of their own. */
        static final ChildJvm ELSEWHERE = ChildJvm.with(
                TURKISH.get(0), TURKISH.get(1), FAR_EAST, "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=3");

        private final Path folder;
        private final Map<String, ChildJvm> machines = new LinkedHashMap<>();

        ChildReviews(Path folder) throws IOException {
            this.folder = folder;
            ChildJvm all = ChildJvm.with(TURKISH.get(0), TURKISH.get(1), FAR_EAST, LATIN_1, "-Dline.separator=\r\n")
                    .in(C_LOCALE);
            machines.put(PLAIN, ChildJvm.with());
            machines.put("a Turkish machine", ChildJvm.with(TURKISH.get(0), TURKISH.get(1)));
            machines.put("a machine at the date line", ChildJvm.with(FAR_EAST));
            machines.put("a machine in Latin 1", ChildJvm.with(LATIN_1).in(C_LOCALE));
            machines.put(ALL, all);
            ChildJvm.otherHome()
                    .ifPresent(home -> machines.put(
                            "another release of Java", ChildJvm.with().of(home)));
        }

        /** What is run, and where. */
        private record Task(String kind, String machine, Class<?> main, List<String> arguments) {
            boolean isPlain() {
                return machine.equals(PLAIN);
            }

            String name() {
                String claim = main == Careless.class
                        ? isPlain() ? " answers" : " is noticed"
                        : isPlain() ? " is as this process writes it" : " is the same";
                return kind + claim + " on " + machine;
            }
        }

        private List<Task> tasks() {
            List<Task> tasks = new ArrayList<>();
            for (String machine : machines.keySet()) {
                tasks.add(new Task("carelessness", machine, Careless.class, List.of()));
                tasks.add(new Task("JSON", machine, Touchstone.class, review("json")));
                // What a text says stands in the JSON; so the hardest machine is enough.
                if (Set.of(PLAIN, ALL).contains(machine)) {
                    tasks.add(new Task("text", machine, Touchstone.class, review("text")));
                }
            }
            return tasks;
        }

        List<DynamicTest> tests() throws InterruptedException, ExecutionException {
            List<Task> tasks = tasks();
            List<ChildJvm.Ended> ended = finish(
                    AT_ONCE,
                    tasks.stream()
                            .map(task -> (Callable<ChildJvm.Ended>)
                                    () -> Objects.requireNonNull(machines.get(task.machine()))
                                            .run(folder, task.main(), task.arguments()))
                            .toList());
            Map<String, ChildJvm.Ended> plain = new TreeMap<>();
            List<DynamicTest> tests = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                Task task = tasks.get(i);
                ChildJvm.Ended end = ended.get(i);
                ChildJvm.Ended first = plain.computeIfAbsent(task.kind(), ignored -> end);
                tests.add(DynamicTest.dynamicTest(task.name(), () -> check(task, first, end)));
            }
            return tests;
        }

        private static void check(Task task, ChildJvm.Ended plain, ChildJvm.Ended end) {
            assertEquals(plain.code(), end.code(), end.complaints());
            if (task.main() == Careless.class) {
                assertEquals(0, end.code(), end.complaints());
                assertEquals(task.isPlain(), Arrays.equals(plain.out(), end.out()));
            } else if (task.isPlain()) {
                assertArrayEquals(expected(task.kind()), end.out(), end.complaints());
            } else {
                assertArrayEquals(plain.out(), end.out(), end.complaints());
            }
        }

        static List<String> review(String format) {
            List<String> arguments = new ArrayList<>(List.of("review", "--all"));
            FIXTURES.forEach(name ->
                    arguments.add(Shipped.PROGRAMS.resolve(name + ".json").toString()));
            arguments.addAll(List.of("--format", format, "--as-of", Shipped.AS_OF.toString(), "--lang", "fr"));
            return arguments;
        }

        /** What this process would print. */
        static byte[] expected(String kind) {
            ReportWriter writer = new ReportWriter(Shipped.FIELDS, Engine.version(), Language.FR);
            ReviewOrder order = new ReviewOrder(chosen(LIBRARY), AsOf.date(Shipped.AS_OF), writer);
            return FIXTURES.stream()
                    .map(name -> order.review(Shipped.fixture(name)).report())
                    .map(report -> kind.equals("JSON")
                            ? ReportJson.pretty(report) + "\n"
                            : TextReport.of(report, View.FULL, false))
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
