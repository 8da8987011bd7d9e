package ca.touchstone.framework;

import java.util.List;

/**
 * A DRL rule of a pack, as far as a reader of a finding needs it.
 *
 * @param name its name in the file
 * @param line the line of {@code criteria.drl} where it begins, from 1
 * @param criterion the id of the criterion that it decides
 * @param side what it proves
 * @param limits the names of the limits that it compares with, in order of appearance
 * @param bounds to which side of them a program keeps so that the criterion can be met
 * @param reads the names of the fields of a description that it looks at, in order of appearance
 * @param text the rule in one way of writing, whatever its layout and place in the file
 */
public record Rule(
        String name,
        int line,
        String criterion,
        Side side,
        List<String> limits,
        List<LimitBound> bounds,
        List<String> reads,
        String text) {
    public Rule {
        limits = List.copyOf(limits);
        bounds = List.copyOf(bounds);
        reads = List.copyOf(reads);
    }
}
