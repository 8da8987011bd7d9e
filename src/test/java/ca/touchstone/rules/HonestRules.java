package ca.touchstone.rules;

import java.util.List;
import java.util.Set;

/** Conditions and decisions as rule editors write them: everything that the small language is for. */
final class HonestRules {
    private HonestRules() {}

    static final String HEAD = """
            package ca_zz.honest.v2021;

            import ca.touchstone.program.*;
            global ca.touchstone.review.Decisions decide;

            """;

    /** What stands between {@code when} and {@code end}, with the names {@code a} and {@code most}. */
    private static final List<String> BODIES = List.of(
            "Program( weeks < limit(\"most\") ) then decide.met(\"a\");",
            "Program( weeks >= limit( \"most\" ) ) then decide.notMet( \"a\" ) ;",
            "Program( weeks <= limit(\"most\"), weeks > 0 ) then decide.met(\"a\");",
            "Program( weeks < limit(\"most\") || instructionalHours < limit(\"most\") ) then decide.met(\"a\");",
            "Program( weeks < limit(\"most\") && level == \"college\" ) then decide.met(\"a\");",
            "Program( weeks == limit(\"most\") ) then decide.met(\"a\");",
            "Program( weeks != limit(\"most\") ) then decide.notMet(\"a\");",
            "Program( instructionalHours > weeks ) then decide.met(\"a\");",
            "Program( instructionalHours >= weeks, learnerHours <= instructionalHours ) then " + "decide.met(\"a\");",
            "Program( instructionalHours == learnerHours ) then decide.met(\"a\");",
            "Program( instructionalHours != learnerHours ) then decide.notMet(\"a\");",
            "Program( instructionalHours < learnerHours || nocCount > 1 ) then decide.met(\"a\");",
            "Program( nocCount < credits ) then decide.met(\"a\");",
            "Program( averageInstructionalHours <= limit(\"most\") ) then decide.met(\"a\");",
            "Program( weeklyInstructionalHours > limit(\"most\") ) then decide.notMet(\"a\");",
            "not Program( weeks > limit(\"most\") ) then decide.met(\"a\");",
            "Program( $most : limit(\"most\"), weeks <= $most ) not Program( instructionalHours < $most ) "
                    + "then decide.met(\"a\");",
            "Program( ( level == \"college\" || level == \"university\" ) && recognisedByAuthority != false "
                    + ") then decide.met(\"a\");",
            "Program( level in (\"college\", \"university\") ) then decide.met(\"a\");",
            "Program( stated( level ), level not in (\"college\") ) then decide.notMet(\"a\");",
            "Program( level != \"college\" ) then decide.notMet(\"a\");",
            "Program( stated( weeks ) || stated( credits ) ) then decide.met(\"a\");",
            "Program( stated( labourMarket.cip2021 ), stated( qualityAssurance.approvedOn ) ) then "
                    + "decide.met(\"a\");",
            "not Program( stated( hasDescription ) ) then decide.notMet(\"a\");",
            "Program( credential.basis == \"competency\" ) then decide.met(\"a\");",
            "Program( funding.osap.approved == true ) then decide.met(\"a\");",
            "Program( funding.osap.approved != true ) then decide.notMet(\"a\");",
            "Program( provider.jurisdiction == \"CA-ON\" ) then decide.met(\"a\");",
            "Program( provider.jurisdiction != \"CA-ON\" ) then decide.notMet(\"a\");",
            "Program( provider.jurisdiction in (\"CA-ON\", \"CA-QC\") ) then decide.met(\"a\");",
            "Program( provider.jurisdiction not in (\"CA-BC\", \"CA\") ) then decide.notMet(\"a\");",
            "Program( credential.metadata contains \"evidence\" ) then decide.met(\"a\");",
            "Program( credential.metadata not contains \"evidence\" ) then decide.notMet(\"a\");",
            "Program( qualityAssurance.hasPolicy == false ) then decide.notMet(\"a\");",
            "Program( competencyCount == 0 ) then decide.notMet(\"a\");",
            "Program( learningOutcomeCount == 1 ) then decide.met(\"a\");",
            "Program( needEvidenceAgeMonths >= 0, needEvidenceAgeMonths <= limit(\"most\") ) then "
                    + "decide.met(\"a\");",
            "Program( qualityAssurance.approvedOn < qualityAssurance.nextReview ) then decide.met(\"a\");",
            "Program( $on : qualityAssurance.approvedOn, qualityAssurance.nextReview >= $on ) then "
                    + "decide.met(\"a\");",
            "$partner : Partner( type == \"employer\" ) then decide.met(\"a\", $partner);",
            "Partner( roles contains \"endorse\" || roles contains \"co-design\" ) then decide.met(\"a\");",
            "Partner( stated( name ), type != \"employer\" ) then decide.notApplicable(\"a\");",
            "Partner( endorsement.confirmsDemand == true, type in (\"employer\", \"community\") ) then "
                    + "decide.met(\"a\");",
            "not Partner( type == \"employer\" ) then decide.notMet(\"a\");",
            "not( Partner() ) then decide.notMet(\"a\");",
            "Program( partnerCount <= 1 ) not Partner( type == \"community\" ) not Assessment( graded == "
                    + "true ) $o : LearningOutcome( stated( id ) ) then decide.notMet(\"a\", $o);",
            "exists Partner( type == \"employer\" ) exists Program( weeks < limit(\"most\") ) not Program( "
                    + "level == \"college\" ) then decide.met(\"a\");",
            "$p : Partner( type == \"employer\" ) $q : Partner( stated( name ) ) then decide.met(\"a\", $q);",
            "$p : Partner( type == \"employer\" ) $o : LearningOutcome() then decide.met(\"a\", $o, $p);",
            "$p : Partner( $n : name, $n != \"B\" ) then decide.met(\"a\", $p, $p);",
            "Partner( $n : name != \"B\" ) Partner( name != $n ) then decide.met(\"a\");",
            "exists Partner( type == \"community\" ) then decide.met(\"a\");",
            "exists( Partner( $name : name ) and LearningOutcome( id == $name ) ) then decide.met(\"a\");",
            "not( LearningOutcome( $id : id ) and Assessment( outcomes contains $id ) ) then "
                    + "decide.notMet(\"a\");",
            "not( Partner( $type : type ) and Partner( type != $type ) ) then decide.notMet(\"a\");",
            "forall( Assessment( graded == true ) ) then decide.met(\"a\");",
            "forall( Partner( type == \"employer\" || roles contains \"fund\" ) ) then decide.notMet(\"a\");",
            "forall( Partner( type == \"employer\" ) Program( weeks < limit(\"most\") ) ) then decide.notMet(\"a\");",
            "forall( LearningOutcome( $id : id ) Assessment( outcomes contains $id, graded == true || summative == true ) )"
                    + " then decide.met(\"a\");",
            "forall( Partner() ) then decide.notMet(\"a\");",
            "forall( Program( weeks < limit(\"most\"), level == \"college\" ) ) then decide.met(\"a\");",
            "forall( Partner( $n : name != \"B\", endorsement.confirmsDemand == true, roles contains \"fund\" ) )"
                    + " then decide.notMet(\"a\");",
            "forall( $o : LearningOutcome() Assessment( outcomes contains $o.id ) ) then decide.met(\"a\");",
            "forall( LearningOutcome( $ids : competencies ) Competency( stated( id ), id memberOf $ids ) "
                    + ") then decide.met(\"a\");",
            "forall( LearningOutcome( $id : id ) Assessment( summative == true, outcomes contains $id ) "
                    + ") then decide.met(\"a\");",
            "$o : LearningOutcome( $id : id ) not Assessment( outcomes contains $id ) then "
                    + "decide.notMet(\"a\", $o);",
            "$o : LearningOutcome( $id : id ) $s : Assessment( outcomes contains $id ) then "
                    + "decide.met(\"a\", $o, $s);",
            "LearningOutcome( $id : id ) Assessment( outcomes not contains $id ) then decide.notMet(\"a\");",
            "LearningOutcome( $ids : competencies ) Competency( id not memberOf $ids ) then " + "decide.notMet(\"a\");",
            "Program( $most : limit(\"most\") ) exists Partner( name == \"o1\" ) $o : LearningOutcome( $id : "
                    + "id ) $s : Assessment( outcomes contains $id ) Program( weeks < $most ) then decide.met(\"a\", "
                    + "$s, $o);",
            "$o : LearningOutcome( $id : id, $ids : competencies ) not Competency( id memberOf $ids ) "
                    + "not Assessment( outcomes contains $id, graded == true ) then decide.notMet(\"a\", $o);",
            "not Partner( type == \"community\" ) $o : LearningOutcome( $id : id ) exists Competency( kind "
                    + "== \"skill\" ) exists Assessment( outcomes not contains $id ) Program( stated( weeks ) ) then "
                    + "decide.notMet(\"a\", $o);",
            "not( Competency( $id : id ) and LearningOutcome( competencies contains $id ) ) not( "
                    + "Competency( $id : id ) and LearningOutcome( competencies not contains $id ) ) then "
                    + "decide.notMet(\"a\");",
            "Partner( stated( name ) ) not Program( instructionalHours > weeks ) then decide.met(\"a\");",
            "forall( LearningOutcome( $ids : competencies ) Competency( id memberOf $ids ) ) forall( "
                    + "LearningOutcome( $id : id ) Assessment( outcomes contains $id ) ) then decide.met(\"a\");",
            "forall( LearningOutcome( $ids : competencies ) Competency( id memberOf $ids, kind == "
                    + "\"skill\" ) ) forall( LearningOutcome( $ids : competencies ) Competency( id memberOf $ids, "
                    + "kind != \"skill\" ) ) then decide.notMet(\"a\");",
            "LearningOutcome( $id : id ) exists Assessment( outcomes contains $id, graded == true ) "
                    + "exists Assessment( outcomes contains $id, graded == false ) then decide.met(\"a\");",
            "$c : Competency( $id : id ) forall( LearningOutcome( competencies contains $id ) ) then "
                    + "decide.met(\"a\", $c);",
            "Competency( $id : id ) $o : LearningOutcome( competencies contains $id ) not Program( weeks "
                    + "> 0 ) then decide.met(\"a\", $o);",
            "Program( weeks == 0 ) $s : Assessment( graded == true ) exists Competency() then "
                    + "decide.notApplicable(\"a\", $s);",
            "Competency( id == \"c1\" ) not Competency( id == \"c9\" ) then decide.met(\"a\");",
            "// a comment before\nProgram( /* one within */ level == \"college\" ) // one after\nthen "
                    + "decide.met(\"a\");",
            "Program(level==\"college\"||level==\"university\")then decide.met(\"a\") ;");

    /** Each of them as a whole file. */
    static List<String> files() {
        return BODIES.stream()
                .map(body -> HEAD + "rule \"a: decided\"\nwhen\n" + body + "\nend\n")
                .toList();
    }

    /** In one file as many of them as may look at lists together in one pack, in their order. */
    static RuleFile together() {
        Names names = new Names("ca_zz.honest.v2021", Set.of("most"), Set.of("a"));
        RuleFile file = RuleFile.read(HEAD, names);
        String text = HEAD;
        for (int i = 0; i < BODIES.size(); i++) {
            String more = text + "rule \"a: " + i + "\"\nwhen\n" + BODIES.get(i) + "\nend\n";
            RuleFile next = RuleFile.read(more, names);
            if (next.mistakes().isEmpty()) {
                text = more;
                file = next;
            }
        }
        return file;
    }
}
