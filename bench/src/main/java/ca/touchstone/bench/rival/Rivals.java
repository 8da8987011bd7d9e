package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Side;
import ca.touchstone.oracle.Decided;
import ca.touchstone.oracle.Oracles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What several of the tools need. */
final class Rivals {
    private static final Path FOLDER = Path.of("bench", "rules");
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"\\R(.*?)(?=^rule \"|\\z)", Pattern.MULTILINE | Pattern.DOTALL);

    private Rivals() {}

    /** The rules of a pack as they are written for a tool, by name; the tool is the ending of the file. */
    static Map<String, String> written(Pack pack, String tool) {
        return rules(text(pack, tool));
    }

    /** The file of a pack's rules as they are written for a tool. */
    static String text(Pack pack, String tool) {
        String name =
                switch (pack.id()) {
                    case Oracles.OSAP -> "osap";
                    case Oracles.HEQCO -> "heqco";
                    case Oracles.ECAMPUS -> "ecampus";
                    default -> throw new IllegalArgumentException(pack.id());
                };
        try {
            return Files.readString(FOLDER.resolve(name + "." + tool));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows the line {@code rule "name"}, by that name, in order. */
    private static Map<String, String> rules(String text) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (MatchResult match : RULE.matcher(text).results().toList()) {
            rules.put(match.group(1), match.group(2));
        }
        return rules;
    }

    /** What the rule of that name decides, with the evidence; its name begins with its criterion and its side. */
    static Decided decided(String rule, Object... parts) {
        int end = rule.indexOf(": ");
        Side side = rule.startsWith("met", end + 2) ? Side.MET : Side.NOT_MET;
        return new Decided(rule.substring(0, end), side, List.of(parts));
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
