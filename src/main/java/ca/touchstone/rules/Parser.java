package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Decision;
import ca.touchstone.rules.Syntax.Name;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import ca.touchstone.rules.Token.Kind;
import ca.touchstone.rules.Tokens.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a rule file. A mistake ends the rule that it stands in, and the next rule is read. */
final class Parser {
    private static final Set<String> SIDES = Set.of("met", "notMet", "notApplicable");

    private final Header header;
    private final Tokens tokens;
    private final List<WrittenRule> rules = new ArrayList<>();
    private final List<Diagnostic> mistakes = new ArrayList<>();

    Parser(Names names, List<Token> tokens) {
        this.tokens = new Tokens(tokens);
        this.header = new Header(names, this.tokens, mistakes);
    }

    List<WrittenRule> rules() {
        header.read();
        while (!tokens.atEnd()) {
            try {
                rules.add(rule());
            } catch (ParseException wrong) {
                note(wrong.mistake());
                toNextRule();
            }
        }
        return rules;
    }

    List<Diagnostic> mistakes() {
        return mistakes;
    }

    /** Notes what is wrong; a text that does not end is noted already, and where the file ends nothing more is told. */
    private void note(Diagnostic mistake) {
        Place next = tokens.peek().place();
        if (tokens.atEnd() && mistake.place().equals(next)) {
            mistakes.add(Diagnostic.of(next, "drl-ends"));
        } else if (tokens.peek().kind() != Kind.BROKEN) {
            mistakes.add(mistake);
        }
    }

    private void toNextRule() {
        while (!tokens.atEnd() && !(tokens.peek().is("rule") && tokens.second().kind() == Kind.TEXT)) {
            tokens.next();
        }
    }

    private WrittenRule rule() {
        Place place = tokens.peek().place();
        if (!tokens.take("rule")) {
            throw tokens.peek().is("function")
                    ? new ParseException(place, "drl-functions")
                    : new ParseException(place, "drl-outside", tokens.found());
        }
        String name = tokens.expect(Kind.TEXT, "drl-rule-name").text();
        if (!tokens.take("when")) {
            throw new ParseException(tokens.peek().place(), "drl-when", tokens.found(), name);
        }
        List<Condition> when = new ArrayList<>();
        while (!tokens.peek().is("then")) {
            if (tokens.atEnd()
                    || tokens.peek().is("end")
                    || tokens.peek().is("rule")
                    || tokens.peek().is("decide")) {
                throw new ParseException(tokens.missing(), "drl-then", tokens.found(), name);
            }
            when.add(condition());
        }
        Place then = tokens.next().place();
        if (when.isEmpty()) {
            throw new ParseException(then, "drl-no-condition", name);
        }
        Decision decision = decision(name);
        if (!tokens.take("end")) {
            boolean more = !tokens.atEnd() && !tokens.peek().is("rule");
            mistakes.add(
                    more
                            ? Diagnostic.of(tokens.peek().place(), "drl-decision", name)
                            : Diagnostic.of(tokens.missing(), "drl-end", name));
            toNextRule();
        }
        return new WrittenRule(place, name, when, decision);
    }

    // Conditions

    private Condition condition() {
        Token token = tokens.peek();
        if (token.is("(") || token.is("and") || token.is("or")) {
            throw new ParseException(token.place(), "drl-junction", token.text());
        }
        return switch (token.kind() == Kind.WORD ? token.text() : "") {
            case "not", "exists" -> new Quantified(tokens.next().place(), token.text(), quantified(token.text()));
            case "forall" -> universal(tokens.next().place());
            case "accumulate" -> throw new ParseException(token.place(), "drl-accumulate");
            default -> pattern();
        };
    }

    private List<Pattern> quantified(String quantifier) {
        if (!tokens.take("(")) {
            return List.of(pattern());
        }
        List<Pattern> patterns = new ArrayList<>();
        do {
            if (Set.of("not", "exists", "forall", "accumulate", "(")
                    .contains(tokens.peek().text())) {
                throw new ParseException(tokens.peek().place(), "drl-nested", tokens.found(), quantifier);
            }
            patterns.add(pattern());
        } while (tokens.take("and"));
        if (!tokens.take(")")) {
            throw new ParseException(tokens.missing(), "drl-group", tokens.found(), quantifier);
        }
        return patterns;
    }

    private Universal universal(Place place) {
        tokens.expect("(");
        List<Pattern> patterns = new ArrayList<>();
        do {
            patterns.add(pattern());
            tokens.take(",");
        } while (!tokens.take(")"));
        return new Universal(place, patterns);
    }

    private Pattern pattern() {
        Name variable = null;
        if (tokens.peek().kind() == Kind.VARIABLE) {
            variable = name(tokens.next());
            tokens.expect(":");
        }
        Token fact = tokens.expect(Kind.WORD, "drl-pattern");
        if (!tokens.take("(")) {
            throw new ParseException(
                    fact.place(), Vocabulary.isFact(fact.text()) ? "drl-parenthesis" : "drl-condition", fact.text());
        }
        if (!Vocabulary.isFact(fact.text())) {
            throw new ParseException(Diagnostic.unknown(fact.place(), "drl-fact", fact.text(), Vocabulary.all()));
        }
        return new Pattern(variable, name(fact), new Constraints(tokens).read());
    }

    // The decision

    private Decision decision(String rule) {
        Token word = tokens.peek();
        if (!tokens.take("decide") || !tokens.take(".")) {
            throw new ParseException(word.place(), "drl-decision", rule);
        }
        Token side = tokens.expect(Kind.WORD, "drl-side");
        if (!SIDES.contains(side.text())) {
            throw new ParseException(Diagnostic.unknown(side.place(), "drl-side", side.text(), SIDES));
        }
        tokens.expect("(");
        Name criterion = name(tokens.expect(Kind.TEXT, "drl-criterion-id"));
        List<Name> parts = new ArrayList<>();
        while (tokens.take(",")) {
            parts.add(name(tokens.expect(Kind.VARIABLE, "drl-evidence")));
        }
        tokens.expect(")");
        tokens.expect(";");
        return new Decision(word.place(), side.text(), criterion, parts);
    }

    private static Name name(Token token) {
        return new Name(token.place(), token.text());
    }
}
