package ca.touchstone.oracle;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which packs are written out in Java, and who judges by them. */
public final class Oracles {
    /** OSAP for Micro-credentials: measures, and one join with partners. */
    public static final String OSAP = "ca-on/osap-microcredentials/2022";

    /** HEQCO's quality markers: measures, lists of words, and one join with partners. */
    public static final String HEQCO = "ca-on/heqco-quality-markers/2021";

    /** eCampusOntario's framework: joins of outcomes with competencies and assessments. */
    public static final String ECAMPUS = "ca-on/ecampusontario/2020";

    private Oracles() {}

    /** The ids of the packs, simplest first. */
    public static List<String> ids() {
        return List.of(OSAP, HEQCO, ECAMPUS);
    }

    /** Judges by a pack as its rules do; throws {@link IllegalArgumentException} for a pack that is not written out. */
    public static RuleEvaluator of(Pack pack) {
        return switch (pack.id()) {
            case OSAP -> new Osap(pack);
            case HEQCO -> new Heqco(pack);
            case ECAMPUS -> new ECampus(pack);
            default -> throw new IllegalArgumentException("not written out: " + pack.id());
        };
    }

    /** What can be compared of rulings: by the name of each rule that speaks, the evidence of each time, in order. */
    public static Map<String, List<String>> said(List<RuleMatch> rulings, Program program) {
        Map<String, List<String>> said = new HashMap<>();
        for (RuleMatch ruling : rulings) {
            List<String> parts = new ArrayList<>();
            ruling.parts().forEach(part -> parts.add(program.description().pointerTo(part)));
            said.computeIfAbsent(ruling.rule().name(), ignored -> new ArrayList<>())
                    .add(String.join(" ", parts));
        }
        said.values().forEach(Collections::sort);
        return said;
    }

    /** The rule of that name, which says what is proven. */
    public static Rule rule(Pack pack, String name) {
        return pack.rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(pack.id() + " has no rule " + name));
    }

    /** What a rule without evidence says, the same each time. */
    static RuleMatch ruling(Pack pack, String name) {
        return new RuleMatch(rule(pack, name), List.of());
    }

    static boolean yes(@Nullable Boolean stated) {
        return stated != null && stated;
    }

    static boolean no(@Nullable Boolean stated) {
        return stated != null && !stated;
    }
}
