package ca.touchstone.http;

import ca.touchstone.framework.Pack;
import ca.touchstone.intake.Fields;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.report.Engine;
import ca.touchstone.report.JsonReport;
import ca.touchstone.report.ReviewOrder;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the HTTP face offers, loaded once before it starts. Safe for use by several threads at once. */
final class Service {
    private final Library library;
    private final Map<String, String> rules;
    private final Map<Language, JsonReport> writers = new EnumMap<>(Language.class);
    private final Clock clock;

    Service(PackReading packs, Fields fields, Clock clock) {
        this.library = Packs.library(packs);
        this.rules = packs.packs().stream()
                .collect(
                        Collectors.toUnmodifiableMap(pack -> pack.ready().pack().id(), ProvenPack::drl));
        for (Language language : Language.values()) {
            writers.put(language, new JsonReport(fields, Engine.version(), language));
        }
        this.clock = clock;
    }

    List<Pack> packs() {
        return library.packs();
    }

    Optional<Pack> pack(String id) {
        return library.pack(id);
    }

    /** The DRL of a pack as it stands in its file. */
    Optional<String> rules(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** An order for reviews against the frameworks wanted, as of that day or today; or the problem with it. */
    <R> R order(
            List<String> frameworks,
            @Nullable LocalDate asOf,
            Language language,
            Function<ReviewOrder, R> taken,
            Function<Problem, R> refused) {
        LocalDate day = asOf == null ? Packs.today(library, clock) : asOf;
        Selection selection = library.select(frameworks, day);
        if (selection instanceof Selection.Unknown unknown) {
            return refused.apply(Problem.unknownFramework(unknown.wanted()));
        }
        if (selection instanceof Selection.NotInForce notInForce) {
            return refused.apply(Problem.notInForce(notInForce, day));
        }
        return taken.apply(new ReviewOrder((Selection.Chosen) selection, day, writer(language)));
    }

    @SuppressWarnings("NullAway") // There is one for every language.
    private JsonReport writer(Language language) {
        return writers.get(language);
    }
}
