package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.ProgramDescription;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    @Test
    void anEmptyObjectStatesNothing() {
        Submission submission = accepted("{}");
        assertEquals(Map.of(), submission.description().statements());
        assertEquals(List.of(), submission.noFacts());
    }

    @Test
    void nullStatesNothingButEmptyStatesNone() {
        ProgramDescription description = accepted(
                        "{'provider': null, 'partners': [], 'assessments': null, 'workload': {'weeks': null}}")
                .description();
        assertEquals(Map.of("/partners", List.of()), description.statements());
    }

    @ParameterizedTest
    @ValueSource(strings = {"languages", "partners", "competencies", "learningOutcomes", "assessments", "evidence"})
    void aListHasNoMoreMembersThanAreRead(String list) {
        String member = list.equals("languages") ? "'fr'" : "{}";
        String most = String.join(",", Collections.nCopies(ProgramDescription.MOST_MEMBERS, member));
        assertEquals(List.of("accepted"), keys("{'" + list + "': [" + most + "]}"));
        assertEquals(List.of("list-too-long"), keys("{'" + list + "': [" + most + "," + member + "]}"));
    }

    @Test
    void saysAllFaultsAtOnceInBothLanguages() {
        String document = """
                {'titel': 'Welding',
                 'level': 'colege',
                 'languages': ['french'],
                 'workload': {'weeks': '8', 'learnerHours': {'min': 3, 'max': 2}, 'ceu': -1},
                 'recognisedOn': '2026-02-30',
                 'partners': [{'name': 7, 'roles': ['endorse', null]}],
                 'learningOutcomes': [{'id': 'o1'}, {'id': 'o1'}],
                 'assessments': [{'outcomes': ['o2']}],
                 'evidence': [{'supports': ['/workload/week']}]}
                """;
        assertEquals(
                List.of(
                        "1:/titel There is no field \"titel\" here. Did you mean \"title\"?",
                        "2:/level \"colege\" is not one of the values of this field. Did you mean \"college\"?"
                                + " The values are: university, college, technical-vocational, other.",
                        "3:/languages/0 \"french\" is not in the notation of this field. An example of it is \"fr-CA\".",
                        "4:/workload/ceu Found -1, expected zero or more. Correct the sign, or leave the field out.",
                        "4:/workload/learnerHours The lower end 3 is above the upper end 2. Exchange them.",
                        "4:/workload/weeks Found \"8\", expected a number or an object with \"min\" and \"max\"."
                                + " Write digits without quotation marks or unit.",
                        "5:/recognisedOn The calendar has no day \"2026-02-30\". Correct the month or the day.",
                        "6:/partners/0/name Found 7, expected a text. Put it in quotation marks.",
                        "6:/partners/0/roles/1 A member of this list is null. Write a value, or remove it.",
                        "7:/learningOutcomes/1/id The id \"o1\" already belongs to /learningOutcomes/0."
                                + " Give each member an id of its own.",
                        "8:/assessments/0/outcomes/0 No member of \"learningOutcomes\" has the id \"o2\"."
                                + " Use the id of a member, or add the member.",
                        "9:/evidence/0/supports/0 \"/workload/week\" leads to no field: there is no \"week\"."
                                + " Did you mean \"weeks\"?"),
                said(document, Language.EN));
        assertEquals(
                List.of(
                        "1:/titel Il n'y a pas de champ «~titel~» ici. Vouliez-vous dire «~title~»?",
                        "2:/level «~colege~» n'est pas une valeur de ce champ. Vouliez-vous dire «~college~»?"
                                + " Les valeurs sont~: university, college, technical-vocational, other.",
                        "3:/languages/0 «~french~» n'est pas dans la notation de ce champ,"
                                + " dont «~fr-CA~» est un exemple.",
                        "4:/workload/ceu On trouve -1, on attend zéro ou plus. Corrigez le signe ou omettez le champ.",
                        "4:/workload/learnerHours La limite inférieure 3 dépasse la limite supérieure 2."
                                + " Intervertissez-les.",
                        "4:/workload/weeks On trouve \"8\", on attend un nombre ou un objet avec «~min~» et «~max~»."
                                + " Écrivez des chiffres sans guillemets ni unité.",
                        "5:/recognisedOn Le jour «~2026-02-30~» n'existe pas au calendrier."
                                + " Corrigez le mois ou le jour.",
                        "6:/partners/0/name On trouve 7, on attend un texte. Mettez-le entre guillemets.",
                        "6:/partners/0/roles/1 Un élément de cette liste est null. Écrivez une valeur ou retirez-le.",
                        "7:/learningOutcomes/1/id L'identifiant «~o1~» appartient déjà à /learningOutcomes/0."
                                + " Donnez à chaque élément son propre identifiant.",
                        "8:/assessments/0/outcomes/0 Aucun élément de «~learningOutcomes~» n'a l'identifiant «~o2~»."
                                + " Utilisez celui d'un élément ou ajoutez l'élément.",
                        "9:/evidence/0/supports/0 «~/workload/week~» ne mène à aucun champ~: «~week~» n'existe pas."
                                + " Vouliez-vous dire «~weeks~»?"),
                said(document, Language.FR).stream()
                        .map(said -> said.replace('\u00A0', '~'))
                        .toList());
    }

    @Test
    void countsVeryManyFaultsButShowsTheFirst() {
        String many = IntStream.range(0, ProgramDescription.MOST_MEMBERS)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        List<String> said = said("{'languages': [" + many + "], 'partners': [" + many + "]}", Language.EN);
        assertEquals(201, said.size());
        assertTrue(said.contains(" There are 400 faults; the first 200 are shown. Correct them and try again."));
    }

    @Nested
    class Numbers {
        @Test
        void mayBeZeroOrAMillionOrHaveSixDecimals() {
            for (String number : List.of("0", "-0", "1000000", "1e6", "0.000001", "12.5000000000")) {
                accepted("{'workload': {'ceu': " + number + "}}");
            }
        }

        @Test
        void areWholeWhenNothingFollowsThePoint() {
            assertEquals(
                    12,
                    accepted("{'delivery': {'intakesPerYear': 12.0}}")
                            .description()
                            .delivery()
                            .intakesPerYear());
        }

        @Test
        void readTheSameHoweverTheyAreWritten() {
            assertEquals(
                    accepted("{'workload': {'weeks': 12}}").description(),
                    accepted("{'workload': {'weeks': 1.200e1}}").description());
            assertEquals(
                    new BigDecimal("100"),
                    accepted("{'cost': {'total': 1e2}}").description().cost().total());
        }
    }

    @Nested
    class Fillers {
        @Test
        void stateNothingWhereverTheyStand() {
            Submission submission = accepted("""
                    {'title': {'en': 'Welding', 'fr': 'à venir'}, 'level': 'TBD', 'recognisedOn': 'to be determined',
                     'provider': '<provider>', 'issuer': {'established': 'n/a', 'jurisdiction': '???'},
                     'partners': [{'name': '<name>'}, 'TBD'], 'labourMarket': {'noc2021': ['xxx'], 'sector': ['Steel', '-']},
                     'workload': {'weeks': {'min': 3, 'max': 'TBA'}, 'learnerHours': 'TBD'}, 'assessments': 's.o.'}
                    """);
            assertEquals(
                    Map.of(
                            "/title", new LocalizedText(null, "Welding", null),
                            "/labourMarket/sector", List.of("Steel"),
                            "/workload/weeks/min", new BigDecimal(3)),
                    submission.description().statements());
            assertNull(submission.description().partners());
            assertNull(submission.description().labourMarket().noc2021());
            assertEquals(
                    List.of(
                            "/title/fr à venir",
                            "/level TBD",
                            "/recognisedOn to be determined",
                            "/provider <provider>",
                            "/issuer/jurisdiction ???",
                            "/issuer/established n/a",
                            "/partners/0/name <name>",
                            "/partners/1 TBD",
                            "/labourMarket/noc2021/0 xxx",
                            "/labourMarket/sector/1 -",
                            "/assessments s.o.",
                            "/workload/weeks/max TBA",
                            "/workload/learnerHours TBD"),
                    submission.noFacts().stream()
                            .map(noFact -> noFact.pointer() + " " + noFact.found())
                            .toList());
        }

        @Test
        void doNotSwallowNames() {
            ProgramDescription description =
                    accepted("{'provider': {'name': 'TBD Bank Group'}}").description();
            assertEquals("TBD Bank Group", description.provider().name());
        }

        @Test
        void keepTheirPlaceAmongPartsThatStateSomething() {
            ProgramDescription description =
                    accepted("{'partners': ['TBD', {'name': 'Example Steel'}]}").description();
            assertEquals(Map.of("/partners/1/name", "Example Steel"), description.statements());
        }

        @Test
        void leaveAListOfPartsThatStateNothingUnstated() {
            assertNull(accepted("{'assessments': [{}, {'type': 'TBD'}]}")
                    .description()
                    .assessments());
            assertEquals(
                    Map.of("/assessments/0/graded", false),
                    accepted("{'assessments': [{'graded': false}, {}]}")
                            .description()
                            .statements());
        }
    }

    @Nested
    class WordsForNone {
        @Test
        void stateNoneInFreeTexts() {
            ProgramDescription description = accepted(
                            "{'qualityAssurance': {'process': ' Aucun ', 'policyRef': 'Néant', 'approvedBy': 'NONE'},"
                                    + " 'labourMarket': {'needStatement': {'fr': 'aucune'}},"
                                    + " 'credential': {'verificationUrl': 'Aucune'}}")
                    .description();
            assertEquals(false, description.qualityAssurance().hasProcess());
            assertEquals(false, description.qualityAssurance().hasPolicy());
            assertEquals(false, description.qualityAssurance().hasApproval());
            assertEquals(false, description.labourMarket().hasNeed());
            assertEquals(false, description.credential().hasVerificationUrl());
        }

        @Test
        void emptyAListWhenTheyStandAlone() {
            ProgramDescription description = accepted("{'pathway': {'stacksInto': ['none'], 'transfer': ['Aucune']},"
                            + " 'credential': {'metadata': ['none']}, 'labourMarket': {'noc2021': ['none']}}")
                    .description();
            assertEquals(List.of(), description.pathway().stacksInto());
            assertEquals(List.of(), description.pathway().transfer());
            assertEquals(List.of(), description.credential().metadata());
            assertEquals(List.of(), description.labourMarket().noc2021());
        }

        @Test
        void areOrdinaryValuesOfAClosedSetThatHasThem() {
            assertEquals(
                    "none",
                    accepted("{'credential': {'evidenceVisibility': 'none'}}")
                            .description()
                            .credential()
                            .evidenceVisibility());
        }
    }

    @Nested
    class Pointing {
        @Test
        void atMembersAndFieldsThatExistIsAccepted() {
            accepted("""
                    {'competencies': [{'id': 'c1'}], 'learningOutcomes': [{'id': 'o1', 'competencies': ['c1']}],
                     'assessments': [{'outcomes': ['o1']}], 'labourMarket': {'evidence': ['e1']},
                     'evidence': [{'id': 'e1', 'supports': ['/workload', '/workload/weeks/min', '/title',
                        '/learningOutcomes/0/text', '/assessments', '/funding/osap/approved']}]}
                    """);
        }

        @Test
        void withAVeryLongPointerIsRefusedToo() {
            assertEquals(List.of("notation"), keys(supporting("/a".repeat(9_000))));
        }

        private String supporting(String pointer) {
            return "{'evidence': [{'supports': ['" + pointer + "']}]}";
        }
    }

    @Nested
    class Digest {
        @Test
        void isTheSameForTheSameContent() {
            assertEquals(
                    accepted("{'id': 'x', 'workload': {'weeks': 12}}").sha256(),
                    accepted("{ 'workload' : {'weeks':12.0, 'ceu': null},\n'id':'\\u0078' }")
                            .sha256());
            assertEquals(
                    "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                    accepted("{}").sha256());
        }

        @Test
        void differsWithTheContent() {
            assertNotEquals(
                    accepted("{'id': 'x'}").sha256(), accepted("{'id': 'y'}").sha256());
        }
    }

    @Test
    void aDescriptionWithinARequestKeepsThePointersOfTheRequest() {
        Document request = Document.readJson(
                        bytes(
                                "{'asOf': '2026-11-23',\n 'program': {'level': 'TBD',\n 'evidence': [{'supports': ['/x']}]}}"),
                        "",
                        Limits.ofDescriptions())
                .fold(document -> document, faults -> {
                    throw new AssertionError(faults.toString());
                });
        assertEquals(
                List.of("3:/program/evidence/0/supports/0 target-field"),
                Intake.read(request, "/program").fold(submission -> List.of(), faults -> faults.stream()
                        .map(fault -> fault.place() + " " + fault.key())
                        .toList()));
    }

    @Test
    void whatIsNoFactPointsIntoTheDescription() {
        Document request = Document.readJson(bytes("{'program': {'level': 'TBD'}}"), "", Limits.ofDescriptions())
                .fold(document -> document, faults -> {
                    throw new AssertionError(faults.toString());
                });
        assertEquals(
                List.of(new NoFact("/level", "TBD", NoFact.Reason.PLACEHOLDER)),
                Intake.read(request, "/program").fold(Submission::noFacts, faults -> List.of()));
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureIsAccepted() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/programs"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()),
                            () -> assertEquals(
                                    List.of(),
                                    Intake.read(Files.readAllBytes(file), file.toString())
                                            .fold(submission -> List.of(), faults -> faults))));
        }
    }

    private static byte[] bytes(String quoted) {
        return quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static Submission accepted(String quoted) {
        return Intake.read(bytes(quoted), "").fold(submission -> submission, faults -> {
            throw new AssertionError(faults.toString());
        });
    }

    private static List<String> keys(String quoted) {
        return Intake.read(bytes(quoted), "").fold(submission -> List.of("accepted"), faults -> faults.stream()
                .map(Fault::key)
                .toList());
    }

    private static List<String> said(String quoted, Language language) {
        return Intake.read(bytes(quoted), "").fold(submission -> List.of("accepted"), faults -> faults.stream()
                .map(fault -> fault.place() + " " + fault.message(language))
                .toList());
    }
}
