package ca.touchstone.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rule files with one mistake each, of every kind. The part that the mistake is about stands between {@code [[} and
 * {@code ]]}; with nothing between them it is the place where something is missing, or without them the whole file.
 */
final class Mistaken {
    static final String HEAD = """
            package ca_zz.test.v2021;

            import ca.touchstone.program.*;
            global ca.touchstone.review.Decisions decide;

            """;

    private Mistaken() {}

    /** One mistake: the key of its sentence, and the file with the place marked. */
    record Case(String key, String marked) {
        @Override
        public String toString() {
            return key + ": " + marked.replace(HEAD, "").replaceAll("\\s+", " ");
        }

        String text() {
            return marked.replace("[[", "").replace("]]", "");
        }

        Place place() {
            int open = marked.indexOf("[[");
            if (open < 0) {
                return Place.FILE;
            }
            String before = marked.substring(0, open);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return new Place(line, open - before.lastIndexOf('\n'), Math.max(1, marked.indexOf("]]") - open - 2));
        }
    }

    static Stream<Case> all() {
        return Stream.of(files(), rules(), conditions(), joins(), decisions(), comparisons(), openLists(), many())
                .flatMap(List::stream);
    }

    private static Case file(String key, String marked) {
        return new Case(key, marked);
    }

    private static Case rule(String key, String marked) {
        return file(key, HEAD + marked + "\n");
    }

    private static Case when(String key, String conditions) {
        return rule(key, "rule \"a: met\"\nwhen\n    " + conditions + "\nthen\n    decide.met(\"a\");\nend");
    }

    private static Case then(String key, String decision) {
        return rule(key, "rule \"a: met\"\nwhen\n    $p : Partner( $n : name )\nthen\n    " + decision + "\nend");
    }

    private static List<Case> files() {
        String sound = "rule \"a: met\" when Partner() then decide.met(\"a\"); end\n";
        return List.of(
                file("drl-empty", ""),
                file("drl-empty", "// only a comment\n"),
                file(
                        "drl-package",
                        HEAD.replaceFirst("package.*\n\n", "").replaceFirst("import", "[[import]]") + sound),
                file("drl-package", HEAD.replace("v2021", "v2020").replace("package", "[[package]]") + sound),
                file("drl-import", HEAD.replace("import", "[[import]]").replace("*", "Program") + sound),
                file("drl-import", HEAD.replace("package", "[[package]]").replaceFirst("import.*\n", "") + sound),
                file("drl-global", HEAD.replace("package", "[[package]]").replaceFirst("global.*\n", "") + sound),
                file("drl-global", HEAD + "[[global]] java.util.List list;\n" + sound),
                file("drl-global", HEAD + "[[global]] ca.touchstone.review.Decisions decide;\n" + sound),
                file("drl-global", HEAD.replace("global", "[[global]] java.util.List list;\nglobal") + sound),
                file("drl-outside", HEAD + sound + "[[1]]"),
                file("drl-outside", HEAD + sound + "[[1]]."),
                file("drl-text-open", HEAD + "rule [[\"]]x"),
                file("drl-quotes", HEAD + "rule [[“]]x"),
                rule("drl-functions", "[[function]] void f() {}\n" + sound),
                rule("drl-outside", sound + "[[end]]"),
                rule("drl-comment-open", sound + "[[/*]] it goes on"),
                rule("drl-character", sound + "[[\u200B]]"),
                rule("drl-character", "// \u0007[[\uE000]]\n".replace("\u0007", "") + sound),
                rule("drl-backslash", "// C:[[\\]]n\n" + sound),
                rule("drl-text", sound.replace("\"a: met\"", "[[\"a: ${met}\"]]")),
                rule("drl-text", sound.replace("\"a: met\"", "[[\"a: {\"]]")),
                rule("drl-quotes", sound.replace("\"a\"", "[[‘]]a’")),
                rule("drl-quotes", sound.replace("\"a\"", "[[”]]a“")),
                rule("drl-quotes", sound.replace("\"a\"", "[[«]]a»")));
    }

    private static List<Case> rules() {
        return List.of(
                rule("drl-rule-name", "rule [[a]] when Partner() then decide.met(\"a\"); end"),
                rule(
                        "drl-rule-twice",
                        "rule \"x\" when Partner() then decide.met(\"a\"); end\n"
                                + "[[rule]] \"x\" when Partner() then decide.met(\"a\"); end"),
                rule("drl-when", "rule \"x\" [[salience]] 1 when Partner() then decide.met(\"a\"); end"),
                rule("drl-then", "rule \"x\" when\nPartner()[[]]\ndecide.met(\"a\");\nend"),
                rule("drl-then", "rule \"x\" when\nPartner()[[]]\nend"),
                rule(
                        "drl-then",
                        "rule \"x\" when\nPartner()[[]]\n\nrule \"y\" when Partner() then decide.met(\"a\"); end"),
                rule("drl-no-condition", "rule \"x\" when [[then]] decide.met(\"a\"); end"),
                rule("drl-end", "rule \"x\" when Partner() then decide.met(\"a\");[[]]"),
                rule(
                        "drl-end",
                        "rule \"x\" when Partner() then decide.met(\"a\");[[]]\n\n"
                                + "rule \"y\" when Partner() then decide.met(\"a\"); end"),
                rule("drl-ends", "rule \"x\" when Partner( type ==[[]]"),
                rule("drl-ends", "rule \"x\" when Partner() then[[]]"),
                rule("drl-ends", "rule[[]]"),
                rule("drl-text-open", "rule [[\"]]x\nwhen Partner() then decide.met(\"a\"); end"));
    }

    private static List<Case> conditions() {
        return List.of(
                when("drl-expected", "Program( ( level == \"college\" [[,]] recognisedByAuthority == true ) )"),
                when("drl-text-open", "Program( level == [[\"]]college )"),
                when("drl-quotes", "Program( level == [[“]]college )"),
                when("drl-expected", "forall[[]]\n Assessment()"),
                when("drl-between", "Program( level == \"college\" [[weeks]] > 0 )"),
                when("drl-between", "Program( level == \"college\"[[]]"),
                when("drl-between", "Program( nocCount == 1[[.]]x )"),
                when("drl-junction", "[[(]] Program() )"),
                when("drl-junction", "[[(]] Program() or Partner() )"),
                when("drl-junction", "Program() [[or]] Partner()"),
                when("drl-junction", "Program() [[and]] Partner()"),
                when("drl-junction", "not Partner() [[or]] Program()"),
                when("drl-accumulate", "[[accumulate]]( $p : Partner(); $n : count($p); $n > 0 )"),
                when("drl-accumulate", "Program() [[accumulate]]"),
                when("drl-deep", "Program( ( ( ( ( ( ( ( ( ( ( [[(]] stated( level ) ) ) ) ) ) ) ) ) ) ) ) )"),
                when("drl-group", "not( Partner() [[or]] Competency() )"),
                when("drl-nested", "not( [[exists]] Partner() )"),
                when("drl-pattern", "$p : [[(]] Partner() )"),
                when("drl-parenthesis", "[[Program]] weeks > 0"),
                when("drl-condition", "[[weeks]] > 0"),
                when("drl-fact", "[[Programm]]()"),
                when("drl-property", "Program( [[weekss]] > 0 )"),
                when("drl-property", "Program( weeks < [[wekes]] )"),
                when("drl-property", "Program( $n : nocCount < [[wekes]] )"),
                when("drl-property", "Program( stated( level ) || stated( [[levle]] ) )"),
                when("drl-property", "Program() Partner( stated( [[nmae]] ) )"),
                when("drl-property", "$p : Partner() Competency( id == [[$p]].nothing )"),
                when("drl-property", "$p : Partner() Competency( [[$p]].nothing == id )"),
                when("drl-group-of", "Program( [[provider]] == \"college\" )"),
                when("drl-field", "Program( provider.[[\"type\"]] == \"college\" )"),
                when("drl-call", "Program( [[level]].length() > 0 )"),
                when("drl-one-equals", "Program( level [[=]] \"college\" )"),
                when("drl-operator", "Program( level [[matches]] \"college\" )"),
                when("drl-operand", "Program( level == [[,]] weeks > 0 )"),
                when("drl-number", "Program( weeks < [[12]] )"),
                when("drl-number", "Program( weeks < [[9]] )"),
                when("drl-number", "Program( weeks < [[1.5]] )"),
                when("drl-in-text", "Program( level in ( [[1]] ) )"),
                when("drl-in-text", "Program( level in [[\"college\"]] )"),
                when("drl-in-text", "LearningOutcome( $ids : competencies ) Competency( id in [[$ids]] )"),
                when("drl-range", "Program( [[workload.weeks]] < limit(\"most\") )"),
                when("drl-range", "Program( [[workload.instructionalHours]] == 1 )"),
                when("drl-kind-whole", "LearningOutcome( text > [[1]] )"),
                when("drl-left", "Program( [[limit]](\"most\") > weeks )"),
                when("drl-left", "Program( [[\"college\"]] in (\"college\") )"),
                when("drl-range-end", "Program( [[weeksAtMost]] < limit(\"most\") )"),
                when("drl-range-end", "Program( weeks > [[weeksAtLeast]] )"),
                when("drl-range-end", "Program( stated( [[averageInstructionalHoursAtLeast]] ) )"),
                when("drl-range-end", "Program( $w : [[weeksAtMost]] )"),
                when("drl-range-end", "$p : Program() Partner( name == [[$p]].creditsAtMost )"),
                when("drl-stated", "Program( stated( [[\"level\"]] ) )"),
                when("drl-stated", "Program( $l : level ) Program( stated( [[$l]] ) )"),
                when("drl-stated", "Program( stated( [[1]] ) )"),
                when("drl-stated", "Program( stated( [[)]] )"),
                when("drl-expected", "Program( stated( level [[==]] \"college\" ) )"),
                when("drl-call", "Program( stated( [[level]]() ) )"),
                when("drl-group-of", "Program( stated( [[provider]] ) )"),
                when("drl-limit", "Program( weeks < limit([[\"moist\"]]) )"),
                when("drl-limit", "Program( [[creditsFromHours]] < limit(\"most\") )"),
                when("drl-limit-name", "Program( weeks < limit([[most]]) )"),
                when("drl-limit-place", "Partner( $most : [[limit]](\"most\") )"));
    }

    private static List<Case> joins() {
        return List.of(
                when("drl-binding", "Program( $a : [[\"college\"]] )"),
                when("drl-binding", "Program( $a : [[0]] == weeks )"),
                when("drl-binding-quantity", "Program( $w : [[weeks]] )"),
                when("drl-binding-quantity", "Program( $w : [[credits]] > 0 )"),
                when("drl-variable", "Program( $level : level ) Competency( level == [[$levle]] )"),
                when("drl-variable-none", "not Partner( $name : name ) Competency( id == [[$name]] )"),
                when("drl-variable-none", "forall( Partner( $n : name ) ) Competency( id == [[$n]] )"),
                when("drl-variable-none", "Competency( id == [[$id]] )"),
                when("drl-variable-twice", "Partner( $n : name ) Competency( [[$n]] : id )"),
                when("drl-variable-twice", "Partner( $n : name ) not Competency( [[$n]] : id )"),
                when("drl-part", "Partner( $n : name ) Competency( id == [[$n]].length )"));
    }

    private static List<Case> comparisons() {
        return List.of(
                when("drl-value", "Program( provider.type == [[\"public-colege\"]] )"),
                when("drl-value", "Program( provider.type in (\"employer\", [[\"firm\"]]) )"),
                when("drl-value", "Partner( roles contains [[\"fun\"]] )"),
                when("drl-order", "Program( level [[<]] \"college\" )"),
                when("drl-null", "Program( weeks < [[null]] )"),
                when("drl-null", "Program( level == [[null]] )"),
                when("drl-null", "Program( level != [[null]] )"),
                when("drl-null", "Program( $n : nocCount != [[null]] )"),
                when("drl-null", "Partner( $n : name ) Partner( $n == [[null]] )"),
                when("drl-null", "Partner( roles contains [[null]] )"),
                when("drl-contains", "Program( level [[contains]] \"college\" )"),
                when("drl-right-text", "Partner( roles contains [[true]] )"),
                when("drl-right-list", "Partner( $n : name ) Competency( id memberOf [[$n]] )"),
                when("drl-kind-number", "Program( weeks == [[\"abc\"]] )"),
                when("drl-kind-number", "Program( [[weeks]] in (\"abc\") )"),
                when("drl-kind-text", "Program( level == [[true]] )"),
                when("drl-kind-text", "$p : Partner() Competency( $p.name == [[true]] )"),
                when("drl-kind-truth", "Program( funding.osap.approved == [[\"true\"]] )"),
                when("drl-kind-date", "Program( qualityAssurance.approvedOn < [[limit]](\"most\") )"),
                when("drl-kind-list", "Partner( roles == [[\"fund\"]] )"),
                when("drl-kind-list", "Partner( $r : roles ) Partner( [[roles]] memberOf $r )"),
                when("drl-kind-whole", "LearningOutcome( text == [[\"x\"]] )"),
                when("drl-kind-fact", "$p : Partner() Partner( $p == [[\"x\"]] )"));
    }

    private static List<Case> decisions() {
        return List.of(
                then("drl-decision", "[[System]].out.println();"),
                then("drl-decision", "[[decide]](\"a\");"),
                then("drl-decision", "decide.met(\"a\"); [[decide]].notMet(\"a\");"),
                then("drl-decision", "[[]]".replace("[[]]", "") + "[[end]]"),
                then("drl-side", "decide.[[mett]](\"a\");"),
                then("drl-side", "decide.[[\"met\"]](\"a\");"),
                then("drl-criterion", "decide.met([[\"b\"]]);"),
                then("drl-criterion-id", "decide.met([[a]]);"),
                then("drl-expected", "decide.met(\"a\")[[]]"),
                then("drl-expected", "decide.met(\"a\" [[.]]);"),
                then("drl-evidence", "decide.met(\"a\", [[Partner]]);"),
                then("drl-part", "decide.met(\"a\", [[$n]]);"),
                then("drl-variable", "decide.met(\"a\", [[$q]]);"));
    }

    private static List<Case> openLists() {
        return List.of(
                when("drl-open-list-none-but", "not [[Partner]]( type == \"government\" )"),
                when("drl-open-list-none-but", "not( Competency( $id : id ) and [[Partner]]( name == $id ) )"),
                when("drl-open-list-none-but", "forall( [[Partner]]( type == \"employer\" ) )"),
                when("drl-open-list-none-but", "forall( [[Partner]]() Program( weeks > 0 ) )"),
                when("drl-open-list-none-but", "Program( [[partnerCount]] <= 1 )"),
                when("drl-open-list-none-but", "Program( weeks > 0 || [[partnerCount]] == 1 )"),
                when("drl-open-list-none-but", "Program( $l : level == \"college\", weeks > [[partnerCount]] )"),
                when("drl-open-list-none-but", "not Program( [[partnerCount]] > 1 )"),
                when("drl-open-list-none-but", "not Program( stated( [[partnerCount]] ) )"),
                not("drl-open-list-named", "[[Partner]]( type == \"government\" )"),
                not("drl-open-list-named", "exists [[Partner]]( type == \"government\" )"),
                not("drl-open-list-named", "forall( Competency( $id : id ) [[Partner]]( name == $id ) )"),
                not("drl-open-list-named", "Program( [[partnerCount]] > 0 ) not Partner( type == \"employer\" )"),
                not("drl-open-list-named", "Program( stated( [[partnerCount]] ) )"),
                not("drl-open-list-named", "not Program( [[partnerCount]] < 1 )"),
                rule(
                        "drl-open-list-none-but",
                        "rule \"a\" when not [[Partner]]() then decide.notApplicable(\"a\"); end"));
    }

    private static Case not(String key, String conditions) {
        return rule(key, "rule \"a\" when " + conditions + " then decide.notMet(\"a\"); end");
    }

    private static List<Case> many() {
        String parts = "Partner( $n : name ) " + repeated(5, "Partner( name != $n )");
        return List.of(
                rule("drl-many-patterns", sized("[[rule]]", parts + "Competency( id == $n )")),
                rule("drl-many-lists", sized("[[rule]]", repeated(3, "Partner()"))),
                rule("drl-many-lists", sized("[[rule]]", repeated(3, "Partner( stated( name ) )"))),
                rule(
                        "drl-many-lists",
                        sized("[[rule]]", "Partner( $n : name ) Partner( name == $n ) Competency( id == $n )")),
                rule("drl-many-lists", sized("[[rule]]", "not( Partner() and Partner() and Partner() )")),
                rule("drl-many-lists", sized("[[rule]]", "exists( Partner() and Partner() and Partner() )")),
                rule("drl-many-lists", sized("[[rule]]", "forall( Partner() Partner() Partner() )")),
                rule("drl-many-lists", sized("[[rule]]", "Partner() Partner() not Competency()")),
                rule("drl-many-lists", sized("[[rule]]", "Partner() forall( Assessment() Competency() )")),
                rule("drl-many-lists", sized("[[rule]]", "Partner() not Competency() Partner() exists Assessment()")),
                file("drl-many-combinations", HEAD + combinations("Partner() Partner()", "not Competency()")),
                file(
                        "drl-many-combinations",
                        HEAD + combinations("not( Competency() and Competency() )", "Partner()")));
    }

    /** Twenty-five rules over two lists, each run in two approximations, which is as much as a pack may look at, and one more rule. */
    static String combinations(String pair, String more) {
        return IntStream.range(0, 25)
                        .mapToObj(i -> "rule \"" + i + "\" when " + pair + " then decide.met(\"a\"); end\n")
                        .collect(Collectors.joining())
                + (more.isEmpty() ? "" : "rule \"x\" when " + more + " then decide.met(\"a\"); end\n");
    }

    private static String sized(String rule, String conditions) {
        return rule + " \"x\" when " + conditions + " then decide.met(\"a\"); end";
    }

    private static String repeated(int times, String text) {
        return String.join(" ", IntStream.range(0, times).mapToObj(i -> text).toList()) + " ";
    }
}
