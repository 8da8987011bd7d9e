package ca.touchstone.program;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rule asks with "has" is true when something is stated, false when none is, and null when nothing is said. */
class StatedNoneTest {
    @Test
    void labourMarketTellsNeedStandardsAndEvidence() {
        assertThreeWays("labourMarket.needStatement", "'Welders'", "'none'", d -> d.labourMarket()
                .hasNeed());
        assertThreeWays("labourMarket.needOwner", "['employer']", "[]", d -> d.labourMarket()
                .hasNeedOwner());
        assertThreeWays(
                "labourMarket.standards", "['W59']", "[]", d -> d.labourMarket().hasStandards());
        assertThreeWays(
                "labourMarket.evidence", "['e1']", "[]", d -> d.labourMarket().hasEvidence());
    }

    @Test
    void pathwayTellsWhereItLeads() {
        assertThreeWays(
                "pathway.stacksInto", "['Diploma']", "[]", d -> d.pathway().stacks());
        assertThreeWays(
                "pathway.ladderInto", "['Degree']", "[]", d -> d.pathway().ladders());
        assertThreeWays("pathway.transfer", "['Agreement with Example University']", "[]", d -> d.pathway()
                .transfers());
    }

    @Test
    void qualityAssuranceTellsProcessPolicyAndApproval() {
        assertThreeWays("qualityAssurance.process", "'Yearly'", "'none'", d -> d.qualityAssurance()
                .hasProcess());
        assertThreeWays("qualityAssurance.policyRef", "'P-1'", "'none'", d -> d.qualityAssurance()
                .hasPolicy());
        assertThreeWays("qualityAssurance.approvedBy", "'Senate'", "'none'", d -> d.qualityAssurance()
                .hasApproval());
    }

    @Test
    void providerTellsWhoAssuresItsQuality() {
        assertThreeWays("provider.qaBody", "'Quality Council'", "'none'", d -> d.provider()
                .hasQaBody());
    }

    @Test
    void providerAndIssuerTellTheirNames() {
        assertThreeWays("provider.name", "'Example College'", "'none'", d -> d.provider()
                .hasName());
        assertThreeWays("issuer.name", "'Senate'", "'none'", d -> d.issuer().hasName());
    }

    @Test
    void programTellsTitleDescriptionAndLanguages() {
        assertThreeWays("title.en", "'Welding'", "'none'", d -> program(d).hasTitle());
        assertThreeWays("description.en", "'Welds'", "'none'", d -> program(d).hasDescription());
        assertEquals(2, program(Descriptions.of("{'languages': ['en', 'fr']}")).languageCount());
        assertEquals(0, program(Descriptions.of("{'languages': []}")).languageCount());
        assertNull(program(Descriptions.of("{}")).languageCount());
    }

    private static Program program(ProgramDescription description) {
        return new Program(description, Map.of(), LocalDate.of(2026, 11, 23));
    }

    @Test
    void admissionTellsWhomItIsFor() {
        assertThreeWays("admission.targetLearner", "['Nurses']", "[]", d -> d.admission()
                .hasTargetLearner());
    }

    @Test
    void credentialTellsItsVerification() {
        assertThreeWays("credential.verificationUrl", "'https://example.org/v'", "'none'", d -> d.credential()
                .hasVerificationUrl());
    }

    @Test
    void competencyTellsFrameworkAndCode() {
        assertEquals(true, competency("'framework': 'ESCO', 'code': 'S1'").hasFramework());
        assertEquals(false, competency("'framework': 'none'").hasFramework());
        assertNull(competency("'code': 'S1'").hasFramework());
        assertEquals(true, competency("'code': 'S1'").hasCode());
        assertEquals(false, competency("'code': 'none'").hasCode());
        assertNull(competency("'framework': 'ESCO'").hasCode());
    }

    private static Competency competency(String fields) {
        return Objects.requireNonNull(
                        Descriptions.of("{'competencies': [{" + fields + "}]}").competencies())
                .get(0);
    }

    private static void assertThreeWays(
            String field, String some, String none, Function<ProgramDescription, @Nullable Boolean> has) {
        assertAll(
                () -> assertEquals(true, has.apply(stating(field, some)), field),
                () -> assertEquals(false, has.apply(stating(field, none)), field),
                () -> assertNull(has.apply(Descriptions.of("{}")), field));
    }

    private static ProgramDescription stating(String field, String value) {
        String[] names = field.split("\\.", -1);
        return Descriptions.of("{'evidence': [{'id': 'e1'}], '" + names[0] + "': {'" + names[1] + "': " + value + "}}");
    }
}
