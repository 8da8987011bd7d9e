package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.report.ComparisonWriter;
import ca.touchstone.report.Engine;
import java.time.Clock;

/** Sets frameworks side by side for a program. Safe for use by several threads at once. */
public final class ComparisonService {
    private final PackSource packs;
    private final Fields fields;
    private final Clock clock;

    /** Compares these packs; the clock tells what today is. */
    public ComparisonService(PackSource packs, Fields fields, Clock clock) {
        this.packs = packs;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * An order for comparisons; of all frameworks in force, whether or not they apply, where none is named. Throws {@link
     * RefusedException} when there is no such framework, or none in force.
     */
    public ComparisonOrder order(FrameworkChoice choice, Language language) {
        FrameworkChoice.Chosen chosen = choice.orAll().among(packs, clock);
        return new ComparisonOrder(
                chosen.frameworks(),
                chosen.asOf(),
                new ComparisonWriter(
                        fields, Engine.version(), language, chosen.packs().themes()));
    }
}
