package ca.touchstone.rules;

import java.util.List;

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
            "Program( weeksAtMost < limit(\"most\") ) then decide.met(\"a\");",
            "Program( weeksAtLeast >= limit( \"most\" ) ) then decide.notMet( \"a\" ) ;",
            "Program( weeksAtMost <= limit(\"most\"), weeksAtLeast > 0 ) then decide.met(\"a\");",
            "Program( weeksAtMost < limit(\"most\") || instructionalHoursAtMost < limit(\"most\") ) then decide.met(\"a\");",
            "Program( weeksAtMost < limit(\"most\") && level == \"college\" ) then decide.met(\"a\");",
            "Program( ( level == \"college\" || level == \"university\" ) && recognisedByAuthority != false )"
                    + " then decide.met(\"a\");",
            "Program( level in (\"college\", \"university\") ) then decide.met(\"a\");",
            "Program( level != null, level not in (\"college\") ) then decide.notMet(\"a\");",
            "Program( credential.basis == \"competency\" ) then decide.met(\"a\");",
            "Program( funding.osap.approved == true ) then decide.met(\"a\");",
            "Program( funding.osap.approved != true ) then decide.notMet(\"a\");",
            "Program( provider.jurisdiction == \"CA-ON\" ) then decide.met(\"a\");",
            "Program( credential.metadata contains \"evidence\" ) then decide.met(\"a\");",
            "Program( credential.metadata not contains \"evidence\" ) then decide.notMet(\"a\");",
            "Program( qualityAssurance.process == null ) then decide.notMet(\"a\");",
            "Program( competencyCount == 0 ) then decide.notMet(\"a\");",
            "Program( learningOutcomeCount == 1 ) then decide.met(\"a\");",
            "Program( weeksAtLeast == weeksAtMost ) then decide.met(\"a\");",
            "Program( qualityAssurance.approvedOn < qualityAssurance.nextReview ) then decide.met(\"a\");",
            "Program( $weeks : weeksAtMost, instructionalHoursAtMost > $weeks ) then decide.met(\"a\");",
            "$partner : Partner( type == \"employer\" ) then decide.met(\"a\", $partner);",
            "Partner( roles contains \"endorse\" || roles contains \"co-design\" ) then decide.met(\"a\");",
            "Partner( name != null, type == null ) then decide.notApplicable(\"a\");",
            "Program( partnerCount > 0 ) not Partner( type == \"employer\" ) then decide.notMet(\"a\");",
            "not( Partner() ) then decide.notMet(\"a\");",
            "Program( partnerCount > 0 ) not Partner( type == \"community\" ) not Assessment( graded == true )"
                    + " $o : LearningOutcome( id != null ) then decide.notMet(\"a\", $o);",
            "exists Partner( type == \"employer\" ) exists Program( weeksAtMost < limit(\"most\") )"
                    + " not Program( level == \"college\" ) then decide.met(\"a\");",
            "$p : Partner( type == \"employer\" ) $q : Partner( name != null ) then decide.met(\"a\", $q);",
            "$p : Partner( type == \"employer\" ) $o : LearningOutcome() then decide.met(\"a\", $o, $p);",
            "$p : Partner( $n : name, $n != \"B\" ) then decide.met(\"a\", $p, $p);",
            "exists Partner( type == \"community\" ) then decide.met(\"a\");",
            "exists( Partner( $name : name != null ) and LearningOutcome( id == $name ) ) then decide.met(\"a\");",
            "not( LearningOutcome( $id : id ) and Assessment( outcomes contains $id ) ) then decide.notMet(\"a\");",
            "forall( Assessment( graded == true ) ) then decide.met(\"a\");",
            "forall( $o : LearningOutcome() Assessment( outcomes contains $o.id ) ) then decide.met(\"a\");",
            "forall( LearningOutcome( $ids : competencies )\n Competency( id != null, id memberOf $ids ) )"
                    + " then decide.met(\"a\");",
            "$o : LearningOutcome( $id : id != null ) not Assessment( outcomes contains $id )"
                    + " then decide.notMet(\"a\", $o);",
            "$o : LearningOutcome( $id : id ) $s : Assessment( outcomes contains $id )"
                    + " then decide.met(\"a\", $o, $s);",
            "LearningOutcome( $id : id ) Assessment( outcomes not contains $id ) then decide.notMet(\"a\");",
            "LearningOutcome( $ids : competencies ) Competency( id not memberOf $ids ) then decide.notMet(\"a\");",
            "Program( $most : limit(\"most\") ) exists Partner( name == \"o1\" ) $o : LearningOutcome( $id : id )"
                    + " $s : Assessment( outcomes contains $id ) Program( weeksAtMost < $most )"
                    + " then decide.met(\"a\", $s, $o);",
            "$o : LearningOutcome( $id : id, $ids : competencies ) not Competency( id memberOf $ids )"
                    + " not Assessment( outcomes contains $id, graded == true ) then decide.notMet(\"a\", $o);",
            "not Partner( type == \"community\" ) $o : LearningOutcome( $id : id ) exists Competency( kind == \"skill\" )"
                    + " exists Assessment( outcomes not contains $id ) Program( weeksAtMost != null )"
                    + " then decide.met(\"a\", $o);",
            "not( Competency( $id : id ) and LearningOutcome( competencies contains $id ) )"
                    + " not( Competency( $id : id ) and LearningOutcome( competencies not contains $id ) )"
                    + " then decide.notMet(\"a\");",
            "Program( $weeks : weeksAtMost ) Partner( name != null ) not Program( instructionalHoursAtMost > $weeks )"
                    + " then decide.notMet(\"a\");",
            "forall( LearningOutcome( $ids : competencies )\n Competency( id memberOf $ids ) )"
                    + " forall( LearningOutcome( $id : id )\n Assessment( outcomes contains $id ) )"
                    + " then decide.met(\"a\");",
            "forall( LearningOutcome( $ids : competencies )\n Competency( id memberOf $ids, kind == \"skill\" ) )"
                    + " forall( LearningOutcome( $ids : competencies )\n Competency( id memberOf $ids, kind == null ) )"
                    + " then decide.notMet(\"a\");",
            "LearningOutcome( $id : id ) exists Assessment( outcomes contains $id, graded == true )"
                    + " exists Assessment( outcomes contains $id, graded == false ) then decide.met(\"a\");",
            "$c : Competency( $id : id ) forall( LearningOutcome( competencies contains $id ) )"
                    + " then decide.met(\"a\", $c);",
            "Competency( $id : id ) $o : LearningOutcome( competencies contains $id ) not Program( weeksAtMost > 0 )"
                    + " then decide.met(\"a\", $o);",
            "Program( weeksAtMost == null ) $s : Assessment( graded == true ) exists Competency()"
                    + " then decide.notApplicable(\"a\", $s);",
            "// a comment before\nProgram( /* one within */ level == \"college\" ) // one after\n"
                    + "then decide.met(\"a\");",
            "Program(level==\"college\"||level==\"university\")then decide.met(\"a\") ;");

    /** Each of them as a whole file. */
    static List<String> files() {
        return BODIES.stream()
                .map(body -> HEAD + "rule \"a: decided\"\nwhen\n" + body + "\nend\n")
                .toList();
    }
}
