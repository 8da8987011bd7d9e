package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.pack.PackReading;
import ca.touchstone.report.ComparisonWriter;
import ca.touchstone.report.Engine;
import ca.touchstone.report.FrameworkWriter;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reviews and compares programs with the packs in use, swapped whole when packs change. Safe for use by several threads at once. */
public final class ReviewService {
    private volatile ActivePacks active;
    private final Map<Language, ReportWriter> writers;
    private final Fields fields;
    private final Clock clock;

    public ReviewService(PackReading packs, Fields fields, Clock clock) {
        this.active = ActivePacks.of(packs);
        this.fields = fields;
        this.writers = writers(fields);
        this.clock = clock;
    }

    /** The packs in use now; a request asks once. */
    public ActivePacks activePacks() {
        return active;
    }

    /** Uses these from now on; requests that are under way keep to what they have. */
    public void activate(ActivePacks next) {
        active = next;
    }

    private static Map<Language, ReportWriter> writers(Fields fields) {
        Map<Language, ReportWriter> writers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            writers.put(language, new ReportWriter(fields, Engine.version(), language));
        }
        return Collections.unmodifiableMap(writers);
    }

    /** An order for reviews against the frameworks wanted, as of that day or today; or the problem with it. */
    public <R> R order(
            List<String> frameworks,
            @Nullable LocalDate asOf,
            Language language,
            Function<ReviewOrder, R> taken,
            Function<Problem, R> refused) {
        return choose(
                activePacks(),
                frameworks,
                asOf,
                (chosen, day) -> taken.apply(new ReviewOrder(chosen, day, writer(language))),
                refused);
    }

    /** An order for comparisons of the frameworks wanted, likewise. */
    public <R> R comparison(
            List<String> frameworks,
            @Nullable LocalDate asOf,
            Language language,
            Function<ComparisonOrder, R> taken,
            Function<Problem, R> refused) {
        ActivePacks now = activePacks();
        ComparisonWriter comparison = new ComparisonWriter(fields, Engine.version(), language, now.themes());
        return choose(
                now,
                frameworks,
                asOf,
                (chosen, day) -> taken.apply(new ComparisonOrder(chosen, day, comparison)),
                refused);
    }

    /** What puts packs into words. */
    public FrameworkWriter frameworks(Language language) {
        return new FrameworkWriter(fields, language);
    }

    private <R> R choose(
            ActivePacks now,
            List<String> frameworks,
            @Nullable LocalDate asOf,
            BiFunction<Selection.Chosen, AsOf, R> taken,
            Function<Problem, R> refused) {
        Library library = now.library();
        AsOf day = asOf == null ? AsOf.moment(clock.instant()) : AsOf.date(asOf);
        Selection selection = library.select(frameworks, day);
        if (selection instanceof Selection.Unknown unknown) {
            return refused.apply(Problem.unknownFramework(unknown.wanted()));
        }
        if (selection instanceof Selection.NotInForce notInForce) {
            return refused.apply(Problem.notInForce(notInForce));
        }
        return taken.apply((Selection.Chosen) selection, day);
    }

    @SuppressWarnings("NullAway") // There is one for every language.
    private ReportWriter writer(Language language) {
        return writers.get(language);
    }
}
