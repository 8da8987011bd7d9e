package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.RecognisedNames;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.Packs;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.NameOf;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Reviews;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a known thing is spelled changes nothing, and what is not known decides nothing. */
class SpellingsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TABLE = table();
    private static final Selection.Chosen ALL = Shipped.inForce(Packs.ids(Shipped.RULES));
    private static final String EU = "eu/common-microcredential-framework/2026";
    private static final String DUTCH = "nl/higher-education/2025";
    private static final String ANNEX = "eu/council-recommendation-annex-1/2022";

    private static JsonNode table() {
        try (InputStream file = Objects.requireNonNull(RecognisedNames.class.getResourceAsStream("names.yaml"))) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Selection.Chosen chosen(List<String> ids) {
        return (Selection.Chosen) Packs.library(Shipped.READING).select(ids, false, AsOf.date(Shipped.AS_OF));
    }

    private static Submission read(String quoted) {
        return Shipped.read(quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "");
    }

    private static Outcome outcome(String program, String pack, String criterion) {
        return new Reviewer(Shipped.pack(pack).ready())
                .review(read(program).description(), Shipped.AS_OF).findings().stream()
                        .filter(finding -> finding.criterion().id().equals(criterion))
                        .map(Finding::outcome)
                        .findFirst()
                        .orElseThrow();
    }

    /** The report without the digests of the description and of itself. */
    private static JsonNode report(Submission submission, Selection.Chosen packs) {
        Reviews reviews = Library.review(submission.description(), packs, AsOf.date(Shipped.AS_OF));
        ObjectNode report = (ObjectNode) Shipped.tree(new ReportWriter(Shipped.FIELDS, "test", Language.EN)
                .write(submission, reviews)
                .report());
        ((ObjectNode) report.get("subject")).remove("sha256");
        report.remove("sha256");
        return report;
    }

    // Sixty ECTS

    private static String sized(String system, int value) {
        return "{'provider': {'type': 'public-college', 'jurisdiction': 'NL'}, 'qualificationLevel': {'framework': 'eqf',"
                + " 'value': 6}, 'learningOutcomes': [{'id': 'o1', 'text': 'x'}],"
                + " 'workload': {'learnerHours': " + 26 * value + ", 'credits': {'value': " + value + ", 'system': '"
                + system
                + "'}}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ects",
                "ECTS ",
                "ECTS credits",
                "Ects Credit",
                "E.C.T.S.",
                "EC",
                "EAP",
                "crédits ECTS",
                "European credits",
                "European Credit Transfer and Accumulation System",
                "European Credit Transfer and Accumulation System (ECTS)",
                "Système européen de transfert et d\\u0027accumulation de crédits"
            })
    void sixtyEctsAreOneReportInTwelveSpellings(String system) {
        Selection.Chosen packs = chosen(List.of(EU, DUTCH, ANNEX, "nl/vocational/2024"));
        assertEquals(report(read(sized("ECTS", 60)), packs), report(read(sized(system, 60)), packs));
        assertEquals(Outcome.NOT_MET, outcome(sized(system, 60), EU, "credits"));
        assertEquals(Outcome.NOT_MET, outcome(sized(system, 60), DUTCH, "most-size"));
        assertEquals(Outcome.MET, outcome(sized(system, 5), EU, "credits"));
        assertEquals(Outcome.MET, outcome(sized(system, 5), DUTCH, "transparent"));
        assertEquals(Outcome.MET, outcome(sized(system, 5), ANNEX, "ects"));
    }

    // Every fixture, every spelling

    private static List<JsonNode> fixtures() throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shipped.PROGRAMS)) {
            for (Path file : files.sorted().toList()) {
                found.add(JSON.readTree(file.toFile()));
            }
        }
        return found;
    }

    private static List<FieldPath> named() {
        return FieldPath.all().values().stream()
                .filter(field -> field.component().isAnnotationPresent(NameOf.class))
                .toList();
    }

    /** The description with another text in that field; it states one already. */
    private static JsonNode with(JsonNode description, FieldPath field, String text) {
        JsonNode copy = description.deepCopy();
        String pointer = Objects.requireNonNull(field.pointer());
        int end = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, end))).put(pointer.substring(end + 1), text);
        return copy;
    }

    private static Submission read(JsonNode description) {
        return Shipped.read(description.toString().getBytes(StandardCharsets.UTF_8), "");
    }

    /** All that the table has for what is read as that name, and what must not count. */
    private static List<String> spellings(NameOf.Kind kind, String name, String country) {
        JsonNode part = TABLE.get(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        JsonNode entry = part.get("names").path(name);
        List<String> found = new ArrayList<>(List.of(name, " " + name.toLowerCase(Locale.ROOT) + ". "));
        Stream.of("en", "fr").map(entry::path).filter(JsonNode::isTextual).forEach(text -> found.add(text.asText()));
        entry.path("also").forEach(text -> found.add(text.asText()));
        entry.path("in").path(country).forEach(text -> found.add(text.asText()));
        found.removeIf(text -> part.path("ask").has(text));
        return found;
    }

    /** Everything rests on the description that was read; so that one of each field gives the same report stands for all. */
    @Test
    void anotherSpellingOfWhatAFixtureStatesChangesNoByteOfItsReport() throws IOException {
        int tried = 0;
        for (JsonNode fixture : fixtures()) {
            Submission as = read(fixture);
            JsonNode report = report(as, ALL);
            String place = as.description().provider().jurisdiction();
            String country = place == null ? "" : place.substring(0, 2);
            for (FieldPath field : named()) {
                if (!(field.observe(as.description()).get(0).value() instanceof String name)) {
                    continue;
                }
                NameOf.Kind kind = field.component().getAnnotation(NameOf.class).value();
                List<String> spellings = spellings(kind, name, country);
                for (String spelling : spellings) {
                    tried++;
                    Submission spelled = read(with(fixture, field, spelling));
                    assertEquals(as.description(), spelled.description(), name + " as " + spelling);
                    assertEquals(as.unclearNames(), spelled.unclearNames(), name + " as " + spelling);
                }
                assertEquals(report, report(read(with(fixture, field, spellings.get(1))), ALL), name);
            }
        }
        assertTrue(tried > 300, "tried " + tried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moon phase", "WA"})
    void whatIsNotKnownLeavesAFindingAsItIsOrUndetermined(String unknown) throws IOException {
        List<String> wrong = new ArrayList<>();
        int moved = 0;
        for (JsonNode fixture : fixtures()) {
            Map<String, Outcome> before = outcomes(fixture);
            for (FieldPath field : named()) {
                if (!fixture.at(Objects.requireNonNull(field.pointer())).isTextual()) {
                    continue;
                }
                Map<String, Outcome> after = outcomes(with(fixture, field, unknown));
                assertEquals(before.keySet(), after.keySet());
                for (String criterion : before.keySet()) {
                    Outcome was = before.get(criterion);
                    Outcome is = after.get(criterion);
                    moved += was == is ? 0 : 1;
                    if (was != is && is != Outcome.UNDETERMINED) {
                        wrong.add(fixture.at("/id") + " " + criterion + ": " + was + " to " + is);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(moved > 20, moved + " moved");
    }

    private static Map<String, Outcome> outcomes(JsonNode description) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Library.review(read(description).description(), ALL, AsOf.date(Shipped.AS_OF))
                .done()
                .forEach(review -> review.findings()
                        .forEach(finding -> outcomes.put(
                                review.pack().id() + " " + finding.criterion().id(), finding.outcome())));
        return outcomes;
    }

    // What people met elsewhere

    @ParameterizedTest(name = "{0}, {1}: {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nl/higher-education/2025 | most-size | 'workload': {'credits': {'value': 60, 'system': 'ects'}} | NOT_MET
            nl/higher-education/2025 | most-size | 'workload': {'credits': {'value': 30, 'system': 'ects'}} | MET
            nl/higher-education/2025 | most-size | 'workload': {'credits': {'value': 60, 'system': 'credits'}} | UNDETERMINED
            nl/higher-education/2025 | level-indicator | 'qualificationLevel': {'framework': 'eqf', 'value': 6} | MET
            nl/higher-education/2025 | level-indicator | 'qualificationLevel': {'framework': 'European Qualifications Framework', 'value': 6} | MET
            nl/higher-education/2025 | level-indicator | 'qualificationLevel': {'framework': 'Ontario Qualifications Framework', 'value': 6} | NOT_MET
            nl/higher-education/2025 | level-indicator | 'qualificationLevel': {'framework': 'DigComp', 'value': 6} | UNDETERMINED
            eu/common-microcredential-framework/2026 | level | 'qualificationLevel': {'framework': 'Eqf ', 'value': 7} | MET
            eu/common-microcredential-framework/2026 | level | 'qualificationLevel': {'framework': 'Cadre européen des certifications', 'value': 3} | NOT_MET
            eu/common-microcredential-framework/2026 | level | 'qualificationLevel': {'framework': 'Moon phase', 'value': 7} | UNDETERMINED
            eu/common-microcredential-framework/2026 | other-level | 'qualificationLevel': {'framework': 'Moon phase', 'value': 7} | UNDETERMINED
            eu/common-microcredential-framework/2026 | level | 'qualificationLevel': {'framework': 'AQF', 'value': 8} | NOT_APPLICABLE
            eu/common-microcredential-framework/2026 | credits | 'workload': {'credits': {'value': 60, 'system': 'EAP'}} | NOT_MET
            eu/common-microcredential-framework/2026 | credits | 'workload': {'credits': {'value': 12, 'system': 'CATS points'}} | MET
            eu/common-microcredential-framework/2026 | credits | 'workload': {'credits': {'value': 3, 'system': 'semester hours'}} | MET
            eu/common-microcredential-framework/2026 | credits | 'workload': {'credits': {'value': 4, 'system': 'semester hours'}} | NOT_MET
            eu/common-microcredential-framework/2026 | credits | 'workload': {'credits': {'value': 3, 'system': 'units'}} | UNDETERMINED
            eu/common-microcredential-framework/2026 | credits | 'workload': {'credits': {'value': 3, 'system': 'own credits'}} | NOT_APPLICABLE
            nz/listing-rules/2022 | credit-value | 'workload': {'credits': {'value': 60, 'system': 'NZ Credits'}} | NOT_MET
            nz/listing-rules/2022 | credit-value | 'workload': {'credits': {'value': 60, 'system': 'NZQCF credits'}} | NOT_MET
            nz/listing-rules/2022 | credit-value | 'workload': {'credits': {'value': 40, 'system': 'NZQF credit'}} | MET
            nz/listing-rules/2022 | credit-value | 'workload': {'credits': {'value': 40, 'system': 'hp'}} | UNDETERMINED
            my/stand-alone/2023 | credits | 'provider': {'jurisdiction': 'Malaysia'}, 'workload': {'learnerHours': 40, 'credits': {'value': 9, 'system': 'MQF credit'}} | NOT_MET
            my/stand-alone/2023 | credits | 'provider': {'jurisdiction': 'MY'}, 'workload': {'learnerHours': 40, 'credits': {'value': 1, 'system': 'MQF Credits'}} | MET
            my/stand-alone/2023 | credits | 'workload': {'learnerHours': 40, 'credits': {'value': 9, 'system': 'MQF credits'}} | UNDETERMINED
            eu/council-recommendation-annex-1/2022 | level | 'qualificationLevel': {'framework': 'DigComp', 'value': 3} | UNDETERMINED
            eu/council-recommendation-annex-1/2022 | level | 'qualificationLevel': {'framework': 'Moon phase', 'value': 3} | UNDETERMINED
            eu/council-recommendation-annex-1/2022 | level | 'qualificationLevel': {'framework': 'EstQF', 'value': 3} | MET
            eu/council-recommendation-annex-1/2022 | level | 'qualificationLevel': {'framework': 'none'} | NOT_APPLICABLE
            eu/council-recommendation-annex-1/2022 | ects | 'workload': {'credits': {'value': {'min': 30, 'max': 33}, 'system': 'EAP'}} | MET
            eu/council-recommendation-annex-1/2022 | ects | 'workload': {'credits': {'value': 2, 'system': 'SNAATCA'}} | UNDETERMINED
            eu/council-recommendation-annex-1/2022 | country | 'issuer': {'jurisdiction': 'Espagne'} | MET
            eu/council-recommendation-annex-1/2022 | country | 'issuer': {'jurisdiction': 'none'} | UNDETERMINED
            eu/council-recommendation-annex-1/2022 | country | 'issuer': {'jurisdiction': 'various'} | UNDETERMINED
            ca/student-financial-assistance/2018 | credential-type | 'credential': {'type': 'Certificat'} | MET
            ca/student-financial-assistance/2018 | credential-type | 'credential': {'type': 'certification'} | NEEDS_REVIEW
            ca/student-financial-assistance/2018 | credential-type | 'credential': {'type': 'licence'} | NEEDS_REVIEW
            ca/student-financial-assistance/2018 | credential-type | 'credential': {'type': 'micro-degree'} | UNDETERMINED
            ca-ab/student-aid/2026 | credential-type | 'credential': {'type': 'certification'} | NOT_MET
            ca-ab/student-aid/2026 | credential-type | 'credential': {'type': 'certificate of completion'} | UNDETERMINED
            au/national-framework/2021 | no-degree | 'credential': {'type': 'certification'} | MET
            au/national-framework/2021 | no-degree | 'credential': {'type': 'Diplôme'} | NOT_MET
            au/national-framework/2021 | no-degree | 'credential': {'type': 'micro-degree'} | UNDETERMINED
            ca-on/osap-microcredentials/2022 | eligible-provider | 'provider': {'type': 'public-college', 'jurisdiction': 'ON'} | MET
            ca-on/osap-microcredentials/2022 | eligible-provider | 'provider': {'type': 'public-college', 'jurisdiction': 'Ontario'} | MET
            ca-on/osap-microcredentials/2022 | eligible-provider | 'provider': {'type': 'public-college', 'jurisdiction': 'ca-on'} | MET
            ca-on/osap-microcredentials/2022 | eligible-provider | 'provider': {'type': 'public-college', 'jurisdiction': 'Toronto area'} | UNDETERMINED
            ca-on/osap-microcredentials/2022 | eligible-provider | 'provider': {'type': 'public-college', 'jurisdiction': 'CA-ZZ'} | UNDETERMINED
            ca-on/osap-microcredentials/2022 | eligible-provider | 'provider': {'type': 'public-college', 'jurisdiction': 'Québec'} | NOT_MET
            """)
    void theOutcomeIsTheOneExpected(String pack, String criterion, String program, Outcome expected) {
        assertEquals(expected, outcome("{" + program + "}", pack, criterion));
    }

    // What the report says

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | 'provider': {'jurisdiction': 'SK'} | SK | read-as-country | Read as Slovakia (SK). If you mean Saskatchewan, write CA-SK.
            FR | 'provider': {'jurisdiction': 'SK'} | SK | read-as-country | Lu comme Slovaquie (SK). Si vous voulez dire Saskatchewan, écrivez CA-SK.
            EN | 'provider': {'jurisdiction': 'Georgia'} | Georgia | ambiguous | Has more than one meaning. It may be: Georgia (GE), Georgia (US-GA). Write which, or state the country of the provider.
            EN | 'provider': {'jurisdiction': 'CA-ZZ'} | CA-ZZ | not-recognised | No name that is known here. Write its name or its ISO 3166 code, such as Ontario or CA-ON.
            FR | 'provider': {'jurisdiction': 'CA-ZZ'} | CA-ZZ | not-recognised | Aucun nom connu ici. Écrivez son nom ou son code ISO 3166, comme Québec ou CA-QC.
            EN | 'workload': {'credits': {'system': 'Credits'}} | Credits | ambiguous | Says too little to tell which is meant. Write its name, such as ECTS or UK credits. If your institution counts in a way of its own, write own credits.
            EN | 'qualificationLevel': {'framework': 'DigComp'} | DigComp | not-recognised | No name that is known here. Write its name or letters, such as EQF, NLQF or OQF.
            EN | 'credential': {'type': 'micro-degree'} | micro-degree | not-recognised | No name that is known here. Write one of: microcredential, badge, certificate, diploma, degree, attestation, ceu-record, certification, licence. A certificate is given for studies. A certification is given by a professional body or a vendor, which may take it back.
            """)
    void theReportSaysWhatWasFoundAndWhatToWrite(
            Language language, String program, String found, String reason, String text) {
        Submission submission = read("{" + program + "}");
        Reviews reviews = Library.review(submission.description(), chosen(List.of(EU)), AsOf.date(Shipped.AS_OF));
        JsonNode setAside = Shipped.tree(new ReportWriter(Shipped.FIELDS, "test", language)
                        .write(submission, reviews)
                        .report())
                .get("setAside");
        assertEquals(1, setAside.size());
        assertEquals(
                List.of(found, reason, text.replace("«", "«\u00a0")),
                Stream.of("found", "reason", "text")
                        .map(member -> setAside.get(0).get(member).asText())
                        .toList());
    }
}
