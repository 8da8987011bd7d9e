package ca.touchstone.pack;

import ca.touchstone.framework.Criterion;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Result.Valid;
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

/** The examples of a pack, and those of them that turn out otherwise than they say. */
final class Examples {
    /** Where the older language excused changes of a rule. */
    private static final String OLD_EXCUSES = "equivalent";

    private final ReadyPack pack;
    private final Document document;
    private final List<Example> all = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** One case as {@code examples.yaml} writes it. */
    record Written(String name, JsonNode program, @Nullable LocalDate asOf, Outcome expect) {}

    Examples(ReadyPack pack, Document document) {
        this.pack = pack;
        this.document = document;
        read();
        Reviewer reviewer = new Reviewer(pack);
        all.forEach(example -> faults.addAll(prove(example, reviewer)));
    }

    /** Every example that failed or could not be read, and every criterion that has none. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The examples that could be read, in the order of the criteria. */
    List<Example> all() {
        return List.copyOf(all);
    }

    private void read() {
        List<String> ids =
                pack.pack().framework().criteria().stream().map(Criterion::id).toList();
        for (Map.Entry<String, JsonNode> entry : document.root().properties()) {
            if (ids.contains(entry.getKey())) {
                continue;
            }
            if (entry.getKey().equals(OLD_EXCUSES)) {
                faults.add(fault("/" + OLD_EXCUSES, "old-equivalent"));
            } else {
                faults.add(fault("/" + entry.getKey(), "example-criterion", entry.getKey()));
            }
        }
        for (String id : ids) {
            JsonNode examples = document.root().path(id);
            if (!examples.isArray() || examples.isEmpty()) {
                faults.add(fault("/" + id, "example-none", id));
            }
            for (int i = 0; i < examples.size(); i++) {
                read(id, "/" + id + "/" + i);
            }
        }
    }

    private void read(String criterion, String pointer) {
        new Binder(Naming.KEBAB_CASE)
                .bind(document, pointer, Written.class)
                .flatMap(written -> Intake.read(document, pointer + "/program")
                        .flatMap(submission -> new Valid<>(new Example(
                                criterion,
                                pointer,
                                document.line(pointer),
                                written.name(),
                                written.program(),
                                submission.description(),
                                written.asOf() == null
                                        ? pack.pack().framework().inForce().firstDay()
                                        : written.asOf(),
                                written.expect()))))
                .fold(all::add, faults::addAll);
    }

    /** What is wrong with how the example turns out; nothing when it turns out as it says. */
    List<Fault> prove(Example example, Reviewer reviewer) {
        List<Fault> found = new ArrayList<>();
        Review review = reviewer.review(example.program(), example.asOf());
        for (Finding finding : review.findings()) {
            if (finding.criterion().id().equals(example.criterion()) && finding.outcome() != example.expect()) {
                found.add(fault(
                        example.pointer(),
                        "example-failed",
                        example.criterion(),
                        example.name(),
                        code(example.expect()),
                        code(finding.outcome())));
            }
        }
        for (Defect defect : review.integrity().defects()) {
            if (defect.criterion().equals(example.criterion())) {
                found.add(fault(
                        example.pointer(), "example-" + code(defect.kind()), example.criterion(), example.name()));
            }
        }
        return found;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Fault fault(String pointer, String key, String... arguments) {
        return document.fault("pack", pointer, key, arguments);
    }
}
