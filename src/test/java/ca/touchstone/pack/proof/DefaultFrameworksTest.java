package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Status;
import ca.touchstone.pack.Packs;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Reviews.NotReviewed;
import ca.touchstone.review.Reviews.Reason;
import ca.touchstone.review.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against which of the packs here a program is reviewed when none is named, and in which order. */
class DefaultFrameworksTest {
    private static final Library LIBRARY = Packs.library(Shipped.READING);
    private static final String ONTARIO =
            "{'provider':{'name':'Welland College','type':'public-college','jurisdiction':'CA-ON'}}";

    private static Reviews review(String description, boolean all, LocalDate day, String... wanted) {
        Selection selection = LIBRARY.select(List.of(wanted), all, AsOf.date(day));
        return Library.review(
                Shipped.read(description.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "")
                        .description(),
                (Selection.Chosen) selection,
                AsOf.date(day));
    }

    private static Reviews byDefault(String description) {
        return review(description, false, Shipped.AS_OF);
    }

    private static List<String> done(Reviews reviews) {
        return reviews.done().stream().map(review -> review.pack().id()).toList();
    }

    private static List<String> left(Reviews reviews, Reason reason) {
        return reviews.notReviewed().stream()
                .filter(one -> one.reason() == reason)
                .map(one -> one.pack().id())
                .toList();
    }

    @Test
    void anOntarioProgramByOntariosAndCanadasAndTheResearchOfHeqco() {
        Reviews reviews = byDefault(ONTARIO);
        assertEquals(
                List.of(
                        "ca-on/osap-microcredentials/2022",
                        "ca/student-financial-assistance/2018",
                        "ca-on/ecampusontario/2020",
                        "ca-on/heqco-quality-markers/2021",
                        "ca/cican/2021"),
                done(reviews));
        assertEquals(List.of("ca-on/peqab-proposal/2023"), left(reviews, Reason.DRAFT));
        assertEquals(List.of(), left(reviews, Reason.MAY_APPLY));
        assertTrue(left(reviews, Reason.OUT_OF_SCOPE).contains("ca-on/mohawk/2026"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CA-BC | public-college | ca/student-financial-assistance/2018 ca-bc/future-skills-grant/2023"
                        + " ca/cican/2021 ca-on/heqco-quality-markers/2021",
                "CA-BC | private-other | ca/student-financial-assistance/2018 ca-bc/future-skills-grant/2023"
                        + " ca-on/heqco-quality-markers/2021",
                "CA-AB | public-university | ca-ab/student-aid/2026 ca/student-financial-assistance/2018"
                        + " ca-on/heqco-quality-markers/2021",
                "CA-NS | public-college | ca/student-financial-assistance/2018 ca-ns/framework/2026"
                        + " ca/cican/2021 ca-on/heqco-quality-markers/2021",
                "NL | public-university | nl/higher-education/2025 eu/council-recommendation-annex-1/2022"
                        + " eu/council-recommendation-annex-2/2022",
                "IE | public-university | eu/council-recommendation-annex-1/2022"
                        + " eu/council-recommendation-annex-2/2022",
                "AU | public-university | au/national-framework/2021",
                "NZ | public-college | ''",
                "MY | private-other | my/stand-alone/2023",
                "US | public-college | ''",
                "US-NY | public-college | ''",
                "GB | public-university | ''"
            })
    void anotherProgramByItsOwn(String place, String kind, String expected) {
        Reviews reviews =
                byDefault("{'provider':{'name':'Somebody','type':'" + kind + "','jurisdiction':'" + place + "'}}");
        assertEquals(expected, String.join(" ", done(reviews)));
        assertEquals(List.of(), left(reviews, Reason.MAY_APPLY));
    }

    /** The one framework of the United States that is here is a draft, which is told and not reviewed. */
    @Test
    void anAmericanProgramIsToldOfTheDraft() {
        Reviews reviews = byDefault("{'provider':{'name':'S','type':'public-college','jurisdiction':'US-NY'}}");
        assertEquals(List.of("us/trusted-microcredential/2024"), left(reviews, Reason.DRAFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'provider':{'type':'public-college'}}", "{'title':'x','workload':{'weeks':8}}"})
    void oneWithoutAPlaceByNoneAndThePlaceIsAsked(String description) {
        Reviews reviews = byDefault(description);
        assertEquals(List.of(), done(reviews));
        List<NotReviewed> possible = reviews.notReviewed().stream()
                .filter(one -> one.reason() == Reason.MAY_APPLY)
                .toList();
        assertTrue(possible.size() > 18, possible.toString());
        assertTrue(possible.stream().allMatch(one -> one.fields().get(0).equals("provider.jurisdiction")));
    }

    @Test
    void oneInCanadaByCanadasAndAProvinceMayApply() {
        Reviews reviews = byDefault("{'provider':{'name':'S','type':'public-college','jurisdiction':'CA'}}");
        assertEquals(
                List.of("ca/student-financial-assistance/2018", "ca/cican/2021", "ca-on/heqco-quality-markers/2021"),
                done(reviews));
        List<String> possible = left(reviews, Reason.MAY_APPLY);
        assertTrue(possible.contains("ca-on/osap-microcredentials/2022"), possible.toString());
        assertTrue(possible.stream().allMatch(id -> id.startsWith("ca-")), possible.toString());
    }

    @Test
    void theRulesOfOneInstitutionByItsName() {
        String mohawk = ONTARIO.replace("Welland College", "Mohawk College");
        assertTrue(done(byDefault(mohawk)).contains("ca-on/mohawk/2026"));
        Reviews unnamed = byDefault(ONTARIO.replace("'name':'Welland College',", ""));
        assertEquals(List.of("ca-on/michener/2026", "ca-on/mohawk/2026"), left(unnamed, Reason.MAY_APPLY));
    }

    @Test
    void whatBindsNobodyIsLeftOutWithItsReason() {
        for (String description : List.of("{}", ONTARIO, "{'provider':{'jurisdiction':'NL'}}")) {
            assertEquals(
                    List.of(
                            "ca-ab/pilot/2021",
                            "ca-bc/initiative/2022",
                            "eu/common-microcredential-framework/2026",
                            "unesco/definition/2022"),
                    left(byDefault(description), Reason.ONLY_BY_NAME));
        }
    }

    @Test
    void whatHasNoVersionForTheDayIsLeftOutAndSaysSo() {
        Reviews early = review(ONTARIO, false, LocalDate.of(2021, 6, 1));
        assertEquals(
                List.of("ca-on/osap-microcredentials/2022"),
                left(early, Reason.NO_VERSION).stream()
                        .filter(id -> id.contains("osap"))
                        .toList());
        assertTrue(done(early).contains("ca-on/challenge-fund/2021"));
        Reviews between = review(ONTARIO, false, LocalDate.of(2022, 9, 1));
        assertTrue(left(between, Reason.NO_VERSION).contains("ca-on/challenge-fund/2021"));
        assertTrue(done(between).contains("ca-on/osap-microcredentials/2022"));
        String albertan = ONTARIO.replace("CA-ON", "CA-AB");
        assertTrue(left(review(albertan, false, LocalDate.of(2021, 6, 1)), Reason.OUT_OF_SCOPE)
                .contains("ca-on/osap-microcredentials/2022"));
    }

    /** Whether it is a draft beside a version of its framework that has ended, both of which are told. */
    private static boolean isBesideAnEndedVersion(NotReviewed draft, Reviews reviews) {
        return draft.pack().framework().status() == Status.DRAFT
                && reviews.notReviewed().stream()
                        .anyMatch(one -> one.pack().framework().status() != Status.DRAFT
                                && one.pack().family().equals(draft.pack().family()));
    }

    /** For every fixture, as for the programs here: each framework stands in one place, whatever is asked for. */
    @Test
    void noFrameworkVanishesAndNoneStandsTwice() {
        Set<String> families = Shipped.packs().stream()
                .map(pack -> pack.ready().pack().family())
                .collect(Collectors.toSet());
        for (boolean all : List.of(false, true)) {
            for (LocalDate day : List.of(Shipped.AS_OF, LocalDate.of(2021, 6, 1), LocalDate.of(2000, 1, 1))) {
                Shipped.fixtures().forEach((name, fixture) -> {
                    Selection.Chosen chosen = (Selection.Chosen) LIBRARY.select(List.of(), all, AsOf.date(day));
                    Reviews reviews = Library.review(fixture.description(), chosen, AsOf.date(day));
                    List<String> told = new ArrayList<>();
                    reviews.done().forEach(review -> told.add(review.pack().family()));
                    reviews.notReviewed().stream()
                            .filter(one -> !isBesideAnEndedVersion(one, reviews))
                            .forEach(one -> told.add(one.pack().family()));
                    assertEquals(families, Set.copyOf(told), name);
                    assertEquals(families.size(), told.size(), name);
                });
            }
        }
    }

    @Test
    void allAreReviewedWhereAllAreAskedForAndNoneIsSatisfiedOutsideItsScope() {
        for (String description : List.of("{}", ONTARIO)) {
            Reviews reviews = review(description, true, Shipped.AS_OF);
            List<String> inForce = LIBRARY.packs().stream()
                    .filter(pack -> pack.framework().status() != Status.DRAFT)
                    .filter(pack -> pack.framework().inForce().covers(Shipped.AS_OF))
                    .map(Pack::id)
                    .toList();
            assertEquals(Set.copyOf(inForce), Set.copyOf(done(reviews)));
            assertEquals(inForce.size(), reviews.done().size());
        }
        Shipped.fixtures().forEach((name, fixture) -> {
            Selection.Chosen chosen = (Selection.Chosen) LIBRARY.select(List.of(), true, AsOf.date(Shipped.AS_OF));
            for (Review review : Library.review(fixture.description(), chosen, AsOf.date(Shipped.AS_OF))
                    .done()) {
                assertTrue(
                        review.verdict().scope().isCertain() || review.verdict().value() != Verdict.Value.SATISFIED,
                        name + " " + review.pack().id());
            }
        });
    }

    @Test
    void loansComeFirstThenFundingThenQualityThenDefinitions() {
        List<Review> all = review(ONTARIO, true, Shipped.AS_OF).done();
        for (int i = 1; i < all.size(); i++) {
            Framework before = all.get(i - 1).pack().framework();
            Framework after = all.get(i).pack().framework();
            int purposes = before.purpose().compareTo(after.purpose());
            int distances = before.distanceFrom("CA-ON") - after.distanceFrom("CA-ON");
            int ids = all.get(i - 1).pack().compareTo(all.get(i).pack());
            assertTrue(
                    purposes < 0 || (purposes == 0 && (distances < 0 || (distances == 0 && ids < 0))),
                    all.get(i).pack().id());
        }
        assertEquals("ca-on/osap-microcredentials/2022", all.get(0).pack().id());
        assertEquals("unesco/definition/2022", all.get(all.size() - 1).pack().id());
    }

    /** Satisfied where it is certain that OSAP applies, and only there; each with one fact withheld or changed. */
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'jurisdiction':'CA-ON', 'jurisdiction':'CA-ON', SATISFIED",
                "'jurisdiction':'CA-ON', 'publiclyAssisted':true, OPEN",
                "'jurisdiction':'CA-ON', 'jurisdiction':'CA', OPEN",
                "'jurisdiction':'CA-ON', 'jurisdiction':'CA-BC', OUT_OF_SCOPE"
            })
    void aLoanIsGrantedOnlyWhereItIsCertainThatTheFrameworkApplies(String from, String to, Verdict.Value value) {
        Review review = review(Shipped.LOAN.replace(from, to), false, Shipped.AS_OF, "ca-on/osap-microcredentials")
                .done()
                .get(0);
        assertEquals(value, review.verdict().value());
    }

    /** On 2026-11-23. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'value':'ended'                                               | OUT_OF_SCOPE",
                "'value':'ended','since':'2026-11-23'                          | OUT_OF_SCOPE",
                "'value':'ended','since':'2026-11-24'                          | SATISFIED",
                "'value':'suspended','since':'2026-01-01','until':'2026-11-23' | OUT_OF_SCOPE",
                "'value':'suspended','since':'2026-01-01','until':'2026-11-22' | SATISFIED",
                "'value':'planned'                                             | SATISFIED",
                "'value':'offered','until':'2026-11-22'                        | SATISFIED"
            },
            quoteCharacter = '"')
    void thereIsNoLoanForAProgramThatHasStopped(String status, Verdict.Value value) {
        boolean stopped = value == Verdict.Value.OUT_OF_SCOPE;
        Reviews reviews = byDefault(Shipped.LOAN.replace("'title':'x',", "'title':'x','status':{" + status + "},"));
        Review loan = reviews.done().get(0);
        assertEquals("ca-on/osap-microcredentials/2022", loan.pack().id());
        assertEquals(value, loan.verdict().value());
        assertEquals(
                stopped ? List.of("status.value") : List.of(),
                loan.verdict().scope().fields());
        assertEquals(
                stopped ? Verdict.Value.OUT_OF_SCOPE : Verdict.Value.NOT_SATISFIED,
                verdict(reviews, "ca/student-financial-assistance/2018"));
        assertEquals(Verdict.Value.OPEN, verdict(reviews, "ca-on/ecampusontario/2020"));
    }

    private static Verdict.Value verdict(Reviews reviews, String pack) {
        return reviews.done().stream()
                .filter(review -> review.pack().id().equals(pack))
                .map(review -> review.verdict().value())
                .findFirst()
                .orElseThrow();
    }
}
