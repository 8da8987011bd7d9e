package ca.touchstone.rules;

import ca.touchstone.rules.RuleMigration.Kind;
import ca.touchstone.rules.TokenTree.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets rules for met say what only a criterion's list of what it reads had said: that a field must be stated which no
 * rule of the criterion names.
 */
final class StatedMigration {
    private final TokenText tokens;
    private final TokenEdits edits;
    private final MigrationLog log;
    private final Map<String, List<String>> unsaid = new TreeMap<>();

    StatedMigration(String drl, MigrationLog log) {
        this.tokens = new TokenText(drl);
        this.edits = new TokenEdits(tokens);
        this.log = log;
    }

    /** The fields of each criterion that its rules could not be made to say. */
    Map<String, List<String>> unsaid() {
        return unsaid;
    }

    /** The text in which the rules for met say the fields that each criterion reads. */
    String say(Map<String, List<String>> reads) {
        List<Rule> rules = TokenTrees.of(tokens);
        reads.forEach((criterion, fields) -> {
            List<Rule> own = rules.stream()
                    .filter(rule -> rule.criterion().equals(criterion))
                    .toList();
            Set<String> named = new HashSet<>();
            own.forEach(rule -> rule.patterns().forEach(pattern -> named.addAll(named(pattern))));
            for (String field : fields) {
                if (!named.contains(field)) {
                    say(criterion, field, own);
                }
            }
        });
        return edits.apply();
    }

    private Set<String> named(TokenTree pattern) {
        String fact = fact(tokens, pattern);
        Set<String> named = new HashSet<>(Set.of(FieldNames.list(fact)));
        pattern.terms()
                .forEach(
                        term -> Term.of(tokens, term).paths().forEach(path -> named.addAll(FieldNames.of(fact, path))));
        return named;
    }

    static String fact(TokenText tokens, TokenTree pattern) {
        return tokens.get(tokens.is(pattern.from() + 1, ":") ? pattern.from() + 2 : pattern.from())
                .text();
    }

    private void say(String criterion, String field, List<Rule> rules) {
        String asked = FieldNames.asked(field);
        List<Rule> met =
                rules.stream().filter(rule -> rule.side().equals("met")).toList();
        List<TokenTree> programs = met.stream()
                .flatMap(rule -> rule.when().stream()
                        .filter(one -> one.kind() == TokenTree.Kind.PATTERN
                                && fact(tokens, one).equals(Vocabulary.PROGRAM)
                                && !one.parts().isEmpty())
                        .limit(1))
                .toList();
        if (asked.isEmpty() || programs.size() < met.size() || met.isEmpty()) {
            unsaid.computeIfAbsent(criterion, key -> new ArrayList<>()).add(field);
            if (!rules.isEmpty()) {
                Rule first = met.isEmpty() ? rules.get(0) : met.get(0);
                log.left(tokens.get(first.from()).place(), "migrate-unsaid", field, criterion);
            }
            return;
        }
        programs.forEach(program -> insert(program, asked));
    }

    /** Behind the last constraint about the same part of the program, else behind the last of all. */
    private void insert(TokenTree program, String asked) {
        String group = asked.contains(".") ? asked.substring(0, asked.indexOf('.') + 1) : asked;
        List<TokenTree> parts = program.parts();
        TokenTree after = parts.get(parts.size() - 1);
        for (TokenTree part : parts) {
            if (part.terms().anyMatch(term -> Term.of(tokens, term).left().startsWith(group))) {
                after = part;
            }
        }
        int first = parts.get(0).from();
        String space = tokens.text().substring(tokens.end(first - 1), tokens.start(first));
        String between = space.isBlank() && space.contains("\n") ? space : " ";
        edits.insertAfter(after.to(), "," + between + Term.STATED + "( " + asked + " )");
        log.count(Kind.SAID);
    }
}
