package ca.touchstone.service;

import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library.Selection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Against which frameworks, and as of which day.
 *
 * @param frameworks ids of frameworks or their beginnings up to a slash; none for those that govern the program
 * @param all whether all that are in force are meant, as if each were named
 * @param asOf null for today, which each framework's own place tells
 */
public record FrameworkChoice(
        List<String> frameworks, boolean all, @Nullable LocalDate asOf) {
    public FrameworkChoice {
        frameworks = List.copyOf(frameworks);
    }

    /** What a choice comes to: some of the packs, all in force on that date. */
    record Chosen(ActivePacks packs, Selection.Chosen frameworks, AsOf asOf) {}

    /** The same, or all where none is named. */
    FrameworkChoice orAll() {
        return new FrameworkChoice(frameworks, all || frameworks.isEmpty(), asOf);
    }

    /** The packs that are meant. Throws {@link RefusedException} when there is no such pack, or none in force. */
    Chosen among(PackSource source, Clock clock) {
        AsOf day = asOf == null ? AsOf.moment(clock.instant()) : AsOf.date(asOf);
        ActivePacks packs = source.packs(all ? List.of() : frameworks);
        Selection selection = packs.library().select(frameworks, all, day);
        if (selection instanceof Selection.NotInForce) {
            // Only now do the other versions matter, one of which may be in force.
            selection = source.packs().library().select(frameworks, all, day);
        }
        if (selection instanceof Selection.Unknown unknown) {
            throw new RefusedException(Problem.unknownFramework(unknown.wanted()));
        }
        if (selection instanceof Selection.NotInForce notInForce) {
            throw new RefusedException(Problem.notInForce(notInForce));
        }
        return new Chosen(packs, (Selection.Chosen) selection, day);
    }
}
