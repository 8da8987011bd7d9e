package ca.touchstone.report;

import ca.touchstone.framework.Applicability;
import ca.touchstone.framework.InForce;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.ProgramStatus;
import ca.touchstone.program.Provider;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Reviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says whether frameworks apply to the program of one provider, and why some were not reviewed. */
final class ScopeWriter {
    private static final String JURISDICTION = "provider.jurisdiction";

    private final ProgramStatus status;
    private final Provider provider;
    private final ReportFormatter words;

    ScopeWriter(ProgramDescription description, ReportFormatter words) {
        this.status = description.status();
        this.provider = description.provider();
        this.words = words;
    }

    FrameworkScope write(Applicability scope) {
        return new FrameworkScope(scope.value(), pointers(scope.fields()), explanation(scope));
    }

    private @Nullable String explanation(Applicability scope) {
        return switch (scope.value()) {
            case CERTAIN -> null;
            case POSSIBLE -> mayApply(scope.fields());
            case IMPOSSIBLE -> outOfScope(scope.fields().get(0));
        };
    }

    NotReviewed write(Reviews.NotReviewed left, AsOf asOf) {
        return new NotReviewed(
                left.pack().id(),
                words.in(left.pack().framework().title()),
                words.place(left.pack().framework().jurisdiction()),
                left.reason(),
                pointers(left.fields()),
                why(left, asOf));
    }

    private String why(Reviews.NotReviewed left, AsOf asOf) {
        return switch (left.reason()) {
            case MAY_APPLY -> mayApply(left.fields());
            case OUT_OF_SCOPE -> outOfScope(left.fields().get(0));
            case DRAFT -> words.say("not-reviewed.draft");
            case ONLY_BY_NAME ->
                words.say(
                        "not-reviewed.only-by-name",
                        words.in(Objects.requireNonNull(left.pack().framework().reason())));
            case NO_VERSION -> noVersion(left, asOf.in(left.pack()));
        };
    }

    private String mayApply(List<String> fields) {
        String country = provider.jurisdiction();
        String labels = fields.stream()
                .filter(field -> country == null || !field.equals(JURISDICTION))
                .map(words::label)
                .collect(Collectors.joining(", "));
        String unstated = labels.isEmpty() ? "" : words.say("scope.unstated", labels);
        return country == null || !fields.contains(JURISDICTION)
                ? unstated
                : (words.say("scope.country", words.value(JURISDICTION, country)) + " " + unstated).strip();
    }

    private String outOfScope(String field) {
        return switch (field) {
            case "status.value" -> words.say("not-reviewed.status", String.valueOf(words.status(status)));
            case "provider.type" ->
                words.say("not-reviewed.provider-type", words.value(field, String.valueOf(provider.type())));
            case "provider.name" -> words.say("not-reviewed.provider-name", String.valueOf(provider.name()));
            default ->
                words.say("not-reviewed.jurisdiction", words.value(field, String.valueOf(provider.jurisdiction())));
        };
    }

    private String noVersion(Reviews.NotReviewed left, LocalDate day) {
        InForce nearest = left.pack().framework().inForce();
        String ended = nearest.endedBefore(day);
        return words.say(
                "not-reviewed.no-version",
                day,
                left.pack().id(),
                ended == null
                        ? words.say("text.in-force", nearest.from())
                        : words.say("text.in-force-until", nearest.from(), ended));
    }

    private static List<String> pointers(List<String> fields) {
        return fields.stream().map(FieldPath::pointerOf).toList();
    }
}
