package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Honest rules, changed at random with pieces of honest rules and of attacks: what is still accepted does no harm. */
@Isolated("an attack would set a property of the whole process")
class FuzzTest {
    private static final int BATCH = 40;
    private static final Names NAMES = new Names("ca_zz.honest.v2021", Set.of("most"), Set.of("a"));
    private static final Pattern PIECE =
            Pattern.compile("\"[^\"]*\"|\\$?\\w+|\\s+|&&|\\|\\||[=!<>]=?|.", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("rule \"[^\"]*\"");

    private final Random random = new Random(20261124);
    private final List<List<String>> seeds = new ArrayList<>();
    private final List<String> pool = new ArrayList<>();
    private final Map<Character, List<String>> kinds = new HashMap<>();

    @AfterEach
    void forget() {
        System.clearProperty(Attacks.PROPERTY);
    }

    @Test
    void noMutantThatIsAcceptedHasAnEffect() {
        tryMutants(20_000, 100);
    }

    @Test
    @Tag("soak")
    void noneOfManyMutantsThatAreAcceptedHasAnEffect() {
        tryMutants(200_000, 500);
    }

    /** Runs those that are accepted, of which there must be more different ones than {@code least}. */
    private void tryMutants(int mutants, int least) {
        HonestRules.files().forEach(file -> seeds.add(pieces(file)));
        seeds.forEach(pool::addAll);
        pool.removeIf(String::isBlank);
        pool.stream().distinct().forEach(piece -> kinds.computeIfAbsent(kind(piece), kind -> new ArrayList<>())
                .add(piece));
        Attacks.all().forEach(attack -> pool.addAll(pieces(attack.drl())));
        pool.removeIf(String::isBlank);
        pool.addAll(List.of(
                Attacks.SET,
                "eval( " + Attacks.SET + " == null )",
                "from java.util.List.of( " + Attacks.SET + " )",
                "#String",
                ".getClass()",
                "[ " + Attacks.SET + " ]",
                "} static { " + Attacks.SET + "; }",
                "\\u0041"));
        Set<String> accepted = new LinkedHashSet<>();
        int accepts = 0;
        for (int i = 0; i < mutants; i++) {
            RuleFile file = RuleFile.read(mutant(), NAMES);
            if (file.mistakes().isEmpty() && !file.rules().isEmpty()) {
                accepts++;
                accepted.add(file.drl());
            }
        }
        HonestRules.files()
                .forEach(file -> accepted.remove(RuleFile.read(file, NAMES).drl()));
        assertTrue(accepts > mutants / 100, accepts + " accepted: the mutants are too wild to tell anything");
        assertTrue(accepted.size() > least, accepted.size() + " different ones");
        run(List.copyOf(accepted));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(piece.group());
        }
        return pieces;
    }

    private String mutant() {
        List<String> mutant = new ArrayList<>(seeds.get(random.nextInt(seeds.size())));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutant.size());
            switch (random.nextInt(10)) {
                case 0 -> mutant.add(at, pool.get(random.nextInt(pool.size())));
                case 1 -> mutant.set(at, pool.get(random.nextInt(pool.size())));
                case 2 -> mutant.remove(at);
                case 3 -> mutant.add(at, mutant.get(at));
                case 4 -> mutant.add(at, mutant.remove(random.nextInt(mutant.size())));
                case 5 -> splice(mutant, at);
                default -> mutant.set(at, like(mutant.get(at)));
            }
        }
        return String.join("", mutant);
    }

    /** A piece of the same kind: a word for a word, a text for a text. */
    private String like(String piece) {
        List<String> alike = kinds.getOrDefault(kind(piece), List.of(piece));
        return alike.get(random.nextInt(alike.size()));
    }

    private static char kind(String piece) {
        char first = piece.charAt(0);
        return Character.isLetter(first)
                ? 'a'
                : Character.isDigit(first) ? '0' : "=!<>".indexOf(first) >= 0 ? '=' : first;
    }

    /** Puts a run of pieces of another rule in place of what stands here. */
    private void splice(List<String> mutant, int at) {
        List<String> other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.size());
        int to = Math.min(other.size(), from + 1 + random.nextInt(12));
        mutant.subList(at, Math.min(mutant.size(), at + random.nextInt(12))).clear();
        mutant.addAll(Math.min(at, mutant.size()), other.subList(from, to));
    }

    private static void run(List<String> accepted) {
        for (int from = 0; from < accepted.size(); from += BATCH) {
            StringBuilder batch = new StringBuilder(HonestRules.HEAD);
            for (int i = from; i < Math.min(accepted.size(), from + BATCH); i++) {
                String rules = accepted.get(i).substring(accepted.get(i).indexOf("\nrule"));
                int number = i;
                int[] rule = {0};
                batch.append(NAME.matcher(rules).replaceAll(name -> "rule \"" + number + "." + rule[0]++ + "\""));
            }
            RuleFile file = RuleFile.read(batch.toString(), NAMES);
            assertEquals(List.of(), file.mistakes());
            RuleEvaluator judge = RuleCompiler.compile(file);
            for (Program program : HonestRulesTest.PROGRAMS) {
                judge.evaluate(program);
            }
            assertNull(System.getProperty(Attacks.PROPERTY), batch::toString);
        }
    }
}
