package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constant;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Limit;
import ca.touchstone.rules.Syntax.Membership;
import ca.touchstone.rules.Syntax.Name;
import ca.touchstone.rules.Syntax.Operand;
import ca.touchstone.rules.Syntax.Property;
import ca.touchstone.rules.Syntax.Stated;
import ca.touchstone.rules.Syntax.TextLiteral;
import ca.touchstone.rules.Syntax.Variable;
import ca.touchstone.rules.Token.Kind;
import ca.touchstone.rules.Tokens.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what stands in the parentheses of a pattern. */
final class Constraints {
    private static final int DEEPEST = 10;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CONSTANTS = Set.of("true", "false");

    private final Tokens tokens;
    private int depth;

    Constraints(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The constraints up to the closing parenthesis, which is read too. */
    List<Constraint> read() {
        if (tokens.take(")")) {
            return List.of();
        }
        List<Constraint> found = new ArrayList<>();
        do {
            found.add(constraint());
        } while (tokens.take(","));
        if (!tokens.take(")")) {
            throw new ParseException(tokens.missing(), "drl-between", tokens.found());
        }
        return found;
    }

    private Constraint constraint() {
        if (tokens.peek().kind() != Kind.VARIABLE || !tokens.second().is(":")) {
            return any();
        }
        Name variable = name(tokens.next());
        tokens.expect(":");
        Operand of = operand();
        boolean ends = tokens.peek().is(",") || tokens.peek().is(")");
        return new Binding(variable, of, ends ? null : comparison(of));
    }

    private Constraint any() {
        return connected("||", this::all);
    }

    private Constraint all() {
        return connected("&&", this::single);
    }

    private Constraint connected(String connective, Supplier<Constraint> member) {
        List<Constraint> members = new ArrayList<>();
        do {
            members.add(member.get());
        } while (tokens.take(connective));
        return members.size() == 1 ? members.get(0) : new Connected(connective, members);
    }

    private Constraint single() {
        if (tokens.peek().is("stated") && tokens.second().is("(")) {
            return stated();
        }
        if (!tokens.peek().is("(")) {
            return comparison(operand());
        }
        Place open = tokens.next().place();
        if (++depth > DEEPEST) {
            throw new ParseException(open, "drl-deep");
        }
        Constraint inner = any();
        tokens.expect(")");
        depth--;
        return inner;
    }

    private Constraint stated() {
        tokens.next();
        tokens.expect("(");
        Token first = tokens.expect(Kind.WORD, "drl-stated");
        String path = path(first);
        Place place = first.place();
        tokens.expect(")");
        return new Stated(new Property(new Place(place.line(), place.column(), path.length()), path));
    }

    private Constraint comparison(Operand left) {
        Token operator = tokens.peek();
        if (COMPARISONS.contains(operator.text()) && operator.kind() == Kind.SYMBOL) {
            tokens.next();
            return comparison(left, name(operator));
        }
        if (operator.is("=")) {
            throw new ParseException(operator.place(), "drl-one-equals");
        }
        boolean negated = tokens.take("not");
        if (tokens.take("in")) {
            return new Membership(left, negated, values());
        }
        for (String word : List.of("contains", "memberOf")) {
            Token found = tokens.peek();
            if (tokens.take(word)) {
                return comparison(left, new Name(found.place(), negated ? "not " + word : word));
            }
        }
        throw new ParseException(tokens.peek().place(), "drl-operator", tokens.found());
    }

    private Comparison comparison(Operand left, Name operator) {
        Token right = tokens.peek();
        if (right.is("null")) {
            throw new ParseException(right.place(), "drl-null", Printer.print(left), operator.text());
        }
        return new Comparison(left, operator, operand());
    }

    private List<TextLiteral> values() {
        List<TextLiteral> values = new ArrayList<>();
        if (!tokens.take("(")) {
            throw new ParseException(tokens.missing(), "drl-in-text", tokens.found());
        }
        do {
            Token value = tokens.expect(Kind.TEXT, "drl-in-text");
            values.add(new TextLiteral(value.place(), value.text()));
        } while (tokens.take(","));
        tokens.expect(")");
        return values;
    }

    private Operand operand() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case VARIABLE -> variable(tokens.next());
            case TEXT -> new TextLiteral(tokens.next().place(), token.text());
            case NUMBER -> number(tokens.next());
            case WORD ->
                CONSTANTS.contains(token.text())
                        ? new Constant(tokens.next().place(), token.text())
                        : token.is("limit") ? limit() : property();
            default -> throw new ParseException(token.place(), "drl-operand", tokens.found());
        };
    }

    private static Operand number(Token token) {
        if (!token.text().equals("0") && !token.text().equals("1")) {
            throw new ParseException(token.place(), "drl-number", token.text());
        }
        return new Constant(token.place(), token.text());
    }

    private Operand limit() {
        Place place = tokens.next().place();
        tokens.expect("(");
        Name name = name(tokens.expect(Kind.TEXT, "drl-limit-name"));
        tokens.expect(")");
        return new Limit(place, name);
    }

    private Operand variable(Token variable) {
        return new Variable(
                variable.place(), variable.text(), tokens.take(".") ? path(tokens.expect(Kind.WORD, "drl-field")) : "");
    }

    private Operand property() {
        Token first = tokens.next();
        String path = path(first);
        Place place = first.place();
        return new Property(new Place(place.line(), place.column(), path.length()), path);
    }

    private String path(Token first) {
        StringBuilder path = new StringBuilder(first.text());
        while (tokens.take(".")) {
            path.append('.').append(tokens.expect(Kind.WORD, "drl-field").text());
        }
        if (tokens.peek().is("(")) {
            throw new ParseException(first.place(), "drl-call", path.toString());
        }
        return path.toString();
    }

    private static Name name(Token token) {
        return new Name(token.place(), token.text());
    }
}
