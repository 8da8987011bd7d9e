package ca.touchstone.bench.rival;

import ca.touchstone.oracle.Oracles;
import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules of the packs as predicates, each on its own as rules are. */
final class Conditions {
    private static final Set<String> EMPLOYERS = Set.of("employer", "industry-association");
    private static final Set<String> ELIGIBLE = Set.of("public-college", "public-university", "indigenous-institute");
    private static final Set<String> INDUSTRY = Set.of("employer", "industry-association", "professional-body");
    private static final Set<String> OUTSIDE =
            Set.of("employer", "industry-association", "professional-body", "community", "indigenous-community");
    private static final Set<String> ACTS = Set.of(
            "need-identified",
            "co-design",
            "agreed-competencies",
            "attest-need",
            "assess-or-recognise",
            "endorse",
            "host-work-integrated-learning");
    private static final Set<String> DESIGN = Set.of("need-identified", "co-design");
    private static final Set<String> PERFORMANCE = Set.of("skill", "performance");
    private static final Set<String> BENEATH = Set.of("knowledge", "attitude");
    private static final List<String> METADATA = List.of("outcomes", "assessment-instruments", "issuer", "hours");

    private Conditions() {}

    /** The conditions of a pack's rules; throws {@link IllegalArgumentException} for a pack that has none here. */
    static List<Condition> of(String pack) {
        return switch (pack) {
            case Oracles.OSAP -> osap();
            case Oracles.HEQCO -> heqco();
            case Oracles.ECAMPUS -> eCampus();
            default -> throw new IllegalArgumentException(pack);
        };
    }

    private static List<Condition> osap() {
        return List.of(
                rule("short-duration: met", it -> less(it.weeksAtMost(), it.limit("weeks-below"))),
                rule("short-duration: not met", it -> atLeast(it.weeksAtLeast(), it.limit("weeks-below"))),
                rule(
                        "hours: met",
                        it -> atLeast(it.averageInstructionalHoursAtLeast(), it.limit("least-hours"))
                                && atMost(it.averageInstructionalHoursAtMost(), it.limit("most-hours"))),
                rule(
                        "hours: not met, too few",
                        it -> less(it.averageInstructionalHoursAtMost(), it.limit("least-hours"))),
                rule(
                        "hours: not met, too many",
                        it -> more(it.averageInstructionalHoursAtLeast(), it.limit("most-hours"))),
                rule(
                        "eligible-provider: met",
                        it -> in(it.provider().type(), ELIGIBLE)
                                && "CA-ON".equals(it.provider().jurisdiction())),
                rule(
                        "eligible-provider: not met, another kind of provider",
                        it -> it.provider().type() != null
                                && !in(it.provider().type(), ELIGIBLE)
                                && !"consortium".equals(it.provider().type())),
                rule(
                        "eligible-provider: not met, not in Ontario",
                        it -> it.provider().jurisdiction() != null
                                && !in(it.provider().jurisdiction(), Set.of("CA-ON", "CA"))),
                rule(
                        "ministry-approved: met",
                        it -> yes(it.funding().osap().approved())
                                && it.funding().osap().listSnapshotDate() != null),
                rule("ministry-approved: not met", it -> no(it.funding().osap().approved())),
                rule(
                        "quality-assured: met",
                        it -> yes(it.qualityAssurance().hasApproval())
                                && yes(it.qualityAssurance().hasPolicy())),
                rule(
                        "quality-assured: not met",
                        it -> no(it.qualityAssurance().hasApproval())
                                || no(it.qualityAssurance().hasPolicy())),
                eachPartner("employer-partnership: met", (it, partner) -> in(partner.type(), EMPLOYERS)),
                rule(
                        "employer-partnership: not met",
                        it -> it.partnerCountAtLeast() != null
                                && none(
                                        it.description().partners(),
                                        partner -> partner.type() == null || in(partner.type(), EMPLOYERS))),
                rule("program-code: met", it -> it.labourMarket().cip2021() != null),
                rule(
                        "occupation-codes: met",
                        it -> more(it.nocCount(), BigDecimal.ZERO)
                                && !more(it.nocCount(), it.limit("most-occupations"))),
                rule("occupation-codes: not met, none", it -> isZero(it.nocCount())),
                rule("occupation-codes: not met, too many", it -> more(it.nocCount(), it.limit("most-occupations"))),
                rule("delivery-mode: met", it -> it.delivery().mode() != null));
    }

    private static List<Condition> heqco() {
        return List.of(
                rule("competency-based: met", it -> "competency"
                        .equals(it.credential().basis())),
                rule(
                        "competency-based: not met",
                        it -> in(it.credential().basis(), Set.of("time", "attendance", "mixed"))),
                eachPartner(
                        "industry-aligned: met",
                        (it, partner) -> in(partner.type(), INDUSTRY) && any(partner.roles(), ACTS)),
                rule(
                        "industry-aligned: not met",
                        it -> it.description().partners() != null
                                && none(
                                        it.description().partners(),
                                        partner -> (partner.type() == null || in(partner.type(), INDUSTRY))
                                                && (partner.roles() == null || any(partner.roles(), ACTS)))),
                eachPartner(
                        "relevant: met, an outside body acted",
                        (it, partner) -> in(partner.type(), OUTSIDE) && any(partner.roles(), ACTS)),
                rule(
                        "relevant: met, it follows a named standard",
                        it -> yes(it.labourMarket().hasStandards())),
                rule(
                        "relevant: met, the need is evidenced",
                        it -> yes(it.labourMarket().hasEvidence())),
                rule(
                        "relevant: not met",
                        it -> it.description().partners() != null
                                && no(it.labourMarket().hasStandards())
                                && no(it.labourMarket().hasEvidence())
                                && none(
                                        it.description().partners(),
                                        partner -> (partner.type() == null || in(partner.type(), OUTSIDE))
                                                && (partner.roles() == null || any(partner.roles(), ACTS)))),
                rule(
                        "flexible: met",
                        it -> yes(it.delivery().selfPaced())
                                || yes(it.delivery().flexibleStructure())),
                rule(
                        "flexible: not met",
                        it -> no(it.delivery().selfPaced()) && no(it.delivery().flexibleStructure())),
                rule("short: met", it -> atMost(it.instructionalHoursAtMost(), it.limit("most-hours"))),
                rule("short: met by the whole effort", it -> atMost(it.learnerHoursAtMost(), it.limit("most-hours"))),
                rule("short: not met", it -> more(it.instructionalHoursAtLeast(), it.limit("most-hours"))),
                rule("assessed: met", it -> more(it.assessmentCountAtLeast(), BigDecimal.ZERO)),
                rule("assessed: not met", it -> isZero(it.assessmentCountAtLeast())),
                rule(
                        "stackable: met",
                        it -> yes(it.pathway().stacks()) || yes(it.pathway().ladders())),
                rule(
                        "stackable: not met",
                        it -> no(it.pathway().stacks()) && no(it.pathway().ladders())),
                rule(
                        "described-in-metadata: met",
                        it -> it.credential().metadata() != null
                                && it.credential().metadata().containsAll(METADATA)),
                rule(
                        "described-in-metadata: not met",
                        it -> it.credential().metadata() != null
                                && !it.credential().metadata().containsAll(METADATA)),
                rule("awarded-on-completion: met", it -> yes(it.credential().awardedOnCompletion())),
                rule("awarded-on-completion: not met", it -> no(it.credential().awardedOnCompletion())),
                rule(
                        "discrete-competencies: met",
                        it -> more(it.competencyCountAtLeast(), BigDecimal.ZERO)
                                && !more(it.competencyCountAtLeast(), it.limit("most-competencies"))),
                rule("discrete-competencies: not met, none", it -> isZero(it.competencyCountAtLeast())),
                rule(
                        "discrete-competencies: not met, too many",
                        it -> more(it.competencyCountAtLeast(), it.limit("most-competencies"))));
    }

    private static List<Condition> eCampus() {
        return List.of(
                eachPartner(
                        "relevance: met",
                        (it, partner) -> yes(it.labourMarket().hasNeed())
                                && in(partner.type(), EMPLOYERS)
                                && any(partner.roles(), DESIGN)),
                rule("relevance: not met, no need", it -> no(it.labourMarket().hasNeed())),
                rule(
                        "relevance: not met, no employer took part",
                        it -> it.partnerCountAtLeast() != null
                                && none(
                                        it.description().partners(),
                                        partner -> (partner.type() == null || in(partner.type(), EMPLOYERS))
                                                && (partner.roles() == null || any(partner.roles(), DESIGN)))),
                rule(
                        "current-need: met",
                        it -> it.needEvidenceAgeMonths() != null
                                && it.needEvidenceAgeMonths() >= 0
                                && !more(it.needEvidenceAgeMonths(), it.limit("oldest-evidence"))),
                rule(
                        "current-need: not met, too old",
                        it -> more(it.needEvidenceAgeMonths(), it.limit("oldest-evidence"))),
                rule(
                        "current-need: not met, dated after the review",
                        it -> it.needEvidenceAgeMonths() != null && it.needEvidenceAgeMonths() < 0),
                rule(
                        "verifiability: met",
                        it -> yes(it.credential().digital())
                                && yes(it.credential().hasVerificationUrl())
                                && yes(it.credential().tamperEvident())),
                rule(
                        "ownership: met",
                        it -> yes(it.credential().ownedByEarner())
                                && yes(it.credential().earnerCanExport())),
                rule(
                        "ownership: not met",
                        it -> no(it.credential().ownedByEarner())
                                || no(it.credential().earnerCanExport())),
                rule(
                        "extensibility: met",
                        it -> yes(it.pathway().stacks())
                                || yes(it.pathway().ladders())
                                || yes(it.pathway().plar().accepted())),
                rule(
                        "extensibility: not met",
                        it -> no(it.pathway().stacks())
                                && no(it.pathway().ladders())
                                && no(it.pathway().plar().accepted())),
                rule(
                        "issuing-body: met",
                        it -> in(it.issuer().type(), Set.of("agency", "organisation", "institution", "employer"))
                                && yes(it.issuer().established())),
                rule("issuing-body: not met", it -> no(it.issuer().established())),
                rule(
                        "competency-framework: met",
                        it -> more(it.competencyCountAtLeast(), BigDecimal.ZERO)
                                && all(
                                        it.description().competencies(),
                                        competency -> yes(competency.hasFramework()) && yes(competency.hasCode()))),
                rule("competency-framework: not met, no competency", it -> isZero(it.competencyCountAtLeast())),
                new Condition.OfEach<>(
                        "competency-framework: not met, one is not aligned",
                        Competency.class,
                        ProgramDescription::competencies,
                        (it, competency) -> no(competency.hasFramework()) || no(competency.hasCode())),
                rule(
                        "outcomes: met",
                        it -> more(it.learningOutcomeCountAtLeast(), BigDecimal.ZERO)
                                && all(
                                        it.description().learningOutcomes(),
                                        outcome ->
                                                isSomeOf(it, outcome, PERFORMANCE) && isSomeOf(it, outcome, BENEATH))),
                rule("outcomes: not met, no learning outcome", it -> isZero(it.learningOutcomeCountAtLeast())),
                eachOutcome(
                        "outcomes: not met, no performance",
                        (it, outcome) -> it.competencyCountAtLeast() != null && !mayBeSomeOf(it, outcome, PERFORMANCE)),
                eachOutcome(
                        "outcomes: not met, nothing beneath it",
                        (it, outcome) -> it.competencyCountAtLeast() != null && !mayBeSomeOf(it, outcome, BENEATH)),
                rule(
                        "summative-assessment: met",
                        it -> more(it.learningOutcomeCountAtLeast(), BigDecimal.ZERO)
                                && all(
                                        it.description().learningOutcomes(),
                                        outcome -> outcome.id() != null
                                                && !none(
                                                        it.description().assessments(),
                                                        assessment -> yes(assessment.summative())
                                                                && covers(assessment, outcome)))),
                rule(
                        "summative-assessment: not met, no learning outcome",
                        it -> isZero(it.learningOutcomeCountAtLeast())),
                rule("summative-assessment: not met, no assessment", it -> isZero(it.assessmentCountAtLeast())),
                eachOutcome(
                        "summative-assessment: not met, an outcome is not covered",
                        (it, outcome) -> more(it.assessmentCountAtLeast(), BigDecimal.ZERO)
                                && none(
                                        it.description().assessments(),
                                        assessment -> !no(assessment.summative())
                                                && (outcome.id() == null
                                                        || assessment.outcomes() == null
                                                        || covers(assessment, outcome)))),
                rule(
                        "visible-evidence: met",
                        it -> any(it.credential().metadata(), Set.of("evidence"))
                                && "public-or-employer".equals(it.credential().evidenceVisibility())),
                rule(
                        "visible-evidence: not met, not embedded",
                        it -> it.credential().metadata() != null
                                && !it.credential().metadata().contains("evidence")),
                rule(
                        "visible-evidence: not met, not visible",
                        it -> in(it.credential().evidenceVisibility(), Set.of("earner-controlled", "none"))),
                rule(
                        "transcript: met",
                        it -> yes(it.credential().transcripted())
                                || yes(it.credential().onAcademicRecord())),
                rule(
                        "transcript: not met",
                        it -> no(it.credential().transcripted())
                                && no(it.credential().onAcademicRecord())),
                eachPartner(
                        "partner-endorsement: met",
                        (it, partner) -> yes(partner.endorsement().confirmsDemand())
                                && yes(partner.endorsement().confirmsAssessmentReflectsJob())),
                rule(
                        "partner-endorsement: not met",
                        it -> it.partnerCountAtLeast() != null
                                && none(
                                        it.description().partners(),
                                        partner -> !no(partner.endorsement().confirmsDemand())
                                                && !no(partner.endorsement().confirmsAssessmentReflectsJob()))));
    }

    private static Condition rule(String name, Predicate<Program> holds) {
        return new Condition.OfProgram(name, holds);
    }

    private static Condition eachPartner(String name, BiPredicate<Program, Partner> holds) {
        return new Condition.OfEach<>(name, Partner.class, ProgramDescription::partners, holds);
    }

    private static Condition eachOutcome(String name, BiPredicate<Program, LearningOutcome> holds) {
        return new Condition.OfEach<>(name, LearningOutcome.class, ProgramDescription::learningOutcomes, holds);
    }

    private static boolean isSomeOf(Program program, LearningOutcome outcome, Set<String> kinds) {
        List<String> ids = outcome.competencies();
        return ids != null
                && !none(
                        program.description().competencies(),
                        competency -> competency.id() != null
                                && ids.contains(competency.id())
                                && in(competency.kind(), kinds));
    }

    private static boolean mayBeSomeOf(Program program, LearningOutcome outcome, Set<String> kinds) {
        List<String> ids = outcome.competencies();
        return !none(
                program.description().competencies(),
                competency -> (ids == null || (competency.id() != null && ids.contains(competency.id())))
                        && (competency.kind() == null || in(competency.kind(), kinds)));
    }

    private static boolean covers(Assessment assessment, LearningOutcome outcome) {
        return assessment.outcomes() != null && assessment.outcomes().contains(outcome.id());
    }

    private static <T> boolean none(@Nullable List<T> parts, Predicate<T> holds) {
        if (parts != null) {
            for (T part : parts) {
                if (holds.test(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static <T> boolean all(@Nullable List<T> parts, Predicate<T> holds) {
        return none(parts, holds.negate());
    }

    private static boolean any(@Nullable List<String> words, Set<String> wanted) {
        return !none(words, wanted::contains);
    }

    private static boolean in(@Nullable String word, Set<String> words) {
        return word != null && words.contains(word);
    }

    private static boolean yes(@Nullable Boolean stated) {
        return stated != null && stated;
    }

    private static boolean no(@Nullable Boolean stated) {
        return stated != null && !stated;
    }

    private static boolean less(@Nullable BigDecimal number, BigDecimal limit) {
        return number != null && number.compareTo(limit) < 0;
    }

    private static boolean atMost(@Nullable BigDecimal number, BigDecimal limit) {
        return number != null && number.compareTo(limit) <= 0;
    }

    private static boolean more(@Nullable BigDecimal number, BigDecimal limit) {
        return number != null && number.compareTo(limit) > 0;
    }

    private static boolean more(@Nullable Integer number, BigDecimal limit) {
        return number != null && more(BigDecimal.valueOf(number), limit);
    }

    private static boolean atLeast(@Nullable BigDecimal number, BigDecimal limit) {
        return number != null && number.compareTo(limit) >= 0;
    }

    private static boolean isZero(@Nullable Integer number) {
        return number != null && number == 0;
    }
}
