package ca.touchstone.oracle;

import static ca.touchstone.oracle.Oracles.no;
import static ca.touchstone.oracle.Oracles.yes;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.Credential;
import ca.touchstone.program.Endorsement;
import ca.touchstone.program.Issuer;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Pathway;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** eCampusOntario's framework, 2020. */
final class ECampus implements RuleEvaluator {
    /** What the competencies of an id are. */
    private static final int PERFORMANCE = 1;

    private static final int BENEATH = 2;
    private static final int UNSAID = 4;

    private final Rule relevanceMet;
    private final RuleMatch relevanceNoNeed;
    private final RuleMatch relevanceNoEmployer;
    private final RuleMatch currentMet;
    private final RuleMatch currentTooOld;
    private final RuleMatch currentInFuture;
    private final RuleMatch verifiableMet;
    private final RuleMatch verifiableNotMet;
    private final RuleMatch ownedMet;
    private final RuleMatch ownedNotMet;
    private final RuleMatch extensibleMet;
    private final RuleMatch extensibleNotMet;
    private final RuleMatch issuerMet;
    private final RuleMatch issuerNotMet;
    private final RuleMatch alignedMet;
    private final RuleMatch alignedNone;
    private final Rule alignedOneIsNot;
    private final RuleMatch outcomesMet;
    private final RuleMatch outcomesNone;
    private final Rule outcomesNoPerformance;
    private final Rule outcomesNothingBeneath;
    private final RuleMatch summativeMet;
    private final RuleMatch summativeNoOutcome;
    private final RuleMatch summativeNoAssessment;
    private final Rule summativeNotCovered;
    private final RuleMatch visibleMet;
    private final RuleMatch visibleNotEmbedded;
    private final RuleMatch visibleNot;
    private final RuleMatch transcriptMet;
    private final RuleMatch transcriptNotMet;
    private final Rule endorsedMet;
    private final RuleMatch endorsedNotMet;

    ECampus(Pack pack) {
        relevanceMet = Oracles.rule(pack, "relevance: met");
        relevanceNoNeed = Oracles.ruling(pack, "relevance: not met, no need");
        relevanceNoEmployer = Oracles.ruling(pack, "relevance: not met, no employer took part");
        currentMet = Oracles.ruling(pack, "current-need: met");
        currentTooOld = Oracles.ruling(pack, "current-need: not met, too old");
        currentInFuture = Oracles.ruling(pack, "current-need: not met, dated after the review");
        verifiableMet = Oracles.ruling(pack, "verifiability: met");
        verifiableNotMet = Oracles.ruling(pack, "verifiability: not met");
        ownedMet = Oracles.ruling(pack, "ownership: met");
        ownedNotMet = Oracles.ruling(pack, "ownership: not met");
        extensibleMet = Oracles.ruling(pack, "extensibility: met");
        extensibleNotMet = Oracles.ruling(pack, "extensibility: not met");
        issuerMet = Oracles.ruling(pack, "issuing-body: met");
        issuerNotMet = Oracles.ruling(pack, "issuing-body: not met");
        alignedMet = Oracles.ruling(pack, "competency-framework: met");
        alignedNone = Oracles.ruling(pack, "competency-framework: not met, no competency");
        alignedOneIsNot = Oracles.rule(pack, "competency-framework: not met, one is not aligned");
        outcomesMet = Oracles.ruling(pack, "outcomes: met");
        outcomesNone = Oracles.ruling(pack, "outcomes: not met, no learning outcome");
        outcomesNoPerformance = Oracles.rule(pack, "outcomes: not met, no performance");
        outcomesNothingBeneath = Oracles.rule(pack, "outcomes: not met, nothing beneath it");
        summativeMet = Oracles.ruling(pack, "summative-assessment: met");
        summativeNoOutcome = Oracles.ruling(pack, "summative-assessment: not met, no learning outcome");
        summativeNoAssessment = Oracles.ruling(pack, "summative-assessment: not met, no assessment");
        summativeNotCovered = Oracles.rule(pack, "summative-assessment: not met, an outcome is not covered");
        visibleMet = Oracles.ruling(pack, "visible-evidence: met");
        visibleNotEmbedded = Oracles.ruling(pack, "visible-evidence: not met, not embedded");
        visibleNot = Oracles.ruling(pack, "visible-evidence: not met, not visible");
        transcriptMet = Oracles.ruling(pack, "transcript: met");
        transcriptNotMet = Oracles.ruling(pack, "transcript: not met");
        endorsedMet = Oracles.rule(pack, "partner-endorsement: met");
        endorsedNotMet = Oracles.ruling(pack, "partner-endorsement: not met");
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        List<RuleMatch> said = new ArrayList<>();
        ProgramDescription description = program.description();
        Credential credential = program.credential();
        relevance(program.labourMarket().hasNeed(), description.partners(), said);
        currentNeed(program, said);
        verifiability(credential, said);
        ownership(credential, said);
        extensibility(program.pathway(), said);
        issuingBody(program.issuer(), said);
        competencyFramework(description.competencies(), said);
        outcomes(description.learningOutcomes(), description.competencies(), said);
        summativeAssessment(description.learningOutcomes(), description.assessments(), said);
        visibleEvidence(credential, said);
        transcript(credential.transcripted(), said);
        partnerEndorsement(description.partners(), said);
        return said;
    }

    private void relevance(@Nullable Boolean need, @Nullable List<Partner> partners, List<RuleMatch> said) {
        if (no(need)) {
            said.add(relevanceNoNeed);
        }
        if (partners == null) {
            return;
        }
        boolean possible = false;
        for (Partner partner : partners) {
            String type = partner.type();
            List<String> roles = partner.roles();
            boolean employer = type == null || type.equals("employer") || type.equals("industry-association");
            if (employer && (roles == null || roles.contains("need-identified") || roles.contains("co-design"))) {
                possible = true;
                if (type != null && roles != null && yes(need)) {
                    said.add(new RuleMatch(relevanceMet, List.of(partner)));
                }
            }
        }
        if (!possible) {
            said.add(relevanceNoEmployer);
        }
    }

    private void currentNeed(Program program, List<RuleMatch> said) {
        Integer months = program.needEvidenceAgeMonths();
        if (months == null) {
            return;
        }
        if (months < 0) {
            said.add(currentInFuture);
        }
        if (BigDecimal.valueOf(months).compareTo(program.limit("oldest-evidence")) > 0) {
            said.add(currentTooOld);
        } else if (months >= 0) {
            said.add(currentMet);
        }
    }

    private void verifiability(Credential credential, List<RuleMatch> said) {
        Boolean address = credential.hasVerificationUrl();
        if (yes(credential.digital()) && yes(address) && yes(credential.tamperEvident())) {
            said.add(verifiableMet);
        }
        if (no(credential.digital()) || no(address) || no(credential.tamperEvident())) {
            said.add(verifiableNotMet);
        }
    }

    private void ownership(Credential credential, List<RuleMatch> said) {
        if (yes(credential.ownedByEarner()) && yes(credential.earnerCanExport())) {
            said.add(ownedMet);
        }
        if (no(credential.ownedByEarner()) || no(credential.earnerCanExport())) {
            said.add(ownedNotMet);
        }
    }

    private void extensibility(Pathway pathway, List<RuleMatch> said) {
        Boolean stacks = pathway.stacks();
        Boolean ladders = pathway.ladders();
        Boolean recognises = pathway.plar().accepted();
        if (yes(stacks) || yes(ladders) || yes(recognises)) {
            said.add(extensibleMet);
        }
        if (no(stacks) && no(ladders) && no(recognises)) {
            said.add(extensibleNotMet);
        }
    }

    private void issuingBody(Issuer issuer, List<RuleMatch> said) {
        String type = issuer.type();
        if (type != null && yes(issuer.established())) {
            switch (type) {
                case "agency", "organisation", "institution", "employer" -> said.add(issuerMet);
                default -> {}
            }
        }
        if (no(issuer.established())) {
            said.add(issuerNotMet);
        }
    }

    private void competencyFramework(@Nullable List<Competency> competencies, List<RuleMatch> said) {
        if (competencies == null) {
            return;
        }
        if (competencies.isEmpty()) {
            said.add(alignedNone);
            return;
        }
        boolean all = true;
        for (Competency competency : competencies) {
            Boolean framework = competency.hasFramework();
            Boolean code = competency.hasCode();
            all = all && yes(framework) && yes(code);
            if (no(framework) || no(code)) {
                said.add(new RuleMatch(alignedOneIsNot, List.of(competency)));
            }
        }
        if (all) {
            said.add(alignedMet);
        }
    }

    private void outcomes(
            @Nullable List<LearningOutcome> outcomes, @Nullable List<Competency> competencies, List<RuleMatch> said) {
        if (outcomes == null) {
            return;
        }
        if (outcomes.isEmpty()) {
            said.add(outcomesNone);
            return;
        }
        Map<String, Integer> kinds = competencies == null ? Map.of() : kinds(competencies);
        boolean all = true;
        for (LearningOutcome outcome : outcomes) {
            List<String> ids = outcome.competencies();
            if (ids == null) {
                all = false;
                continue;
            }
            int found = 0;
            for (String id : ids) {
                found |= kinds.getOrDefault(id, 0);
            }
            all = all && (found & PERFORMANCE) != 0 && (found & BENEATH) != 0;
            if (competencies != null && (found & (PERFORMANCE | UNSAID)) == 0) {
                said.add(new RuleMatch(outcomesNoPerformance, List.of(outcome)));
            }
            if (competencies != null && (found & (BENEATH | UNSAID)) == 0) {
                said.add(new RuleMatch(outcomesNothingBeneath, List.of(outcome)));
            }
        }
        if (all) {
            said.add(outcomesMet);
        }
    }

    private static Map<String, Integer> kinds(List<Competency> competencies) {
        Map<String, Integer> kinds = new HashMap<>();
        for (Competency competency : competencies) {
            String id = competency.id();
            if (id != null) {
                kinds.merge(id, kind(competency.kind()), (one, other) -> one | other);
            }
        }
        return kinds;
    }

    private static int kind(@Nullable String kind) {
        if (kind == null) {
            return UNSAID;
        }
        return switch (kind) {
            case "skill", "performance" -> PERFORMANCE;
            case "knowledge", "attitude" -> BENEATH;
            default -> 0;
        };
    }

    private void summativeAssessment(
            @Nullable List<LearningOutcome> outcomes, @Nullable List<Assessment> assessments, List<RuleMatch> said) {
        if (assessments != null && assessments.isEmpty()) {
            said.add(summativeNoAssessment);
        }
        if (outcomes == null) {
            return;
        }
        if (outcomes.isEmpty()) {
            said.add(summativeNoOutcome);
            return;
        }
        Set<String> covered = new HashSet<>();
        Set<String> maybeCovered = new HashSet<>();
        boolean known = assessments != null && !assessments.isEmpty();
        if (assessments != null) {
            for (Assessment assessment : assessments) {
                List<String> ids = assessment.outcomes();
                if (no(assessment.summative())) {
                    continue;
                }
                if (ids == null) {
                    known = false;
                } else {
                    maybeCovered.addAll(ids);
                    if (assessment.summative() != null) {
                        covered.addAll(ids);
                    }
                }
            }
        }
        boolean all = true;
        for (LearningOutcome outcome : outcomes) {
            String id = outcome.id();
            all = all && id != null && covered.contains(id);
            if (known && id != null && !maybeCovered.contains(id)) {
                said.add(new RuleMatch(summativeNotCovered, List.of(outcome)));
            }
        }
        if (all) {
            said.add(summativeMet);
        }
    }

    private void visibleEvidence(Credential credential, List<RuleMatch> said) {
        List<String> metadata = credential.metadata();
        String visibility = credential.evidenceVisibility();
        boolean embedded = metadata != null && metadata.contains("evidence");
        if (metadata != null && !embedded) {
            said.add(visibleNotEmbedded);
        }
        if (visibility != null) {
            switch (visibility) {
                case "public-or-employer" -> {
                    if (embedded) {
                        said.add(visibleMet);
                    }
                }
                case "earner-controlled", "none" -> said.add(visibleNot);
                default -> {}
            }
        }
    }

    private void transcript(@Nullable Boolean transcripted, List<RuleMatch> said) {
        if (transcripted != null) {
            said.add(transcripted ? transcriptMet : transcriptNotMet);
        }
    }

    private void partnerEndorsement(@Nullable List<Partner> partners, List<RuleMatch> said) {
        if (partners == null) {
            return;
        }
        boolean possible = false;
        for (Partner partner : partners) {
            Endorsement endorsement = partner.endorsement();
            Boolean demand = endorsement.confirmsDemand();
            Boolean job = endorsement.confirmsAssessmentReflectsJob();
            possible = possible || (!no(demand) && !no(job));
            if (yes(demand) && yes(job)) {
                said.add(new RuleMatch(endorsedMet, List.of(partner)));
            }
        }
        if (!possible) {
            said.add(endorsedNotMet);
        }
    }
}
