package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.NotCovered;
import ca.touchstone.framework.Provenance;
import ca.touchstone.program.LocalizedText;
import java.util.HashSet;
import java.util.Set;

/** How many clauses of a text a pack knows of: decided by rules, by a reviewer, or not covered; and read in the text. */
public record Coverage(int total, int byRule, int byReviewer, int notCovered, int primary) {

    /** Counts each place of each source once; a place that both rules and a reviewer decide counts for the rules. */
    static Coverage of(Framework framework) {
        Set<String> byRule = new HashSet<>();
        Set<String> byReviewer = new HashSet<>();
        Set<String> notCovered = new HashSet<>();
        Set<String> primary = new HashSet<>();
        for (Criterion criterion : framework.criteria()) {
            for (Clause clause : criterion.clauses()) {
                String place = place(clause.source(), clause.at());
                (criterion.isForReviewer() ? byReviewer : byRule).add(place);
                if (clause.provenance() == Provenance.PRIMARY) {
                    primary.add(place);
                }
            }
        }
        byReviewer.removeAll(byRule);
        for (NotCovered clause : framework.notCovered()) {
            String place = place(clause.source(), clause.at());
            if (!byRule.contains(place) && !byReviewer.contains(place)) {
                notCovered.add(place);
            }
            if (clause.provenance() == Provenance.PRIMARY) {
                primary.add(place);
            }
        }
        int total = byRule.size() + byReviewer.size() + notCovered.size();
        return new Coverage(total, byRule.size(), byReviewer.size(), notCovered.size(), primary.size());
    }

    private static String place(String source, LocalizedText at) {
        return source + " " + at.in(false);
    }
}
