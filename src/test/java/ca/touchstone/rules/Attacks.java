package ca.touchstone.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule files that try to run code of their author's: while they are compiled, when a condition is evaluated, or when a
 * rule fires. Each would set the system property {@link #PROPERTY}.
 */
final class Attacks {
    static final String PROPERTY = "touchstone.attack";
    static final String SET = "System.setProperty(\"" + PROPERTY + "\", \"1\")";

    /** On this one Drools itself compiles for ever. */
    static final String ENDLESS = "inline cast with a call";

    static final String HEAD = """
            package ca_zz.attack.v2021;
            import ca.touchstone.program.*;
            global ca.touchstone.review.Decisions decide;
            """;

    private static final String TRUE = "(" + SET + " == null || true)";
    private static final String MET = "decide.met(\"a\");";

    private final List<Attack> all = new ArrayList<>();

    /** One file; {@code name} says by which way it tries. */
    record Attack(String name, String drl) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attack> all() {
        Attacks attacks = new Attacks();
        attacks.besideTheRules();
        attacks.aroundARule();
        attacks.inAPattern();
        attacks.amongTheConditions();
        attacks.inTheConsequence();
        attacks.inTheCharacters();
        return attacks.all;
    }

    private void file(String name, String drl) {
        all.add(new Attack(name, drl));
    }

    private void beside(String name, String text) {
        file(name, HEAD + text + rule("Program()", MET));
    }

    private void when(String name, String condition) {
        file(name, HEAD + rule(condition, MET));
    }

    private void then(String name, String consequence) {
        file(name, HEAD + rule("$p : Program()", consequence));
    }

    private static String rule(String when, String then) {
        return "rule \"a: met\"\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    private void besideTheRules() {
        beside("function", "function boolean f() { " + SET + "; return true; }\n");
        file(
                "function called in a condition",
                HEAD + "function boolean f() { " + SET + "; return true; }\n" + rule("Program( f() )", MET));
        file(
                "function called in an eval",
                HEAD + "function boolean f() { " + SET + "; return true; }\n" + rule("eval( f() )", MET));
        beside("import of a static method", "import static java.lang.System.setProperty;\n");
        file(
                "static method imported and called",
                HEAD + "import static java.lang.System.setProperty;\n"
                        + rule("Program( setProperty(\"" + PROPERTY + "\", \"1\") == null )", MET));
        file(
                "function import",
                HEAD + "import function java.lang.System.setProperty;\n"
                        + rule("eval( setProperty(\"" + PROPERTY + "\", \"1\") == null )", MET));
        beside("import of another class", "import java.lang.Runtime;\n");
        beside("accumulate function of one's own", "import accumulate ca.touchstone.rules.AttackingFunction attack;\n");
        beside("declared type with a default", "declare Spy\n  name : String = " + SET + "\nend\n");
        beside(
                "declared type with a default, used",
                "declare Spy\n  name : String = " + SET + "\nend\nrule \"b\" when Program() then insert( new Spy() );"
                        + " end\nrule \"c\" when Spy() then decide.met(\"a\"); end\n");
        beside(
                "annotation with a value on a declared type",
                "declare Spy\n  @role( " + SET + " )\n  name : String\nend\n");
        beside("unknown annotation on a declared type", "declare Spy\n  @spy( " + SET + " )\n  name : String\nend\n");
        beside("annotation on a field of a declared type", "declare Spy\n  name : String @spy( " + SET + " )\nend\n");
        beside("declared enumeration", "declare enum Spy A( " + SET + " ); name : String end\n");
        beside("declared trait", "declare trait Spy @propertyReactive( " + SET + " )\n name : String end\n");
        beside("declared entry point", "declare entry-point \"spy\" @spy( " + SET + " ) end\n");
        beside("declared window", "declare window Spy @spy( " + SET + " ) Program() over window:length( 1 ) end\n");
        beside("query", "query spy() eval( " + TRUE + " ) end\n");
        file(
                "query with a positional argument",
                HEAD + "query spy( String $x ) Program() end\n" + rule("spy( " + SET + "; )", MET));
        file(
                "query called by name",
                HEAD + "query spy( String $x ) Program() end\n" + rule("?spy( $x := \"1\" )", MET));
        beside("another global", "global java.lang.Runtime runtime;\n");
        file(
                "another global, spoken to",
                HEAD + "global java.util.Properties properties;\n"
                        + rule("Program()", "properties.put(\"" + PROPERTY + "\", \"1\");"));
        file(
                "a package of Java's",
                HEAD.replace("ca_zz.attack.v2021", "java.lang")
                        + rule("Program()", "System.setProperty(\"a\", \"1\");"));
        file(
                "another pack's package",
                HEAD.replace("ca_zz.attack.v2021", "ca_zz.other.v2021")
                        + rule("Program()", "decide.met(\"a\"); " + SET + ";"));
        beside("unit", "unit ca.touchstone.rules.Spy;\n");
        beside("dialect", "dialect \"mvel\"\nrule \"b\" when Program() then " + SET + "; end\n");
        beside("expander", "expander spy.dsl;\n");
        beside("attributes for all rules", "salience " + TRUE + "\n");
    }

    private void aroundARule() {
        file("dynamic salience", around("salience ( " + SET + " == null ? 1 : 2 )"));
        file("dynamic enabled", around("enabled ( " + TRUE + " )"));
        file("dynamic duration", around("duration ( " + SET + " )"));
        file("timer with an expression", around("timer ( expr: " + SET + "; 1 )"));
        file("timer with start and end", around("timer ( int: 1 ; start=" + SET + " )"));
        file("calendars", around("calendars " + SET));
        file("no-loop", around("no-loop true dialect \"mvel\"").replace(MET, SET + ";"));
        file("agenda group", around("agenda-group " + SET));
        file("annotation with a value", around("@spy( " + SET + " )"));
        file("annotation with a named value", around("@spy( value = " + SET + " )"));
        file("metadata of an old form", around("@spy(" + SET + ") @Propagation( IMMEDIATE )"));
        file("extends", HEAD + rule("Program()", MET) + "rule \"b\" extends \"a: met\" when then " + SET + "; end\n");
        file(
                "named consequence",
                HEAD + "rule \"a: met\" when Program() do[spy] then " + MET + " then[spy] " + SET + "; end\n");
        file(
                "branch to a named consequence",
                HEAD + "rule \"a: met\" when Program() if ( level == null ) do[spy] then " + MET + " then[spy] " + SET
                        + "; end\n");
        file(
                "branch on a condition",
                HEAD + "rule \"a: met\" when Program() if ( " + TRUE + " ) break[spy] then " + MET + " then[spy] " + MET
                        + " end\n");
        file("a name without quotation marks", HEAD + "rule spy when eval( " + TRUE + " ) then " + MET + " end\n");
        file("a name that breaks out", HEAD + "rule \"a\\\"; " + SET + "; //\" when Program() then " + MET + " end\n");
        file(
                "a template in the name",
                HEAD + "rule \"@{" + SET.replace('"', '\'') + "}\" when Program() then " + MET + " end\n");
    }

    private static String around(String attribute) {
        return HEAD + "rule \"a: met\"\n    " + attribute + "\nwhen\n    Program()\nthen\n    " + MET + "\nend\n";
    }

    private void inAPattern() {
        when("static call", "Program( " + SET + " == null )");
        when("static call on the right", "Program( level == " + SET + " )");
        when("static call or true", "Program( " + TRUE + " )");
        when("fully qualified static call", "Program( java.lang." + SET + " == null )");
        when("eval in a pattern", "Program( eval( " + TRUE + " ) )");
        when("return value of old", "Program( level == ( " + SET + " ) )");
        when("method of a string", "Program( \"\".getClass().forName(\"ca.touchstone.rules.Spy\") != null )");
        when(
                "reflection from a field",
                "Program( level.getClass().forName(\"java.lang.System\").getMethod(\"setProperty\", String, String)"
                        + ".invoke(null, \"" + PROPERTY + "\", \"1\") == null )");
        when("reflection from this", "Program( this.getClass().getClassLoader() != null, " + TRUE + " )");
        when("the class property", "Program( class.classLoader != null, " + TRUE + " )");
        when("construction", "Program( new java.util.Properties() { { " + SET + "; } } != null )");
        when("construction of one's own", "Program( new ca.touchstone.rules.Spy() != null )");
        when("inline cast", "Program( level#ca.touchstone.rules.Spy.name == \"1\" )");
        when(ENDLESS, "Program( level#String.concat( " + SET + " ) != null )");
        when("assignment", "Program( level = " + SET + " )");
        when("assignment in parentheses", "Program( ( x = " + SET + " ) == null )");
        when("unification", "Program( $x := " + SET + " )");
        when("binding to a call", "Program( $x : " + SET + " )");
        when("positional argument", "Program( " + SET + "; )");
        when("regular expression", "Program( level matches " + SET + " )");
        when("sounds like", "Program( level soundslike " + SET + " )");
        when("string operator", "Program( level str[startsWith] " + SET + " )");
        when("operator of one's own", "Program( level spy[ " + SET + " ] \"1\" )");
        when("in with a call", "Program( level in ( " + SET + " ) )");
        when("member of a call", "Program( level memberOf java.util.List.of( " + SET + " ) )");
        when("contains a call", "Program( credential.metadata contains " + SET + " )");
        when("limit of a call", "Program( nocCount < limit( " + SET + " ) )");
        when("limit with a second argument", "Program( nocCount < limit( \"a\", " + SET + " ) )");
        when("list literal", "Program( [ " + SET + " ] != null )");
        when("map literal", "Program( [ \"a\" : " + SET + " ] != null )");
        when("array index", "Program( credential.metadata[ " + SET + " ] != null )");
        when("projection", "Program( (" + SET + " in [1]) != null )");
        when("ternary", "Program( ( " + SET + " == null ? true : true ) )");
        when("arithmetic", "Program( nocCount + ( " + SET + " ) != null )");
        when("null-safe call", "Program( level!.concat( " + SET + " ) != null )");
        when("with block", "Program( with( this ) { " + SET + " } != null )");
        when("abbreviated condition", "Program( level == \"a\" || == " + SET + " )");
        when("annotation of a pattern", "Program() @watch( " + SET + " )");
        when("annotation of a pattern in front", "@spy( " + SET + " ) Program()");
        when("sliding window", "Program() over window:length( " + SET + " )");
        when("point of entry", "Program() from entry-point \"" + PROPERTY + "\"");
        when("fact of one's own", "ca.touchstone.rules.Spy( " + TRUE + " )");
        when("fact of Java's", "Object( " + TRUE + " )");
        when("xpath", "Program( /credential/metadata[ " + TRUE + " ] )");
        when(
                "bound pattern and its methods",
                "$p : Program() Partner( name == $p.description().toString().concat( " + SET + " ) )");
        when("text that breaks out", "Program( level == \"\\\" || " + TRUE + " || \\\"\" )");
        when("template in a text", "Program( level == \"@{" + SET.replace('"', '\'') + "}\" )");
        when("comment that ends early", "Program( level == \"*/ || " + TRUE.replace('"', '\'') + " /*\" \\u0022 )");
    }

    private void amongTheConditions() {
        when("eval", "eval( " + TRUE + " )");
        when("from", "String() from " + SET);
        when("from a list", "String() from java.util.List.of( \"\" + " + SET + " )");
        when("from in a not", "not( String() from " + SET + " )");
        when(
                "collect",
                "java.util.List( size > 0 ) from collect( String() from java.util.List.of( \"\" + " + SET + " ) )");
        when(
                "accumulate with code",
                "Number() from accumulate( Program(), init( " + SET + "; ), action( ), result( 1 ) )");
        when(
                "accumulate with code at the end",
                "Number() from accumulate( Program(), init( ), action( ), reverse( ), result( " + SET + " ) )");
        when("accumulate of a call", "accumulate( $p : Program(); $n : count( " + SET + " ) )");
        when("accumulate function of a call", "accumulate( $p : Program(); $n : max( " + SET + ".length() ) )");
        when("accumulate with a call on its result", "accumulate( $p : Program(); $n : count( $p ); " + TRUE + " )");
        when("groupby", "groupby( $p : Program(); $k : " + SET + "; $n : count( $p ) )");
        when("forall with a call", "forall( Program( " + TRUE + " ) )");
        when("exists with a call", "exists( Program( " + TRUE + " ) )");
        when("not with a call", "not( Program( " + SET + " != null ) )");
        when("or with a call", "Program() or eval( " + TRUE + " )");
        when("prefix and", "( and Program() eval( " + TRUE + " ) )");
        when("query call", "?spy( " + SET + "; )");
        when("object-oriented path", "Program( $x : /partners[ " + TRUE + " ] )");
        when("do in the conditions", "Program() do[" + PROPERTY + "]");
    }

    private void inTheConsequence() {
        then("code", SET + ";");
        then("code after the decision", MET + " " + SET + ";");
        then("code before the decision", SET + "; " + MET);
        then("code as evidence", "decide.met(\"a\", " + SET + ");");
        then("code as a criterion", "decide.met(" + SET + ");");
        then("code in a chained call", "decide.met(\"a\", $p.getClass().forName(\"ca.touchstone.rules.Spy\"));");
        then("a brace that ends the method", MET + " } static { " + SET + "; } void f() {");
        then("a brace in a comment", MET + " /* */ } static { " + SET + "; } void f() { //");
        then("a modify block", "modify( $p ) { toString() } " + SET + ";");
        then("insertion", "insert( " + SET + " ); " + MET);
        then("logical insertion", "insertLogical( \"\" + " + SET + " ); " + MET);
        then("the session", "drools.getKieRuntime().getGlobals(); " + SET + "; " + MET);
        then("the context", "kcontext.getKnowledgeRuntime().halt(); " + SET + "; " + MET);
        then("a loop", "for (;;) { " + SET + "; break; } " + MET);
        then("a local class", "class Spy { { " + SET + "; } } new Spy(); " + MET);
        then("a lambda", "Runnable r = () -> " + SET + "; r.run(); " + MET);
        then("unicode escapes", "decide.met(\"a\"); \\u0053ystem.setProperty(\"" + PROPERTY + "\", \"1\");");
        then("a line end in a comment", MET + " // \\u000a " + SET + ";");
        then("another decision", "decide.getClass().forName(\"ca.touchstone.rules.Spy\"); " + MET);
        then("a text that breaks out", "decide.met(\"a\\\", " + SET + ", \\\"\");");
        then("a template", "decide.met(\"@{" + SET.replace('"', '\'') + "}\"); " + SET + ";");
        then("end in a text", "decide.met(\"a end\"); " + SET + ";");
        file(
                "code after end",
                HEAD + rule("Program()", MET) + SET + ";\nrule \"b\" when Program() then " + SET + "; end\n");
        file(
                "no decision at all",
                HEAD + "rule \"a\" when Program() then end\nrule \"b\" when Program() then " + SET + "; end\n");
    }

    private void inTheCharacters() {
        String carriage = HEAD + rule("Program()", MET + " // \r " + SET + ";");
        file(
                "a carriage return ends a comment",
                carriage.replace("\n    decide", "\n    decide") + "\rrule \"b\" when eval( " + TRUE + " ) then end");
        file(
                "a line separator ends a comment",
                HEAD + "// \u2028 rule \"b\" when eval( " + TRUE + " ) then end\n" + rule("Program()", SET + ";"));
        file(
                "text set from right to left",
                HEAD + rule("Program()", "decide.met(\"a\"); /*\u202E } \u2066*/ " + SET + ";"));
        file("a letter that looks like another", HEAD + rule("Progr\u0430m()", SET + ";"));
        file("a zero-width space", HEAD + rule("ev\u200Bal( " + TRUE + " ) Program()", SET + ";"));
        file("a NUL", HEAD + rule("Program()", "decide.met(\"a\");\0 " + SET + ";"));
        file("a byte order mark inside", HEAD + rule("Program()", "\uFEFF" + SET + ";"));
        file("a comment with a hash", HEAD + "# rule\n" + rule("Program()", SET + ";"));
        file("nested comments", HEAD + "/* /* */ function void f() { " + SET + "; } /* */\n" + rule("Program()", MET));
        file("no header", rule("ca.touchstone.program.Program()", SET + ";"));
    }
}
