package ca.touchstone.review;

import static ca.touchstone.framework.Level.REQUIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.framework.Scope;
import ca.touchstone.framework.Status;
import ca.touchstone.program.Descriptions;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Reviews.NotReviewed;
import ca.touchstone.review.Reviews.Reason;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Scope ONTARIO = new Scope(List.of("CA-ON"), List.of(), List.of());

    private final Library library = library(
            pack("ca-on/loans/2022", "2022", null),
            pack("ca/national/2018", "2018", null),
            pack("ca-on/quality/2019", "2019", "2021"),
            pack("ca-on/quality/2022", "2022", null).within(ONTARIO));

    private static PackSample pack(String id, String from, @Nullable String to) {
        return Samples.pack(Samples.criterion("a", REQUIRED).byReviewer())
                .named(id)
                .inForce(from, to);
    }

    private static Library library(PackSample... packs) {
        return new Library(Stream.of(packs)
                .map(pack -> new ReadyPack(pack.build(), program -> List.of()))
                .toList());
    }

    private List<String> chosen(List<String> wanted, LocalDate day) {
        Selection.Chosen chosen =
                assertInstanceOf(Selection.Chosen.class, library.select(wanted, false, AsOf.date(day)));
        assertEquals(!wanted.isEmpty(), chosen.named());
        return chosen.reviewers().stream().map(Reviewer::pack).map(Pack::id).toList();
    }

    @Test
    void keepsItsPacksInOrderOfTheirIds() {
        assertEquals(
                List.of("ca-on/loans/2022", "ca-on/quality/2019", "ca-on/quality/2022", "ca/national/2018"),
                library.packs().stream().map(Pack::id).toList());
    }

    @Test
    void findsAPackByItsWholeId() {
        assertEquals(
                "ca-on/loans/2022",
                library.pack("ca-on/loans/2022").orElseThrow().id());
        assertEquals(Optional.empty(), library.pack("ca-on/loans"));
    }

    @Test
    void choosesAllThatAreInForceWhenNoneIsNamed() {
        assertEquals(List.of("ca-on/loans/2022", "ca-on/quality/2022", "ca/national/2018"), chosen(List.of(), DAY));
        assertEquals(List.of("ca-on/quality/2019", "ca/national/2018"), chosen(List.of(), LocalDate.of(2021, 12, 31)));
        assertEquals(List.of(), chosen(List.of(), LocalDate.of(2017, 12, 31)));
    }

    @Test
    void choosesByIdOrByItsBeginningUpToASlashEachOnceInOrder() {
        assertEquals(List.of("ca-on/quality/2022"), chosen(List.of("ca-on/quality/2022"), DAY));
        assertEquals(List.of("ca-on/quality/2022"), chosen(List.of("ca-on/quality"), DAY));
        assertEquals(List.of("ca-on/loans/2022", "ca-on/quality/2022"), chosen(List.of("ca-on/"), DAY));
        assertEquals(
                List.of("ca-on/loans/2022", "ca-on/quality/2022", "ca/national/2018"),
                chosen(List.of("ca", "ca-on", "ca-on/loans/2022"), DAY));
    }

    @ParameterizedTest(name = "{0} means {1}: {2}")
    @CsvSource({
        "ca, ca/national/2018, true",
        "ca, ca-on/loans/2022, false",
        "ca-on/loans, ca-on/loans/2022, true",
        "ca-on/loans/, ca-on/loans/2022, true",
        "ca-on/loans/2022/, ca-on/loans/2022, true",
        "ca-on/loan, ca-on/loans/2022, false",
        "ca-on/loans/202, ca-on/loans/2022, false",
        "ca-on/loans/2022/more, ca-on/loans/2022, false"
    })
    void aBeginningEndsAtASlash(String wanted, String id, boolean meant) {
        assertEquals(meant, Library.means(wanted, id));
    }

    @Test
    void saysWhichNameIsUnknown() {
        assertEquals(
                new Selection.Unknown("ca-on/lons"),
                library.select(List.of("ca-on/loans", "ca-on/lons", "nowhere"), false, AsOf.date(DAY)));
    }

    @Test
    void saysThatAPackIsNotInForceAndWhichVersionIs() {
        Selection.NotInForce old = assertInstanceOf(
                Selection.NotInForce.class, library.select(List.of("ca-on/quality/2019"), false, AsOf.date(DAY)));
        assertEquals("ca-on/quality/2019", old.pack().id());
        assertEquals(
                List.of("ca-on/quality/2022"),
                old.instead().stream().map(Pack::id).toList());
    }

    @Test
    void aNamedVersionThatIsNotInForceHasNoOtherInstead() {
        Selection.NotInForce early = assertInstanceOf(
                Selection.NotInForce.class,
                library.select(List.of("ca-on/quality/2022"), false, AsOf.date(LocalDate.of(2018, 12, 31))));
        assertEquals("ca-on/quality/2022", early.pack().id());
        assertEquals(List.of(), early.instead());
    }

    private static Reviews review(
            Library library, String description, List<String> wanted, boolean all, LocalDate day) {
        Selection selection = library.select(wanted, all, AsOf.date(day));
        return Library.review(
                Descriptions.of(description), assertInstanceOf(Selection.Chosen.class, selection), AsOf.date(day));
    }

    private static Map<String, Reason> left(Reviews reviews) {
        Map<String, Reason> left = new LinkedHashMap<>();
        reviews.notReviewed().forEach(one -> left.put(one.pack().id(), one.reason()));
        return left;
    }

    @Test
    void aFrameworkWithoutAVersionForTheDayIsLeftOutWithTheNearest() {
        LocalDate early = LocalDate.of(2018, 12, 31);
        Reviews byPrefix = review(library, "{}", List.of("ca-on/quality"), false, early);
        assertEquals(Map.of("ca-on/quality/2019", Reason.NO_VERSION), left(byPrefix));
        assertEquals(List.of(), ids(byPrefix));

        Library ended = library(pack("ca-on/calls/2019", "2019", "2019"), pack("ca-on/calls/2024", "2024", null));
        assertEquals(
                Map.of("ca-on/calls/2019", Reason.NO_VERSION),
                left(review(ended, "{}", List.of(), false, LocalDate.of(2021, 1, 1))));
        assertEquals(Map.of(), left(review(ended, "{}", List.of(), false, LocalDate.of(2019, 1, 1))));
        assertEquals(Map.of(), left(review(ended, "{}", List.of(), false, LocalDate.of(2024, 1, 1))));
    }

    @Test
    void aFrameworkWithoutAVersionForTheDayIsOutOfScopeWhereItCouldNotApply() {
        String elsewhere = "{'provider': {'jurisdiction': 'CA-BC'}}";
        Library early = library(pack("ca-on/quality/2022", "2022", null).within(ONTARIO));
        LocalDate day = LocalDate.of(2021, 12, 31);
        Map<String, Reason> noVersion = Map.of("ca-on/quality/2022", Reason.NO_VERSION);
        assertEquals(
                Map.of("ca-on/quality/2022", Reason.OUT_OF_SCOPE),
                left(review(early, elsewhere, List.of(), false, day)));
        assertEquals(noVersion, left(review(early, "{}", List.of(), false, day)));
        assertEquals(noVersion, left(review(early, elsewhere, List.of("ca-on"), false, day)));
        assertEquals(noVersion, left(review(early, elsewhere, List.of(), true, day)));
    }

    @Test
    void leavesOutWhatDoesNotApplyUnlessItIsNamed() {
        String elsewhere = "{'provider': {'jurisdiction': 'CA-BC'}}";
        Reviews usual = review(library, elsewhere, List.of(), false, DAY);
        assertEquals(DAY, usual.asOf().requested());
        assertEquals(List.of("ca/national/2018", "ca-on/loans/2022"), ids(usual));
        assertEquals(
                List.of(new NotReviewed(
                        usual.notReviewed().get(0).pack(), Reason.OUT_OF_SCOPE, List.of("provider.jurisdiction"))),
                usual.notReviewed());
        assertEquals("ca-on/quality/2022", usual.notReviewed().get(0).pack().id());

        for (Reviews named : List.of(
                review(library, elsewhere, List.of("ca-on/quality"), false, DAY),
                review(library, elsewhere, List.of(), true, DAY))) {
            Review ontario = named.done().get(named.done().size() - 1);
            assertEquals("ca-on/quality/2022", ontario.pack().id());
            assertEquals(Verdict.Value.OUT_OF_SCOPE, ontario.verdict().value());
            assertTrue(named.notReviewed().isEmpty());
        }
    }

    @Test
    void leavesOutWhatMayApplyUnlessItIsNamed() {
        for (String description : List.of("{}", "{'provider': {'jurisdiction': 'CA'}}")) {
            Reviews usual = review(library, description, List.of(), false, DAY);
            assertEquals(Set.of("ca/national/2018", "ca-on/loans/2022"), Set.copyOf(ids(usual)));
            assertEquals(Map.of("ca-on/quality/2022", Reason.MAY_APPLY), left(usual));
            assertEquals(
                    List.of("provider.jurisdiction"), usual.notReviewed().get(0).fields());

            Review named = review(library, description, List.of("ca-on/quality"), false, DAY)
                    .done()
                    .get(0);
            assertEquals(Verdict.Value.OPEN, named.verdict().value());
            Question first = named.questions().get(0);
            assertEquals("/provider/jurisdiction", first.pointer());
            assertTrue(first.tellsScope() && first.couldChangeVerdict());
        }
        Reviews inside = review(library, "{'provider': {'jurisdiction': 'CA-ON'}}", List.of(), false, DAY);
        assertEquals(List.of("ca-on/loans/2022", "ca-on/quality/2022", "ca/national/2018"), ids(inside));
        assertTrue(inside.done().stream()
                .flatMap(review -> review.questions().stream())
                .noneMatch(Question::tellsScope));
    }

    @Test
    void whatGovernsNobodyIsReviewedOnlyWhereItIsNamed() {
        Library definition =
                library(pack("unesco/definition/2022", "2022", null).onlyByName());
        String id = "unesco/definition/2022";
        Reviews usual = review(definition, "{}", List.of(), false, DAY);
        assertEquals(List.of(), ids(usual));
        assertEquals(Map.of(id, Reason.ONLY_BY_NAME), left(usual));
        assertEquals(
                Map.of(id, Reason.ONLY_BY_NAME),
                left(review(definition, "{}", List.of(), false, LocalDate.of(2021, 12, 31))));
        assertEquals(List.of(id), ids(review(definition, "{}", List.of(id), false, DAY)));
        assertEquals(List.of(id), ids(review(definition, "{}", List.of("unesco"), false, DAY)));
        assertEquals(List.of(id), ids(review(definition, "{}", List.of(), true, DAY)));
    }

    private static List<String> ids(Reviews reviews) {
        return reviews.done().stream().map(review -> review.pack().id()).toList();
    }

    private static ReadyPack extending(String id, String base) {
        return changed(id, Status.VOLUNTARY, base);
    }

    @Test
    void aPackIsChosenTogetherWithTheOneThatItExtends() {
        ReadyPack base = new ReadyPack(pack("ca-zz/base/2022", "2022", null).build(), program -> List.of());
        Library both = new Library(List.of(base, extending("ca-zz/harder/2022", "ca-zz/base/2022")));

        Selection.Chosen chosen =
                assertInstanceOf(Selection.Chosen.class, both.select(List.of("ca-zz/harder"), false, AsOf.date(DAY)));

        assertEquals(
                List.of("ca-zz/base/2022", "ca-zz/harder/2022"),
                chosen.reviewers().stream()
                        .map(reviewer -> reviewer.pack().id())
                        .toList());
        Reviews reviews = Library.review(Descriptions.of("{}"), chosen, AsOf.date(DAY));
        assertEquals(Optional.empty(), reviews.together(reviews.done().get(0)));
        assertEquals(
                Optional.of(reviews.done().get(0).verdict().value()),
                reviews.together(reviews.done().get(1)));
    }

    private static ReadyPack draft(String id) {
        return changed(id, Status.DRAFT, null);
    }

    private static ReadyPack changed(String id, Status status, @Nullable String base) {
        Pack pack = pack(id, "2022", null).build();
        Framework draft = Samples.like(pack.framework(), status, base);
        return new ReadyPack(new Pack(id, pack.sha256(), draft, pack.rules()), program -> List.of());
    }

    @Test
    void aDraftIsChosenOnlyByItsWholeIdAndListedElsewhere() {
        ReadyPack finished = new ReadyPack(pack("ca-zz/a/2022", "2022", null).build(), program -> List.of());
        Library drafts = new Library(List.of(finished, draft("ca-zz/a/2023"), draft("ca-zz/b/2022")));
        Map<String, Reason> both = Map.of("ca-zz/a/2023", Reason.DRAFT, "ca-zz/b/2022", Reason.DRAFT);

        for (boolean all : List.of(false, true)) {
            Reviews unnamed = review(drafts, "{}", List.of(), all, DAY);
            assertEquals(List.of("ca-zz/a/2022"), ids(unnamed));
            assertEquals(both, left(unnamed));
        }
        assertEquals(both, left(review(drafts, "{}", List.of("ca-zz"), false, DAY)));
        assertEquals(Map.of("ca-zz/a/2023", Reason.DRAFT), left(review(drafts, "{}", List.of("ca-zz/a"), false, DAY)));
        Reviews alone = review(drafts, "{}", List.of("ca-zz/b"), false, DAY);
        assertEquals(List.of(), ids(alone));
        assertEquals(Map.of("ca-zz/b/2022", Reason.DRAFT), left(alone));

        Reviews named = review(drafts, "{}", List.of("ca-zz/b/2022"), false, DAY);
        assertEquals(List.of("ca-zz/b/2022"), ids(named));
        assertEquals(Map.of(), left(named));
        assertEquals(
                List.of("ca-zz/a/2022", "ca-zz/b/2022"), ids(review(drafts, "{}", List.of("ca-zz/b/2022"), true, DAY)));
    }

    /** A version that was opened as a draft and took over from one that ended: nothing of it vanishes. */
    @Test
    void aDraftDoesNotStandForTheVersionThatEnded() {
        ReadyPack ended = new ReadyPack(pack("ca-zz/a/2020", "2020", "2021").build(), program -> List.of());
        Reviews reviews = review(new Library(List.of(ended, draft("ca-zz/a/2022"))), "{}", List.of(), false, DAY);
        assertEquals(List.of(), ids(reviews));
        assertEquals(Map.of("ca-zz/a/2020", Reason.NO_VERSION, "ca-zz/a/2022", Reason.DRAFT), left(reviews));
    }
}
