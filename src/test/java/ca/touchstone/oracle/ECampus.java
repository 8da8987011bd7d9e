package ca.touchstone.oracle;

import static ca.touchstone.oracle.Oracles.hasOthers;
import static ca.touchstone.oracle.Oracles.kind;
import static ca.touchstone.oracle.Oracles.no;
import static ca.touchstone.oracle.Oracles.yes;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** eCampusOntario's framework, 2020. */
final class ECampus implements Oracle {
    private static final Set<String> PERFORMANCE = Set.of("skill", "performance");
    private static final Set<String> BENEATH = Set.of("knowledge", "attitude");

    @Override
    public List<Decided> decide(Program program) {
        List<Decided> said = new ArrayList<>();
        ProgramDescription description = program.description();
        Credential credential = program.credential();
        relevance(program.labourMarket().hasNeed(), description, said);
        currentNeed(program, said);
        verifiability(credential, said);
        ownership(credential, said);
        extensibility(program.pathway(), said);
        issuingBody(program.issuer(), said);
        competencyFramework(description.competencies(), said);
        outcomes(description.learningOutcomes(), description.competencies(), said);
        summativeAssessment(description.learningOutcomes(), description.assessments(), said);
        visibleEvidence(credential, said);
        transcript(credential.transcripted(), credential.onAcademicRecord(), said);
        partnerEndorsement(description, said);
        return said;
    }

    private void relevance(@Nullable Boolean need, ProgramDescription description, List<Decided> said) {
        List<Partner> partners = description.partners();
        if (no(need)) {
            said.add(Decided.notMet("relevance"));
        }
        if (partners == null) {
            return;
        }
        boolean possible = hasOthers(partners, description.partnersComplete());
        for (Partner partner : partners) {
            String type = kind(partner);
            List<String> roles = partner.roles();
            boolean employer = type == null || type.equals("employer") || type.equals("industry-association");
            if (employer && (roles == null || roles.contains("need-identified") || roles.contains("co-design"))) {
                possible = true;
                if (type != null && roles != null && yes(need)) {
                    said.add(Decided.met("relevance", partner));
                }
            }
        }
        if (!possible) {
            said.add(Decided.notMet("relevance"));
        }
    }

    private void currentNeed(Program program, List<Decided> said) {
        Integer months = program.needEvidenceAgeMonths();
        if (months == null) {
            return;
        }
        if (months < 0) {
            said.add(Decided.notMet("current-need"));
        }
        if (BigDecimal.valueOf(months).compareTo(program.limit("oldest-evidence")) > 0) {
            said.add(Decided.notMet("current-need"));
        } else if (months >= 0) {
            said.add(Decided.met("current-need"));
        }
    }

    private void verifiability(Credential credential, List<Decided> said) {
        Boolean address = credential.hasVerificationUrl();
        if (yes(credential.digital()) && yes(address) && yes(credential.tamperEvident())) {
            said.add(Decided.met("verifiability"));
        }
    }

    private void ownership(Credential credential, List<Decided> said) {
        if (yes(credential.ownedByEarner()) && yes(credential.earnerCanExport())) {
            said.add(Decided.met("ownership"));
        }
        if (no(credential.ownedByEarner()) || no(credential.earnerCanExport())) {
            said.add(Decided.notMet("ownership"));
        }
    }

    private void extensibility(Pathway pathway, List<Decided> said) {
        Boolean stacks = pathway.stacks();
        Boolean ladders = pathway.ladders();
        Boolean recognises = pathway.plar().accepted();
        if (yes(stacks) || yes(ladders) || yes(recognises)) {
            said.add(Decided.met("extensibility"));
        }
        if (no(stacks) && no(ladders) && no(recognises)) {
            said.add(Decided.notMet("extensibility"));
        }
    }

    private void issuingBody(Issuer issuer, List<Decided> said) {
        String type = issuer.type();
        if (type != null && yes(issuer.established())) {
            switch (type) {
                case "agency", "organisation", "institution", "employer" -> said.add(Decided.met("issuing-body"));
                default -> {}
            }
        }
        if (no(issuer.established())) {
            said.add(Decided.notMet("issuing-body"));
        }
    }

    private void competencyFramework(@Nullable List<Competency> competencies, List<Decided> said) {
        if (competencies == null) {
            return;
        }
        if (competencies.isEmpty()) {
            said.add(Decided.notMet("competency-framework"));
            return;
        }
        boolean all = true;
        for (Competency competency : competencies) {
            Boolean framework = competency.hasFramework();
            Boolean code = competency.hasCode();
            all = all && yes(framework) && yes(code);
            if (no(framework) || no(code)) {
                said.add(Decided.notMet("competency-framework", competency));
            }
        }
        if (all) {
            said.add(Decided.met("competency-framework"));
        }
    }

    private void outcomes(
            @Nullable List<LearningOutcome> outcomes, @Nullable List<Competency> competencies, List<Decided> said) {
        if (outcomes == null) {
            return;
        }
        if (outcomes.isEmpty()) {
            said.add(Decided.notMet("outcomes"));
            return;
        }
        boolean all = true;
        for (LearningOutcome outcome : outcomes) {
            all = all && isBuiltOn(outcome, competencies, PERFORMANCE) && isBuiltOn(outcome, competencies, BENEATH);
            if (!mayBeBuiltOn(outcome, competencies, PERFORMANCE) || !mayBeBuiltOn(outcome, competencies, BENEATH)) {
                said.add(Decided.notMet("outcomes", outcome));
            }
        }
        if (all) {
            said.add(Decided.met("outcomes"));
        }
    }

    private static boolean isBuiltOn(
            LearningOutcome outcome, @Nullable List<Competency> competencies, Set<String> kinds) {
        List<String> ids = outcome.competencies();
        if (ids == null || competencies == null) {
            return false;
        }
        for (Competency competency : competencies) {
            String id = competency.id();
            String kind = competency.kind();
            if (id != null && ids.contains(id) && kind != null && kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #isBuiltOn}, with what is not stated as it would have to be. */
    private static boolean mayBeBuiltOn(
            LearningOutcome outcome, @Nullable List<Competency> competencies, Set<String> kinds) {
        if (competencies == null) {
            return true;
        }
        List<String> ids = outcome.competencies();
        for (Competency competency : competencies) {
            String id = competency.id();
            String kind = competency.kind();
            boolean named = ids == null || (id != null && ids.contains(id));
            if (named && (kind == null || kinds.contains(kind))) {
                return true;
            }
        }
        return false;
    }

    private void summativeAssessment(
            @Nullable List<LearningOutcome> outcomes, @Nullable List<Assessment> assessments, List<Decided> said) {
        if (assessments != null && assessments.isEmpty()) {
            said.add(Decided.notMet("summative-assessment"));
            return;
        }
        if (outcomes == null) {
            return;
        }
        if (outcomes.isEmpty()) {
            said.add(Decided.notMet("summative-assessment"));
            return;
        }
        boolean all = true;
        for (LearningOutcome outcome : outcomes) {
            all = all && isCovered(outcome, assessments);
            if (!mayBeCovered(outcome, assessments)) {
                said.add(Decided.notMet("summative-assessment", outcome));
            }
        }
        if (all) {
            said.add(Decided.met("summative-assessment"));
        }
    }

    private static boolean isCovered(LearningOutcome outcome, @Nullable List<Assessment> assessments) {
        String id = outcome.id();
        if (id == null || assessments == null) {
            return false;
        }
        for (Assessment assessment : assessments) {
            List<String> ids = assessment.outcomes();
            if (yes(assessment.summative()) && ids != null && ids.contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #isCovered}, with what is not stated as it would have to be. */
    private static boolean mayBeCovered(LearningOutcome outcome, @Nullable List<Assessment> assessments) {
        if (assessments == null) {
            return true;
        }
        String id = outcome.id();
        for (Assessment assessment : assessments) {
            List<String> ids = assessment.outcomes();
            if (!no(assessment.summative()) && (id == null || ids == null || ids.contains(id))) {
                return true;
            }
        }
        return false;
    }

    private void visibleEvidence(Credential credential, List<Decided> said) {
        List<String> metadata = credential.metadata();
        String visibility = credential.evidenceVisibility();
        boolean embedded = metadata != null && metadata.contains("evidence");
        if (metadata != null && !embedded) {
            said.add(Decided.notMet("visible-evidence"));
        }
        if (visibility != null) {
            switch (visibility) {
                case "public-or-employer" -> {
                    if (embedded) {
                        said.add(Decided.met("visible-evidence"));
                    }
                }
                case "earner-controlled", "none" -> said.add(Decided.notMet("visible-evidence"));
                default -> {}
            }
        }
    }

    private void transcript(@Nullable Boolean transcripted, @Nullable Boolean onRecord, List<Decided> said) {
        if (yes(transcripted) || yes(onRecord)) {
            said.add(Decided.met("transcript"));
        }
        if (no(transcripted) && no(onRecord)) {
            said.add(Decided.notMet("transcript"));
        }
    }

    private void partnerEndorsement(ProgramDescription description, List<Decided> said) {
        List<Partner> partners = description.partners();
        if (partners == null) {
            return;
        }
        boolean possible = hasOthers(partners, description.partnersComplete());
        for (Partner partner : partners) {
            Endorsement endorsement = partner.endorsement();
            Boolean demand = endorsement.confirmsDemand();
            Boolean job = endorsement.confirmsAssessmentReflectsJob();
            possible = possible || (!no(demand) && !no(job));
            if (yes(demand) && yes(job)) {
                said.add(Decided.met("partner-endorsement", partner));
            }
        }
        if (!possible) {
            said.add(Decided.notMet("partner-endorsement"));
        }
    }
}
