package ca.touchstone.review;

import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.StatedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one description states in each field that is a fact on one day, looked up once though many criteria of many packs
 * read it. Confined to one thread.
 */
final class StatedFacts {
    /** What a description that states nothing states in each field, by its index: many state little. */
    private static final List<InField> NOTHING = FieldPath.all().values().stream()
            .map(field -> new InField(false, List.of(), List.of(missing(field.unstated()))))
            .toList();

    private final ProgramDescription description;
    private final List<SetAside> setAside;
    private final @Nullable InField[] known = new InField[FieldPath.all().size()];

    StatedFacts(FactsOnDay facts) {
        this.description = facts.description();
        this.setAside = facts.setAside();
    }

    /**
     * What it states in one field.
     *
     * @param stated whether anything is stated there; of members, whether the list is
     * @param facts what is stated
     * @param missing what is not, or too vaguely; each once
     */
    record InField(boolean stated, List<Fact> facts, List<Missing> missing) {}

    ProgramDescription description() {
        return description;
    }

    /** What was stated and is no fact. */
    List<SetAside> setAside() {
        return setAside;
    }

    InField in(FieldPath field) {
        InField found = known[field.index()];
        if (found == null) {
            found = field.isStated(description) ? observe(field) : NOTHING.get(field.index());
            known[field.index()] = found;
        }
        return found;
    }

    /** What it states in a field in which it states something. */
    private InField observe(FieldPath field) {
        List<StatedValue> observations = field.observe(description);
        if (field.pointer() != null) {
            return alone(observations.get(0));
        }
        List<Fact> facts = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (StatedValue observation : observations) {
            Fact fact = fact(observation);
            if (fact != null) {
                facts.add(fact);
            }
            if (fact == null || observation.isVague()) {
                add(missing(observation), missing);
            }
        }
        return new InField(true, List.copyOf(facts), List.copyOf(missing));
    }

    private InField alone(StatedValue stated) {
        return new InField(
                true,
                List.of(Objects.requireNonNull(fact(stated))),
                stated.isVague() ? List.of(missing(stated)) : List.of());
    }

    private @Nullable Fact fact(StatedValue observation) {
        Object value = observation.value();
        return value == null
                ? null
                : new Fact(
                        observation.pointer(),
                        observation.field(),
                        value,
                        description.evidenceFor(observation.pointer()));
    }

    private static Missing missing(StatedValue observation) {
        return new Missing(observation.pointer(), observation.field());
    }

    /** Adds what is not among them. */
    private static void add(Missing one, List<Missing> missing) {
        if (!missing.contains(one)) {
            missing.add(one);
        }
    }

    /** What is stated in these fields, in their order. */
    List<Fact> facts(List<FieldPath> fields) {
        if (fields.size() == 1) {
            return in(fields.get(0)).facts();
        }
        int size = 0;
        for (int i = 0; i < fields.size(); i++) {
            size += in(fields.get(i)).facts().size();
        }
        Fact[] facts = new Fact[size];
        int next = 0;
        for (int i = 0; i < fields.size(); i++) {
            List<Fact> found = in(fields.get(i)).facts();
            for (int j = 0; j < found.size(); j++) {
                facts[next++] = found.get(j);
            }
        }
        return List.of(facts);
    }

    /** What is missing in these fields, in their order, each once. */
    List<Missing> missing(List<FieldPath> fields) {
        if (fields.size() == 1) {
            return in(fields.get(0)).missing();
        }
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            List<Missing> more = in(fields.get(i)).missing();
            for (int j = 0; j < more.size(); j++) {
                add(more.get(j), missing);
            }
        }
        return missing;
    }

    /** Whether something is stated in every one of these fields. */
    boolean every(List<FieldPath> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (!in(fields.get(i)).stated()) {
                return false;
            }
        }
        return true;
    }
}
