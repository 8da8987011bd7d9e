package ca.touchstone.review;

import static ca.touchstone.framework.Level.REQUIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Library library = library(
            pack("ca-on/loans/2022", "2022", null),
            pack("ca/national/2018", "2018", null),
            pack("ca-on/quality/2019", "2019", "2021"),
            pack("ca-on/quality/2022", "2022", null).within(new Scope(List.of("CA-ON"), List.of(), List.of())));

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
        Selection.Chosen chosen = assertInstanceOf(Selection.Chosen.class, library.select(wanted, AsOf.date(day)));
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
                library.select(List.of("ca-on/loans", "ca-on/lons", "nowhere"), AsOf.date(DAY)));
    }

    @Test
    void saysThatAPackIsNotInForceAndWhichVersionIs() {
        Selection.NotInForce old = assertInstanceOf(
                Selection.NotInForce.class, library.select(List.of("ca-on/quality/2019"), AsOf.date(DAY)));
        assertEquals("ca-on/quality/2019", old.pack().id());
        assertEquals(
                List.of("ca-on/quality/2022"),
                old.instead().stream().map(Pack::id).toList());
    }

    @Test
    void saysSoWhenNoVersionIsInForce() {
        Selection.NotInForce early = assertInstanceOf(
                Selection.NotInForce.class,
                library.select(List.of("ca-on/quality"), AsOf.date(LocalDate.of(2018, 12, 31))));
        assertEquals("ca-on/quality/2022", early.pack().id());
        assertEquals(List.of(), early.instead());
    }

    @Test
    void leavesOutWhatDoesNotApplyUnlessItIsNamed() {
        String elsewhere = "{'provider': {'jurisdiction': 'CA-BC'}}";
        Reviews all = Library.review(
                Descriptions.of(elsewhere),
                (Selection.Chosen) library.select(List.of(), AsOf.date(DAY)),
                AsOf.date(DAY));
        assertEquals(DAY, all.asOf().requested());
        assertEquals(List.of("ca-on/loans/2022", "ca/national/2018"), ids(all));
        assertEquals(1, all.excluded().size());
        assertEquals("ca-on/quality/2022", all.excluded().get(0).pack().id());
        assertEquals("provider.jurisdiction", all.excluded().get(0).field());

        Reviews named = Library.review(
                Descriptions.of(elsewhere),
                (Selection.Chosen) library.select(List.of("ca-on/quality"), AsOf.date(DAY)),
                AsOf.date(DAY));
        assertEquals(List.of("ca-on/quality/2022"), ids(named));
        assertEquals(Verdict.Value.OUT_OF_SCOPE, named.done().get(0).verdict().value());
        assertTrue(named.excluded().isEmpty());
    }

    @Test
    void reviewsWhatMayApply() {
        Reviews reviews = Library.review(
                Descriptions.of("{}"), (Selection.Chosen) library.select(List.of(), AsOf.date(DAY)), AsOf.date(DAY));
        assertEquals(List.of("ca-on/loans/2022", "ca-on/quality/2022", "ca/national/2018"), ids(reviews));
        assertFalse(reviews.done().stream().anyMatch(review -> review.verdict().excludedBy() != null));
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
                assertInstanceOf(Selection.Chosen.class, both.select(List.of("ca-zz/harder"), AsOf.date(DAY)));

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
        Framework of = pack.framework();
        Framework draft = new Framework(
                of.title(),
                of.jurisdiction(),
                of.steward(),
                of.purpose(),
                status,
                of.inForce(),
                of.zone(),
                base,
                of.scope(),
                of.sources(),
                of.limits(),
                of.criteria(),
                of.notCovered());
        return new ReadyPack(new Pack(id, pack.sha256(), draft, pack.rules()), program -> List.of());
    }

    @Test
    void aDraftIsChosenOnlyByItsWholeId() {
        ReadyPack finished = new ReadyPack(pack("ca-zz/a/2022", "2022", null).build(), program -> List.of());
        Library drafts = new Library(List.of(finished, draft("ca-zz/a/2023"), draft("ca-zz/b/2022")));

        for (List<String> wanted : List.of(List.<String>of(), List.of("ca-zz"), List.of("ca-zz/a"))) {
            Selection.Chosen chosen = assertInstanceOf(Selection.Chosen.class, drafts.select(wanted, AsOf.date(DAY)));
            assertEquals(
                    List.of("ca-zz/a/2022"),
                    chosen.reviewers().stream()
                            .map(reviewer -> reviewer.pack().id())
                            .toList());
        }
        Selection.Chosen named =
                assertInstanceOf(Selection.Chosen.class, drafts.select(List.of("ca-zz/b/2022"), AsOf.date(DAY)));
        assertEquals("ca-zz/b/2022", named.reviewers().get(0).pack().id());
        assertInstanceOf(Selection.Unknown.class, drafts.select(List.of("ca-zz/b"), AsOf.date(DAY)));
    }
}
