package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.rules.RuleMigration.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMigrationTest {
    private static final String HEADER = "package ca_zz.sample.v2027;\n\nimport ca.touchstone.program.*;\n\n";

    private static String rule(String name, String when, String side) {
        return "rule \"" + name + "\"\nwhen\n    " + when + "\nthen\n    decide." + side + "(\"one\");\nend\n";
    }

    private static String met(String when) {
        return HEADER + rule("one: met", when, "met");
    }

    private static RuleMigration migrated(String drl) {
        return RuleMigration.of(drl, Map.of());
    }

    /** Line ends are written as \n in the cases. */
    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static List<String> keys(RuleMigration migration) {
        return migration.left().stream().map(Diagnostic::key).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\'',
            value = {
                // Quantities
                "Program( weeksAtMost < limit(\"w\") )=>Program( weeks < limit(\"w\") )",
                "Program( spanWeeksAtLeast > limit(\"w\") )=>Program( spanWeeks > limit(\"w\") )",
                "Program( limit(\"w\") >= weeksAtMost )=>Program( limit(\"w\") >= weeks )",
                "Program( creditsAtMost == 0, learnerHoursAtMost == 0 )=>Program( credits == 0, learnerHours == 0 )",
                "Program( creditsAtLeast > creditsFromHoursAtMost )=>Program( credits > creditsFromHours )",
                "Program( averageInstructionalHoursAtLeast >= limit(\"a\"), weeklyInstructionalHoursAtMost <= limit(\"b\") )"
                        + "=>Program( averageInstructionalHours >= limit(\"a\"), weeklyInstructionalHours <= limit(\"b\") )",
                "Program(\\n  creditsAtLeast == creditsFromHoursAtLeast,\\n  creditsAtMost == creditsFromHoursAtMost )"
                        + "=>Program(\\n  credits == creditsFromHours )",
                "Program( creditsAtMost == limit(\"c\"), creditsAtLeast == limit(\"c\"), level == \"x\" )"
                        + "=>Program( credits == limit(\"c\"), level == \"x\" )",
                "not Program( weeksAtLeast < limit(\"w\") )=>not Program( weeks < limit(\"w\") )",
                // Checks for null
                "Program( level != null, level != \"none\" )=>Program( level != \"none\" )",
                "Program(\\n  level != null,\\n  level not in (\"a\", \"b\") )=>Program(\\n  level not in (\"a\", \"b\") )",
                "Program( level != \"none\", level != null )=>Program( level != \"none\" )",
                "Program( level != null && level != \"none\" )=>Program( level != \"none\" )",
                "Program( labourMarket.cip2021 != null )=>Program( stated( labourMarket.cip2021 ) )",
                "Program( weeksAtMost != null )=>Program( stated( weeks ) )",
                "Program( pathway.standAlone != null || pathway.stacksInto != null )"
                        + "=>Program( stated( pathway.standAlone ) || stated( pathway.stacksInto ) )",
                "Program( level != null, level == \"a\" || hasTitle == true )"
                        + "=>Program( stated( level ), level == \"a\" || hasTitle == true )",
                "$p : Partner( name != null, roles contains \"fund\" )=>$p : Partner( stated( name ), roles contains \"fund\" )",
                "not Partner( type == null || type == \"employer\", roles == null || roles contains \"fund\" )"
                        + "=>not Partner( type == \"employer\", roles contains \"fund\" )",
                "not Partner( roles contains \"a\" || roles == null )=>not Partner( roles contains \"a\" )",
                "not Partner( ( type == null || type == \"a\" ) && name == \"b\" )=>not Partner( type == \"a\" && name == \"b\" )",
                "not Partner( ( type == \"a\" || type == null ), name == \"b\" )=>not Partner( type == \"a\", name == \"b\" )",
                "LearningOutcome( $id : id != null ) not Assessment( outcomes contains $id )"
                        + "=>LearningOutcome( $id : id ) not Assessment( outcomes contains $id )",
                "LearningOutcome( $id : id, id != null ) not Assessment( outcomes contains $id )"
                        + "=>LearningOutcome( $id : id ) not Assessment( outcomes contains $id )",
                "LearningOutcome( $t : competencies != null )=>LearningOutcome( $t : competencies, stated( competencies ) )",
                "forall( Competency( id != null, id memberOf $ids ) )=>forall( Competency( id memberOf $ids ) )",
                // Guards
                "Program( partnerCount != null )\\n    not Partner( type == \"a\" )=>not Partner( type == \"a\" )",
                "Program( provider.hasQaBody == false, partnerCount != null )\\n    not Partner( type == \"a\" )"
                        + "=>Program( provider.hasQaBody == false )\\n    not Partner( type == \"a\" )",
                "Program( partnerCount != null )=>Program( stated( partnerCount ) )",
                "not LearningOutcome( id == null )\\n    Program( hasTitle == true )=>Program( hasTitle == true )",
                "not Assessment( type == null )=>forall( Assessment( stated( type ) ) )",
                "not Assessment( supervised == null || identityCheck == null )\\n    not Assessment( supervised == false, identityCheck == true )"
                        + "=>forall( Assessment( stated( supervised ), stated( identityCheck ) ) )\\n    not Assessment( supervised == false, identityCheck == true )",
                "not Assessment( summative != false, outcomes == null )\\n    not Assessment( summative != false, outcomes contains $id )"
                        + "=>not Assessment( summative == true, outcomes contains $id )",
                "not Partner( roles == null )\\n    not Partner( roles contains \"a\", roles contains \"b\" )"
                        + "=>not Partner( roles contains \"a\", roles contains \"b\" )",
                "not Partner( roles == null )\\n    not Partner( type == \"a\", roles contains \"b\" )"
                        + "=>forall( Partner( stated( roles ) ) )\\n    not Partner( type == \"a\", roles contains \"b\" )",
                // What holds, under not
                "not Assessment( summative != false, graded != true )=>not Assessment( summative == true, graded == false )",
                "Program( credential.digital != false )=>Program( credential.digital != false )",
                // Places
                "Program( provider.jurisdiction not in (\"CA-ON\", \"CA\") )=>Program( provider.jurisdiction != \"CA-ON\" )",
                "Program( provider.jurisdiction not in (\"CA\", \"CA-ON\", \"CA-QC\") )"
                        + "=>Program( provider.jurisdiction not in (\"CA-ON\", \"CA-QC\") )",
                "Program( provider.jurisdiction not in (\"FR\", \"CA-QC\") )=>Program( provider.jurisdiction not in (\"FR\", \"CA-QC\") )"
            })
    void eachKindIsTurnedOver(String before, String after) {
        RuleMigration migration = migrated(met(lines(before)));

        assertEquals(met(lines(after)), migration.text());
        assertEquals(List.of(), migration.left());
        assertEquals(Map.of(), migrated(migration.text()).counts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Program( level == null )|migrate-null",
                "Program( weeksAtMost > limit(\"w\") )|migrate-end",
                "not Program( weeksAtMost < limit(\"w\") )|migrate-end",
                "Program( weeksAtLeast == limit(\"w\") )|migrate-end",
                "Program( $w : weeksAtMost )|migrate-bound",
                "not Assessment( summative == true, outcomes == null )|migrate-guard",
                "accumulate( Partner( ); count( ) )|migrate-accumulate",
                "eval( true )|migrate-unknown",
                "Program( null == level )|migrate-null-word",
                "( Program( level == \"a\" ) and Partner( ) )|migrate-junction"
            })
    void whatItCannotTurnOverIsLeftWithItsPlace(String when, String key) {
        RuleMigration migration = migrated(met(when));

        assertEquals(met(when), migration.text());
        assertEquals(List.of(key), keys(migration));
        assertEquals(7, migration.left().get(0).place().line());
    }

    @Test
    void thePlaceOfWhatIsLeftIsThatInTheNewText() {
        RuleMigration migration = migrated(
                met("Program( partnerCount != null )\n    not Partner( type == \"a\" )\n    Program( level == null )"));

        assertEquals(8, migration.left().get(0).place().line());
        assertEquals(migration.left(), migrated(migration.text()).left());
    }

    @Test
    void alternativesBecomeRulesWithNumbers() {
        String then = "\nthen\n    decide.met(\"one\");\nend\n";
        String before = HEADER + "// why\nrule \"one: met\"\nwhen\n    Program( level == \"a\" )\n"
                + "    ( Program( weeksAtMost < limit(\"w\") ) or exists Partner( type == \"b\" ) )" + then;

        RuleMigration migration = migrated(before);

        assertEquals(
                HEADER + "// why\nrule \"one: met, 1\"\nwhen\n    Program( level == \"a\" )\n"
                        + "    Program( weeks < limit(\"w\") )" + then
                        + "\nrule \"one: met, 2\"\nwhen\n    Program( level == \"a\" )\n"
                        + "    exists Partner( type == \"b\" )" + then,
                migration.text());
        assertEquals(Map.of(Kind.SPLIT, 1, Kind.QUANTITY, 1), migration.counts());
        assertEquals(
                migration.text(),
                migrated(before.replace("( Program( weeksAt", "Program( weeksAt")
                                .replace(" ) )\nthen", " )\nthen"))
                        .text());
    }

    @Test
    void commentsAndTextsStay() {
        String before = HEADER + "// weeksAtMost == null\n/* not LearningOutcome( id == null ) */\n"
                + rule(
                        "weeksAtMost: met, partnerCount != null",
                        "Program( // level != null\n        level != null, /* null */ level == \"weeksAtMost\" )"
                                + " // behind\n    not Assessment( id == null ) // stays",
                        "met");

        String after = migrated(before).text();

        assertEquals(
                HEADER + "// weeksAtMost == null\n/* not LearningOutcome( id == null ) */\n"
                        + rule(
                                "weeksAtMost: met, partnerCount != null",
                                "Program( // level != null\n         /* null */ level == \"weeksAtMost\" )"
                                        + " // behind\n     // stays",
                                "met"),
                after);
    }

    @Test
    void endsOfLinesStayAsTheyAre() {
        String before = met("Program( partnerCount != null )\n    not Partner( type == null || type == \"a\" )")
                .replace("\n", "\r\n");
        assertEquals(
                met("not Partner( type == \"a\" )").replace("\n", "\r\n"),
                migrated(before).text());
    }

    @Test
    void whatOnlyTheListOfReadFieldsSaidIsSaidByTheRule() {
        Map<String, List<String>> reads = Map.of(
                "one",
                List.of("qualificationLevel.framework", "qualificationLevel.value", "workload.weeks", "partners"));
        String drl = met("Program(\n        qualificationLevel.framework != \"none\",\n        hasTitle == true )");

        RuleMigration migration = RuleMigration.of(drl, reads);

        assertEquals(
                met(
                        "Program(\n        qualificationLevel.framework != \"none\",\n        stated( qualificationLevel.value ),"
                                + "\n        hasTitle == true,\n        stated( weeks ),\n        stated( partnerCount ) )"),
                migration.text());
        assertEquals(Map.of(Kind.SAID, 3), migration.counts());
        assertEquals(Map.of(), RuleMigration.of(migration.text(), reads).counts());
    }

    @Test
    void aFieldThatNoRuleCanBeMadeToSayIsLeft() {
        RuleMigration migration = RuleMigration.of(
                met("Program( hasTitle == true )"), Map.of("one", List.of("title", "assessments.graded")));

        assertEquals(Map.of("one", List.of("assessments.graded")), migration.unsaid());
        assertEquals(List.of("migrate-unsaid"), keys(migration));
    }

    @Test
    void aCriterionIsOneSidedWhenItCouldBecomeNotMetWithoutARule() {
        assertAll(
                () -> assertEquals(
                        Set.of("one"),
                        migrated(met("Program( hasTitle == true )")).oneSided()),
                () -> assertEquals(
                        Set.of(), migrated(met("Program( level != null )")).oneSided()),
                () -> assertEquals(
                        Set.of(),
                        migrated(met("not Assessment( type == null )")).oneSided()),
                () -> assertEquals(
                        Set.of("one"),
                        migrated(met("Program( assessmentCount > 0 )\n    not Assessment( type == null )"))
                                .oneSided()),
                () -> assertEquals(
                        Set.of(),
                        migrated(met("Program( hasTitle == true )")
                                        + rule("x", "Program( hasTitle == false )", "notMet"))
                                .oneSided()));
    }

    @Test
    void aFileThatIsNoFileOfRulesComesOutAsItWas() {
        for (String text : List.of(
                "", "rule", "rule \"x\"", "rule \"x\" when not", "rule \"x\" when not ( Program( (", ") ) or and")) {
            assertEquals(text, migrated(text).text());
        }
        assertTrue(RuleMigration.mistakes("rule \"x\\\"").size() > 0);
    }
}
