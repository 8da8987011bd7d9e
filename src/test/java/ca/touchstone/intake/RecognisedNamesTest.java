package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.intake.NameTable.Entry;
import ca.touchstone.intake.NameTable.Part;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.ProgramDescription;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognisedNamesTest {
    private static final RecognisedNames NAMES = RecognisedNames.shipped();
    private static final Map<NameOf.Kind, String> FIELDS = Map.of(
            NameOf.Kind.CREDIT_SYSTEM, "workload.credits.system",
            NameOf.Kind.QUALIFICATION_FRAMEWORK, "qualificationLevel.framework",
            NameOf.Kind.CREDENTIAL_TYPE, "credential.type",
            NameOf.Kind.PLACE, "provider.jurisdiction");

    /** The code of Namibia, which people write for "not applicable". */
    private static final String DOES_NOT_APPLY = "NA";

    private static Submission read(String quoted) {
        return Intake.read(quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "")
                .fold(submission -> submission, faults -> {
                    throw new AssertionError(faults.toString());
                });
    }

    private static Submission stating(String field, String text, @Nullable String country) {
        String document = SampleDocuments.alone(field, "'" + text.replace("'", "\\u0027") + "'");
        return read(
                country == null
                        ? document
                        : "{'provider': {'jurisdiction': '" + country + "'}, " + document.substring(1));
    }

    private static @Nullable Object stated(Submission submission, String field) {
        return FieldPath.of(field).observe(submission.description()).get(0).value();
    }

    // Spellings

    @ParameterizedTest(name = "{0}: {1} ({2}) is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            workload.credits.system      | ECTS                                                 |    | ECTS
            workload.credits.system      | ects                                                 |    | ECTS
            workload.credits.system      | E.C.T.S.                                             |    | ECTS
            workload.credits.system      | ' ECTS '                                             |    | ECTS
            workload.credits.system      | ECTS credit                                          |    | ECTS
            workload.credits.system      | ECTS-Credits                                         |    | ECTS
            workload.credits.system      | EC                                                   |    | ECTS
            workload.credits.system      | EAP                                                  |    | ECTS
            workload.credits.system      | Crédits ECTS                                         |    | ECTS
            workload.credits.system      | credits europeens                                    |    | ECTS
            workload.credits.system      | European Credit Transfer and Accumulation System (ECTS) | | ECTS
            workload.credits.system      | hp                                                   | SE | ECTS
            workload.credits.system      | LP                                                   | Allemagne | ECTS
            workload.credits.system      | nz credit                                            |    | NZ credits
            workload.credits.system      | NZQCF credits                                        |    | NZ credits
            workload.credits.system      | MQF Credit                                           | MY | Malaysian MQF credits
            workload.credits.system      | CATS                                                 |    | UK credits
            workload.credits.system      | semester hours                                       |    | US semester credits
            workload.credits.system      | US quarter credit                                    |    | US quarter credits
            workload.credits.system      | U.S. credits                                         |    | US credits
            workload.credits.system      | own credits                                          |    | own credits
            workload.credits.system      | Aucun                                                |    | none
            qualificationLevel.framework | eqf                                                  |    | EQF
            qualificationLevel.framework | the European Qualifications Framework                |    | EQF
            qualificationLevel.framework | CEC                                                  |    | EQF
            qualificationLevel.framework | MQF                                                  | MT | Maltese MQF
            qualificationLevel.framework | MQF                                                  | MY | Malaysian MQF
            qualificationLevel.framework | Malaysian Qualifications Framework (MQF)             |    | Malaysian MQF
            qualificationLevel.framework | NQF                                                  | NL | NLQF
            qualificationLevel.framework | none                                                 |    | none
            credential.type              | Micro-credential                                     |    | microcredential
            credential.type              | microcertification                                   |    | microcredential
            credential.type              | Certificat                                           |    | certificate
            credential.type              | Certification                                        |    | certification
            credential.type              | license                                              |    | licence
            credential.type              | CEU Record                                           |    | ceu-record
            provider.jurisdiction        | ca-on                                                |    | CA-ON
            provider.jurisdiction        | CA ON                                                |    | CA-ON
            provider.jurisdiction        | ON                                                   |    | CA-ON
            provider.jurisdiction        | BC                                                   |    | CA-BC
            provider.jurisdiction        | QC                                                   |    | CA-QC
            provider.jurisdiction        | AB                                                   |    | CA-AB
            provider.jurisdiction        | MB                                                   |    | CA-MB
            provider.jurisdiction        | NB                                                   |    | CA-NB
            provider.jurisdiction        | NS                                                   |    | CA-NS
            provider.jurisdiction        | Ontario                                              |    | CA-ON
            provider.jurisdiction        | l'Ontario                                            |    | CA-ON
            provider.jurisdiction        | Ontario, Canada                                      |    | CA-ON
            provider.jurisdiction        | Ontario (CA-ON)                                      |    | CA-ON
            provider.jurisdiction        | Colombie-Britannique                                 |    | CA-BC
            provider.jurisdiction        | Île-du-Prince-Édouard                                |    | CA-PE
            provider.jurisdiction        | Ile du Prince Edouard                                |    | CA-PE
            provider.jurisdiction        | P.E.I.                                               |    | CA-PE
            provider.jurisdiction        | Deutschland                                          |    | DE
            provider.jurisdiction        | the Netherlands                                      |    | NL
            provider.jurisdiction        | Pays-Bas                                             |    | NL
            provider.jurisdiction        | États-Unis                                           |    | US
            provider.jurisdiction        | New York                                             |    | US-NY
            provider.jurisdiction        | Georgia, USA                                         |    | US-GA
            provider.jurisdiction        | Georgia (GE)                                         |    | GE
            provider.jurisdiction        | UK                                                   |    | GB
            provider.jurisdiction        | Scotland                                             |    | GB-SCT
            provider.jurisdiction        | be-vlg                                               |    | BE-VLG
            provider.jurisdiction        | NO                                                   |    | NO
            provider.jurisdiction        | Namibia                                              |    | NA
            provider.jurisdiction        | Namibie (NA)                                         |    | NA
            provider.jurisdiction        | NL                                                   |    | NL
            provider.jurisdiction        | SK                                                   |    | SK
            provider.jurisdiction        | PE                                                   |    | PE
            provider.jurisdiction        | NU                                                   |    | NU
            provider.jurisdiction        | YT                                                   |    | YT
            """)
    void aSpellingIsReadAsTheNameThatRulesUse(String field, String text, @Nullable String country, String name) {
        assertEquals(name, stated(stating(field, text, country), field));
    }

    @ParameterizedTest(name = "{0}: {1} ({2}) is {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            workload.credits.system      | University of Melbourne points | -  | NOT_RECOGNISED | ''
            workload.credits.system      | moon credits                   | -  | NOT_RECOGNISED | ''
            workload.credits.system      | ECTS (UK credits)              | -  | NOT_RECOGNISED | ''
            workload.credits.system      | ECTS or UK credits             | -  | NOT_RECOGNISED | ''
            workload.credits.system      | 60 ECTS                        | -  | NOT_RECOGNISED | ''
            workload.credits.system      | credits                        | -  | AMBIGUOUS      | ''
            workload.credits.system      | Crédit                         | -  | AMBIGUOUS      | ''
            workload.credits.system      | units                          | -  | AMBIGUOUS      | ''
            workload.credits.system      | hp                             | -  | AMBIGUOUS      | ECTS
            workload.credits.system      | LP                             | GB | AMBIGUOUS      | ECTS
            workload.credits.system      | MQF credits                    | -  | AMBIGUOUS      | Malaysian MQF credits
            workload.credits.system      | MQF credits                    | MT | AMBIGUOUS      | Malaysian MQF credits
            qualificationLevel.framework | DigComp                        | -  | NOT_RECOGNISED | ''
            qualificationLevel.framework | Moon phase                     | -  | NOT_RECOGNISED | ''
            qualificationLevel.framework | MQF                            | -  | AMBIGUOUS      | Malaysian MQF, Maltese MQF
            qualificationLevel.framework | MQF                            | NZ | AMBIGUOUS      | Malaysian MQF, Maltese MQF
            credential.type              | certificate of completion      | -  | AMBIGUOUS      | certificate, attestation
            credential.type              | certifcate                     | -  | NOT_RECOGNISED | ''
            credential.type              | none                           | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | CA-ZZ                          | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | US-ZZ                          | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | ZZ                             | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | ZZ-ON                          | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | Atlantis                       | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | No                             | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | none                           | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | Ontario (Quebec)               | -  | NOT_RECOGNISED | ''
            provider.jurisdiction        | NA                             | -  | AMBIGUOUS      | NA
            provider.jurisdiction        | WA                             | -  | AMBIGUOUS      | US-WA, AU-WA
            provider.jurisdiction        | NT                             | -  | AMBIGUOUS      | CA-NT, AU-NT
            provider.jurisdiction        | Georgia                        | -  | AMBIGUOUS      | GE, US-GA
            provider.jurisdiction        | Géorgie                        | -  | AMBIGUOUS      | GE, US-GA
            provider.jurisdiction        | European Union                 | -  | AMBIGUOUS      | ''
            issuer.jurisdiction          | CA-ZZ                          | -  | NOT_RECOGNISED | ''
            """)
    void whatIsNotRecognisedIsSetAsideAndStatesNothing(
            String field, String text, @Nullable String country, UnclearName.Reason reason, String mayMean) {
        Submission submission = stating(field, text, country);
        assertEquals(
                List.of(new UnclearName(
                        field,
                        "/" + field.replace('.', '/'),
                        text,
                        reason,
                        mayMean.isEmpty() ? List.of() : List.of(mayMean.split(", ")))),
                submission.unclearNames());
        assertEquals(null, stated(submission, field));
    }

    @ParameterizedTest
    @CsvSource({"NL, CA-NL", "sk, CA-SK", "PE, CA-PE", "NU, CA-NU", "YT, CA-YT"})
    void lettersOfACountryAndAProvinceAreReadAsTheCountryAndSaidToBe(String text, String province) {
        String country = text.toUpperCase(Locale.ROOT);
        Submission submission = stating("provider.jurisdiction", text, null);
        assertEquals(country, submission.description().provider().jurisdiction());
        assertEquals(
                List.of(new UnclearName(
                        "provider.jurisdiction",
                        "/provider/jurisdiction",
                        text,
                        UnclearName.Reason.READ_AS_COUNTRY,
                        List.of(country, province))),
                submission.unclearNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Netherlands", "Slovakia (SK)", "CA-SK", "CA", "DE", "ON", "Peru"})
    void aPlaceThatCannotBeMeantOtherwiseIsNotSpokenOf(String text) {
        assertEquals(List.of(), stating("provider.jurisdiction", text, null).unclearNames());
    }

    @Test
    void theyComeInTheOrderOfTheFields() {
        Submission submission = read("""
                {'credential': {'type': 'x'}, 'workload': {'credits': {'system': 'x'}}, 'issuer': {'jurisdiction': 'x'},
                 'provider': {'jurisdiction': 'x'}, 'qualificationLevel': {'framework': 'x', 'value': 5}}""");
        assertEquals(
                List.of(
                        "/qualificationLevel/framework",
                        "/provider/jurisdiction",
                        "/issuer/jurisdiction",
                        "/workload/credits/system",
                        "/credential/type"),
                submission.unclearNames().stream().map(UnclearName::pointer).toList());
        assertEquals(5, submission.description().qualificationLevel().value());
    }

    @Test
    void theDigestOfTheDocumentIsThatOfWhatWasWritten() {
        assertTrue(!read("{'provider': {'jurisdiction': 'Ontario'}}")
                .sha256()
                .equals(read("{'provider': {'jurisdiction': 'CA-ON'}}").sha256()));
    }

    // The table

    @ParameterizedTest
    @EnumSource
    void eachSpellingOfAnEntryStandsOnce(NameOf.Kind kind) {
        List<String> twice = new ArrayList<>();
        NAMES.table(kind).names().forEach((name, entry) -> {
            Set<String> seen = new HashSet<>();
            Stream.of(name, entry.en(), entry.fr())
                    .filter(Objects::nonNull)
                    .map(NameTable::plain)
                    .forEach(seen::add);
            entry.also().stream()
                    .filter(also -> !seen.add(NameTable.plain(also)))
                    .forEach(also -> twice.add(name + ": " + also));
        });
        assertEquals(List.of(), twice);
    }

    @Test
    void aTableInWhichASpellingIsTwoThingsIsRefused() {
        Entry plain = new Entry(null, null, List.of("b"), Map.of());
        Part twice = new Part(Map.of("a", plain, "c", plain), Map.of(), List.of());
        assertThrows(IllegalStateException.class, () -> new NameTable(NameOf.Kind.CREDIT_SYSTEM, twice));
        Part asked = new Part(Map.of("a", plain), Map.of("b", List.of()), List.of());
        assertThrows(IllegalStateException.class, () -> new NameTable(NameOf.Kind.CREDIT_SYSTEM, asked));
    }

    @ParameterizedTest
    @EnumSource
    void eachNameAndHowItIsShownIsReadAsTheName(NameOf.Kind kind) {
        assertAll(NAMES.table(kind).names().keySet().stream()
                .flatMap(name -> Stream.of(name, NAMES.shown(kind, name, false), NAMES.shown(kind, name, true))
                        .distinct()
                        .filter(text -> !text.equals(DOES_NOT_APPLY))
                        .map(text -> () ->
                                assertEquals(name, NAMES.recognise(kind, text).orElse("nothing"), text))));
    }

    /** Whatever else is asked of words in a description. */
    @ParameterizedTest
    @EnumSource
    void eachSpellingIsReadSoInADescription(NameOf.Kind kind) {
        String field = Objects.requireNonNull(FIELDS.get(kind));
        NameTable table = NAMES.table(kind);
        assertAll(table.names().entrySet().stream().flatMap(name -> Stream.concat(
                        Stream.of(
                                        name.getKey(),
                                        name.getValue().en(),
                                        name.getValue().fr())
                                .filter(Objects::nonNull),
                        name.getValue().also().stream())
                .filter(text -> !table.ask().containsKey(text))
                .filter(text -> !text.equals(DOES_NOT_APPLY))
                .map(text -> () -> assertEquals(name.getKey(), stated(stating(field, text, null), field), text))));
    }

    @ParameterizedTest
    @EnumSource
    void whatSomethingMayMeanIsAName(NameOf.Kind kind) {
        NameTable table = NAMES.table(kind);
        assertAll(table.ask().entrySet().stream().flatMap(asked -> asked.getValue().stream()
                .map(name -> () -> assertTrue(table.names().containsKey(name), asked + " " + name))));
    }

    @Test
    void theCountriesOfWhichLettersAreReadAreCountries() {
        Set<String> places = NAMES.table(NameOf.Kind.PLACE).names().keySet();
        assertAll(Arrays.stream(NameOf.Kind.values())
                .flatMap(kind -> NAMES.table(kind).names().values().stream())
                .flatMap(entry -> entry.in().keySet().stream())
                .map(country -> () -> assertTrue(places.contains(country), country)));
    }

    @Test
    void everyCountryProvinceAndStateIsThereInBothLanguages() {
        Map<String, Entry> places = NAMES.table(NameOf.Kind.PLACE).names();
        assertAll(
                Arrays.stream(Locale.getISOCountries()).map(code -> () -> assertTrue(places.containsKey(code), code)));
        assertEquals(
                List.of(13L, 51L),
                Stream.of("CA-", "US-")
                        .map(of -> places.keySet().stream()
                                .filter(code -> code.startsWith(of))
                                .count())
                        .toList());
        assertAll(places.entrySet().stream()
                .map(place -> () -> assertTrue(
                        place.getValue().en() != null && place.getValue().fr() != null, place.getKey())));
    }

    @Test
    void theTypesOfCredentialAreThoseOfTheField() {
        FieldPath type = FieldPath.of(Objects.requireNonNull(FIELDS.get(NameOf.Kind.CREDENTIAL_TYPE)));
        List<String> values =
                List.of(type.component().getAnnotation(OneOf.class).value());
        assertEquals(
                values,
                List.copyOf(NAMES.table(NameOf.Kind.CREDENTIAL_TYPE).names().keySet()));
        Field field = Fields.read().of(type.name());
        assertAll(field.choices().entrySet().stream().flatMap(choice -> Stream.of(false, true)
                .map(french -> () -> assertEquals(
                        choice.getKey(),
                        NAMES.recognise(
                                        NameOf.Kind.CREDENTIAL_TYPE,
                                        choice.getValue().in(french))
                                .orElse("nothing"),
                        choice.toString()))));
    }

    @Test
    void everyNamedFieldHasAHintThatSaysWhatToWrite() {
        Fields fields = Fields.read();
        List<String> without = FieldPath.all().keySet().stream()
                .filter(name -> RecognisedNames.kind(name).isPresent())
                .filter(name -> fields.of(name).hint() == null)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void aLongTextNamesNothing() {
        String open = "(".repeat(19_000);
        ProgramDescription description =
                stating("provider.jurisdiction", open, null).description();
        assertEquals(null, description.provider().jurisdiction());
    }
}
