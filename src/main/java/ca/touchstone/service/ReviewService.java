package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.report.Engine;
import ca.touchstone.report.ReportWriter;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Reviews programs against frameworks. Safe for use by several threads at once. */
public final class ReviewService {
    private final PackSource packs;
    private final Clock clock;
    private final Map<Language, ReportWriter> writers = new EnumMap<>(Language.class);

    /** Reviews with these packs; the clock tells what today is. */
    public ReviewService(PackSource packs, Fields fields, Clock clock) {
        this.packs = packs;
        this.clock = clock;
        for (Language language : Language.values()) {
            writers.put(language, new ReportWriter(fields, Engine.version(), language));
        }
    }

    /** An order for reviews. Throws {@link RefusedException} when there is no such framework, or none in force. */
    public ReviewOrder order(FrameworkChoice choice, Language language) {
        FrameworkChoice.Chosen chosen = choice.among(packs, clock);
        return new ReviewOrder(chosen.frameworks(), chosen.asOf(), writer(language));
    }

    @SuppressWarnings("NullAway") // There is one for every language.
    private ReportWriter writer(Language language) {
        return writers.get(language);
    }
}
