package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Side;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.rules.Mistaken.Case;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileTest {
    private static final Names NAMES = new Names("ca_zz.test.v2021", Set.of("most"), Set.of("a"));

    private static RuleFile read(String rules) {
        return RuleFile.read(Mistaken.HEAD + rules, NAMES);
    }

    private static String rule(int number, String conditions) {
        return "rule \"r" + number + "\" when " + conditions + " then decide.met(\"a\"); end\n";
    }

    static Stream<Case> mistakes() {
        return Mistaken.all();
    }

    // One mistake each

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsFoundOnceAndInItsPlace(Case mistaken) {
        RuleFile file = RuleFile.read(mistaken.text(), NAMES);
        assertEquals(
                List.of(mistaken.key() + " " + mistaken.place()),
                file.mistakes().stream()
                        .map(mistake -> mistake.key() + " " + mistake.place())
                        .toList());
        assertEquals("", file.drl());
        assertEquals(List.of(), file.mutants());
    }

    /** A pack without limits or criteria, and a file with too many rules, have mistakes of their own. */
    @Test
    void everySentenceAboutRulesIsSaidOfOneOfThem() {
        Set<String> found = mistakes().map(Case::key).collect(Collectors.toCollection(TreeSet::new));
        found.addAll(List.of("drl-limit-none", "drl-criterion-none", "drl-many-rules"));
        assertEquals(
                Messages.of("pack").keys(Language.EN).stream()
                        .filter(key -> key.startsWith("drl-") && !key.endsWith("-near"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                found);
    }

    @Test
    void aPackWithoutLimitsOrCriteriaKnowsNoName() {
        RuleFile file = RuleFile.read(
                Mistaken.HEAD + rule(1, "Program( weeks < limit(\"most\") )"),
                new Names("ca_zz.test.v2021", Set.of(), Set.of()));
        assertEquals(
                List.of("drl-limit-none", "drl-criterion-none"),
                file.mistakes().stream().map(Diagnostic::key).toList());
    }

    @Test
    void namesThatCouldNotBeReadAreLetPass() {
        RuleFile file = RuleFile.read(
                Mistaken.HEAD + rule(1, "Program( weeks < limit(\"any\") )"),
                new Names("ca_zz.test.v2021", null, null));
        assertEquals(List.of(), file.mistakes());
    }

    @Test
    void aNameThatIsNotKnownComesWithThoseThatAre() {
        Diagnostic mistake = read(rule(1, "Programm()")).mistakes().get(0);
        assertEquals(List.of("Programm"), mistake.arguments());
        assertEquals(List.of("Assessment", "Competency", "LearningOutcome", "Partner", "Program"), mistake.known());
    }

    // More than one

    @Test
    void aMistakeHidesNoneInTheNextRuleAndTheyStandInOrder() {
        RuleFile file = read(rule(1, "Program( level == true, levle == true /* \\ */ )")
                + rule(2, "Programm()")
                + rule(3, "Program( weeks < 12, level = 1 )")
                + rule(4, "Program()"));
        assertEquals(
                List.of("drl-kind-text 6", "drl-property 6", "drl-backslash 6", "drl-fact 7", "drl-number 8"),
                file.mistakes().stream()
                        .map(mistake -> mistake.key() + " " + mistake.place().line())
                        .toList());
        assertEquals(
                List.of("r1", "r4"),
                file.rules().stream().map(rule -> rule.name()).toList());
    }

    @Test
    void eachLineOfTheHeaderThatIsMissingIsTold() {
        assertEquals(
                List.of("drl-package", "drl-import", "drl-global"),
                RuleFile.read(rule(1, "Program()"), NAMES).mistakes().stream()
                        .map(Diagnostic::key)
                        .toList());
    }

    @Test
    void ofVeryManyForeignCharactersTheFirstTwentyAreTold() {
        assertEquals(
                20,
                read("// " + "\\".repeat(50) + "\n" + rule(1, "Program()"))
                        .mistakes()
                        .size());
    }

    @Test
    void thereIsRoomForTwoThousandRules() {
        assertEquals(List.of(), read(rules(2_000)).mistakes());
        assertEquals(
                List.of(new Diagnostic(Place.FILE, "drl-many-rules", List.of("2001", "2000"), List.of())),
                read(rules(2_001)).mistakes());
    }

    private static String rules(int count) {
        return IntStream.range(0, count).mapToObj(i -> rule(i, "Program()")).collect(Collectors.joining());
    }

    // What is sound

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Program( ( ( ( ( ( ( ( ( ( ( stated( level ) ) ) ) ) ) ) ) ) ) ) )",
                "Program( ( stated( level ) ), ( stated( level ) ), ( stated( level ) ), ( stated( level ) ), ( stated( level ) ),"
                        + " ( stated( level ) ) )",
                "Program() Program() Program() Program() Program() Program()",
                "Partner() Partner()",
                "not( Competency() and Competency() )",
                "forall( Competency() Program() Partner() )",
                "Partner() not Competency() not Assessment() exists Competency() forall( Assessment() )",
                "not Assessment() not( Assessment() and Assessment() ) forall( Competency() Competency() )",
                "not( Competency() and Competency() ) Partner() Partner()",
                "Program() Program() Partner() Partner()",
                "$p : Partner() Competency( $p.name == id )",
                "Program( stated( level ), stated( weeks ) )",
                "Program( qualityAssurance.approvedOn == qualityAssurance.nextReview )"
            })
    void whatStandsJustWithinTheBoundsIsSound(String conditions) {
        assertEquals(List.of(), read(rule(1, conditions)).mistakes());
    }

    @Test
    void asManyCombinationsAsAPackMayLookAtAreSound() {
        assertEquals(
                List.of(),
                read(Mistaken.combinations("Partner() Partner()", "")).mistakes());
    }

    @Test
    void theRulesAreToldWithTheirLineSideAndLimits() {
        RuleFile file = read("""
                rule "one" when Program( weeks < limit("most") ) then decide.met("a"); end
                rule "two" when Program( weeks > limit("most"), instructionalHours > limit("most") ) then decide.notMet("a"); end
                rule "three" when $p : Partner() then decide.notApplicable("a", $p); end
                """);
        assertEquals(List.of(), file.mistakes());
        assertEquals(
                List.of(6, 7, 8), file.rules().stream().map(rule -> rule.line()).toList());
        assertEquals(
                List.of(Side.MET, Side.NOT_MET, Side.NOT_APPLICABLE),
                file.rules().stream().map(rule -> rule.side()).toList());
        assertEquals(
                List.of(List.of("most"), List.of("most"), List.of()),
                file.rules().stream().map(rule -> rule.limits()).toList());
    }

    @Test
    void whatIsWrittenAnewReadsAsTheSame() {
        String spread = "rule\n\"r\" when /* why */ not(Assessment(type==\"demonstration\",stated(id))) // so\n"
                + "Program(level not in(\"college\")) then decide . met( \"a\" ) ;end";
        RuleFile file = read(spread);
        assertEquals(List.of(), file.mistakes());
        assertNotEquals(Mistaken.HEAD + spread, file.drl());
        assertEquals(file.drl(), RuleFile.read(file.drl(), NAMES).drl());
        assertTrue(
                file.drl().contains("not( Assessment( type == \"demonstration\", stated( id ) ) )\n    Program("),
                file::drl);
    }

    @Test
    void theEngineIsGivenEachRuleTwiceAndTheAuthorsTextOnce() {
        RuleFile file =
                read(rule(1, "Program( weeks < limit(\"most\"), stated( level ) )") + rule(2, "not Competency()"));
        assertEquals(
                List.of("r1", "r1 (possible)", "r2", "r2 (possible)"),
                file.conditions()
                        .lines()
                        .filter(line -> line.startsWith("rule "))
                        .map(line -> line.substring(6, line.lastIndexOf('"')))
                        .toList());
        assertTrue(
                file.conditions().contains("weeksAtMost != null && weeksAtMost < limit(\"most\")"), file::conditions);
        assertTrue(
                file.conditions().contains("weeksAtLeast == null || weeksAtLeast < limit(\"most\")"), file::conditions);
        assertTrue(file.drl().contains("Program( weeks < limit(\"most\"), stated( level ) )"), file::drl);
    }

    @Test
    void theRulesSayWhichFieldsTheyLookAt() {
        RuleFile file = read(rule(1, "Program( weeklyInstructionalHours < limit(\"most\"), stated( level ) )")
                + rule(2, "Partner() $p : Partner( type == \"employer\" )")
                + rule(3, "not Assessment()"));
        assertEquals(
                List.of(
                        List.of("workload.instructionalHours", "workload.weeks", "level"),
                        List.of("partners", "partnersComplete", "partners.type"),
                        List.of("assessments")),
                file.rules().stream().map(rule -> rule.reads()).toList());
    }

    @Test
    void theNameOfThePackageIsMadeFromThatOfThePack() {
        assertEquals("ca_on.osap.v2022", Names.packageOf("ca-on/osap/2022"));
        assertEquals("ca_zz.two_words.v2027_09_1", Names.packageOf("ca-zz/two-words/2027-09.1"));
    }
}
