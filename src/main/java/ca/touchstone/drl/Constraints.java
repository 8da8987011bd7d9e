package ca.touchstone.drl;

import ca.touchstone.drl.Syntax.Binding;
import ca.touchstone.drl.Syntax.Comparison;
import ca.touchstone.drl.Syntax.Connected;
import ca.touchstone.drl.Syntax.Constant;
import ca.touchstone.drl.Syntax.Constraint;
import ca.touchstone.drl.Syntax.Limit;
import ca.touchstone.drl.Syntax.Membership;
import ca.touchstone.drl.Syntax.Name;
import ca.touchstone.drl.Syntax.Operand;
import ca.touchstone.drl.Syntax.Property;
import ca.touchstone.drl.Syntax.Text;
import ca.touchstone.drl.Syntax.Variable;
import ca.touchstone.drl.Token.Kind;
import ca.touchstone.drl.Tokens.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what stands in the parentheses of a pattern. */
final class Constraints {
    private static final int DEEPEST = 10;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

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
            throw new Wrong(tokens.missing(), "drl-between", tokens.found());
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
        if (!tokens.peek().is("(")) {
            return comparison(operand());
        }
        Place open = tokens.next().place();
        if (++depth > DEEPEST) {
            throw new Wrong(open, "drl-deep");
        }
        Constraint inner = any();
        tokens.expect(")");
        depth--;
        return inner;
    }

    private Constraint comparison(Operand left) {
        Token operator = tokens.peek();
        if (COMPARISONS.contains(operator.text()) && operator.kind() == Kind.SYMBOL) {
            tokens.next();
            return new Comparison(left, name(operator), operand());
        }
        if (operator.is("=")) {
            throw new Wrong(operator.place(), "drl-one-equals");
        }
        boolean negated = tokens.take("not");
        if (tokens.take("in")) {
            return new Membership(left, negated, values());
        }
        for (String word : List.of("contains", "memberOf")) {
            Token found = tokens.peek();
            if (tokens.take(word)) {
                return new Comparison(left, new Name(found.place(), negated ? "not " + word : word), operand());
            }
        }
        throw new Wrong(tokens.peek().place(), "drl-operator", tokens.found());
    }

    private List<Text> values() {
        List<Text> values = new ArrayList<>();
        tokens.expect("(");
        do {
            Token value = tokens.expect(Kind.TEXT, "drl-in-text");
            values.add(new Text(value.place(), value.text()));
        } while (tokens.take(","));
        tokens.expect(")");
        return values;
    }

    private Operand operand() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case VARIABLE -> variable(tokens.next());
            case TEXT -> new Text(tokens.next().place(), token.text());
            case NUMBER -> number(tokens.next());
            case WORD ->
                CONSTANTS.contains(token.text())
                        ? new Constant(tokens.next().place(), token.text())
                        : token.is("limit") ? limit() : property();
            default -> throw new Wrong(token.place(), "drl-operand", tokens.found());
        };
    }

    private static Operand number(Token token) {
        if (!token.text().equals("0") && !token.text().equals("1")) {
            throw new Wrong(token.place(), "drl-number", token.text());
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
            throw new Wrong(first.place(), "drl-call", path.toString());
        }
        return path.toString();
    }

    private static Name name(Token token) {
        return new Name(token.place(), token.text());
    }
}
