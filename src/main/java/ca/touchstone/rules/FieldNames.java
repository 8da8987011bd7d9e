package ca.touchstone.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields of a description stand behind what rules name, for packs that listed the fields by their own names. */
final class FieldNames {
    private static final Map<String, String> LISTS = Map.of(
            "Partner", "partners",
            "Competency", "competencies",
            "LearningOutcome", "learningOutcomes",
            "Assessment", "assessments");

    private static final Map<String, String> COUNTS = Map.of(
            "partnerCount", "Partner",
            "competencyCount", "Competency",
            "learningOutcomeCount", "LearningOutcome",
            "assessmentCount", "Assessment");

    /** What is named otherwise than the field behind it. */
    private static final Map<String, List<String>> MEASURES = Map.ofEntries(
            Map.entry("hasTitle", List.of("title")),
            Map.entry("hasDescription", List.of("description")),
            Map.entry("weeks", List.of("workload.weeks")),
            Map.entry("spanWeeks", List.of("workload.calendarSpanWeeksFor12")),
            Map.entry("instructionalHours", List.of("workload.instructionalHours")),
            Map.entry("averageInstructionalHours", List.of("workload.instructionalHours")),
            Map.entry("weeklyInstructionalHours", List.of("workload.instructionalHours", "workload.weeks")),
            Map.entry("learnerHours", List.of("workload.learnerHours")),
            Map.entry("credits", List.of("workload.credits.value")),
            Map.entry("creditsFromHours", List.of("workload.learnerHours")),
            Map.entry("languageCount", List.of("languages")),
            Map.entry("nocCount", List.of("labourMarket.noc2021")),
            Map.entry("needEvidenceAgeMonths", List.of("labourMarket.evidenceDate")),
            Map.entry("labourMarket.hasNeed", List.of("labourMarket.needStatement")),
            Map.entry("labourMarket.hasNeedOwner", List.of("labourMarket.needOwner")),
            Map.entry("labourMarket.hasStandards", List.of("labourMarket.standards")),
            Map.entry("labourMarket.hasEvidence", List.of("labourMarket.evidence")),
            Map.entry("pathway.stacks", List.of("pathway.stacksInto")),
            Map.entry("pathway.ladders", List.of("pathway.ladderInto")),
            Map.entry("pathway.transfers", List.of("pathway.transfer")),
            Map.entry("admission.hasTargetLearner", List.of("admission.targetLearner")),
            Map.entry("provider.hasName", List.of("provider.name")),
            Map.entry("provider.hasQaBody", List.of("provider.qaBody")),
            Map.entry("issuer.hasName", List.of("issuer.name")),
            Map.entry("qualityAssurance.hasProcess", List.of("qualityAssurance.process")),
            Map.entry("qualityAssurance.hasPolicy", List.of("qualityAssurance.policyRef")),
            Map.entry("qualityAssurance.hasApproval", List.of("qualityAssurance.approvedBy")),
            Map.entry("credential.hasVerificationUrl", List.of("credential.verificationUrl")),
            Map.entry("Competency.hasFramework", List.of("framework")),
            Map.entry("Competency.hasCode", List.of("code")));

    /** How a rule asks for a field that has another name there. */
    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry("title", "hasTitle"),
            Map.entry("description", "hasDescription"),
            Map.entry("languages", "languageCount"),
            Map.entry("workload.weeks", "weeks"),
            Map.entry("workload.calendarSpanWeeksFor12", "spanWeeks"),
            Map.entry("workload.instructionalHours", "instructionalHours"),
            Map.entry("workload.learnerHours", "learnerHours"),
            Map.entry("workload.credits.value", "credits"),
            Map.entry("partners", "partnerCount"),
            Map.entry("competencies", "competencyCount"),
            Map.entry("learningOutcomes", "learningOutcomeCount"),
            Map.entry("assessments", "assessmentCount"));

    private FieldNames() {}

    /** The fact whose parts a property counts; empty where it counts none. */
    static String counted(String path) {
        return COUNTS.getOrDefault(path, "");
    }

    /** The fields that a path of a fact stands for, by their full names; of a part's field, its list as well. */
    static Set<String> of(String fact, String path) {
        String list = LISTS.get(fact);
        if (list != null) {
            return MEASURES.getOrDefault(fact + "." + path, List.of(path)).stream()
                    .flatMap(field -> List.of(list, list + "." + field).stream())
                    .collect(Collectors.toSet());
        }
        String counted = counted(path);
        return counted.isEmpty()
                ? Set.copyOf(MEASURES.getOrDefault(Term.quantity(path), List.of(path)))
                : Set.of(LISTS.getOrDefault(counted, ""));
    }

    /** The list of the parts that a fact stands for; empty of the program itself. */
    static String list(String fact) {
        return LISTS.getOrDefault(fact, "");
    }

    /** What a rule asks of the program to see whether a field is stated; empty where it must ask its parts. */
    static String asked(String field) {
        return ASKED.getOrDefault(field, Vocabulary.of(Vocabulary.PROGRAM).containsKey(field) ? field : "");
    }
}
