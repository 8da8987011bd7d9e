package ca.touchstone.oracle;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which packs are written out in Java, and what can be compared of what is decided. */
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

    /** Decides by a pack as its rules do; throws {@link IllegalArgumentException} for a pack that is not written out. */
    public static Oracle of(Pack pack) {
        return switch (pack.id()) {
            case OSAP -> new Osap();
            case HEQCO -> new Heqco();
            case ECAMPUS -> new ECampus();
            default -> throw new IllegalArgumentException("not written out: " + pack.id());
        };
    }

    /** By criterion, the side on which it comes out and where its evidence stands, in one order; none for an open one. */
    public static Map<String, String> said(Collection<Decided> decided, Program program) {
        ProgramDescription description = program.description();
        Map<String, Set<Side>> sides = new TreeMap<>();
        Map<String, Set<String>> parts = new TreeMap<>();
        for (Decided each : decided) {
            sides.computeIfAbsent(each.criterion(), none -> new TreeSet<>()).add(each.side());
            Set<String> pointers = parts.computeIfAbsent(each.criterion(), none -> new TreeSet<>());
            each.parts().forEach(part -> pointers.add(description.pointerTo(part)));
        }
        Map<String, String> said = new TreeMap<>();
        sides.forEach((criterion, found) -> said.put(criterion, found + " " + parts.get(criterion)));
        return said;
    }

    /** The same of a review. What is waived comes out by the rules as not met, or is open, which is not told apart. */
    public static Map<String, String> said(Review review) {
        Map<String, String> said = new TreeMap<>();
        for (Finding finding : review.findings()) {
            Set<Side> sides = sides(finding.outcome());
            if (!sides.isEmpty()) {
                said.put(finding.criterion().id(), sides + " " + new TreeSet<>(finding.parts()));
            }
        }
        return said;
    }

    private static Set<Side> sides(Outcome outcome) {
        return switch (outcome) {
            case MET -> Set.of(Side.MET);
            case NOT_MET -> Set.of(Side.NOT_MET);
            case NOT_APPLICABLE -> Set.of(Side.NOT_APPLICABLE);
            case UNDETERMINED, NEEDS_REVIEW, WAIVED -> Set.of();
        };
    }

    static boolean yes(@Nullable Boolean stated) {
        return stated != null && stated;
    }

    /** The kind of a partner, for those who ask whether it employs. */
    static @Nullable String kind(Partner partner) {
        String type = partner.type();
        if (type == null) {
            return null;
        }
        return switch (type) {
            case "hospital", "public-service" -> "employer";
            default -> type;
        };
    }

    /** Whether bodies that are not named may take part: some are named, and nobody says that they are all. */
    static boolean hasOthers(List<Partner> partners, @Nullable Boolean complete) {
        return partners.isEmpty() ? Boolean.FALSE.equals(complete) : !Boolean.TRUE.equals(complete);
    }

    static boolean no(@Nullable Boolean stated) {
        return stated != null && !stated;
    }
}
