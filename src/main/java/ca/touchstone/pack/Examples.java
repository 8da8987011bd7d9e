package ca.touchstone.pack;

import ca.touchstone.framework.Criterion;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Reading;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Defect;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the examples of a pack and finds those that turn out otherwise than it says. */
final class Examples {
    private final ReadyPack pack;
    private final Reviewer reviewer;
    private final Document document;
    private final List<Fault> faults = new ArrayList<>();
    private int count;

    /**
     * One case.
     *
     * @param name what it shows, as a sentence
     * @param program a program description with only the fields that the criterion reads
     * @param asOf the date of the review; null stands for the pack's first day in force
     * @param expect what the criterion's outcome must be
     */
    record Example(String name, JsonNode program, @Nullable LocalDate asOf, Outcome expect) {}

    Examples(ReadyPack pack, Document document) {
        this.pack = pack;
        this.reviewer = new Reviewer(pack);
        this.document = document;
        run();
    }

    /** Every example that failed or could not be read, and every criterion that has none. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How many examples there are. */
    int count() {
        return count;
    }

    private void run() {
        List<String> ids =
                pack.pack().framework().criteria().stream().map(Criterion::id).toList();
        for (Map.Entry<String, JsonNode> entry : document.root().properties()) {
            if (!ids.contains(entry.getKey())) {
                add("/" + entry.getKey(), "example-criterion", entry.getKey());
            }
        }
        for (String id : ids) {
            JsonNode examples = document.root().path(id);
            if (!examples.isArray() || examples.isEmpty()) {
                add("/" + id, "example-none", id);
            }
            for (int i = 0; i < examples.size(); i++) {
                count++;
                prove(id, "/" + id + "/" + i);
            }
        }
    }

    private void prove(String criterion, String pointer) {
        Reading<Example> example = new Binder(Naming.KEBAB_CASE).bind(document, pointer, Example.class);
        example.then(read -> Intake.read(document, pointer + "/program").then(submission -> {
                    prove(criterion, pointer, read, submission.description());
                    return example;
                }))
                .fold(proven -> true, faults::addAll);
    }

    private void prove(String criterion, String pointer, Example example, ProgramDescription description) {
        LocalDate asOf =
                example.asOf() == null ? pack.pack().framework().inForce().firstDay() : example.asOf();
        Review review = reviewer.review(description, asOf);
        for (Finding finding : review.findings()) {
            if (finding.criterion().id().equals(criterion) && finding.outcome() != example.expect()) {
                add(
                        pointer,
                        "example-failed",
                        criterion,
                        example.name(),
                        code(example.expect()),
                        code(finding.outcome()));
            }
        }
        for (Defect defect : review.integrity().defects()) {
            if (defect.criterion().equals(criterion)) {
                add(
                        pointer,
                        "example-"
                                + defect.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        criterion,
                        example.name());
            }
        }
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void add(String pointer, String key, String... arguments) {
        faults.add(document.fault("pack", pointer, key, arguments));
    }
}
