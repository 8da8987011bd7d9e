package ca.touchstone.rules;

import ca.touchstone.program.FieldPath;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.StatedValue;
import ca.touchstone.review.Missing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts that the patterns of a rule look at while it is walked for one program, and what was found missing so far. */
final class Assignment {
    private final Program program;
    private final @Nullable Part[] parts;
    private final List<Field> missing = new ArrayList<>();

    /** An assignment for a rule of so many patterns. */
    Assignment(Program program, int patterns) {
        this.program = program;
        this.parts = new Part[patterns];
    }

    /**
     * A member of a list.
     *
     * @param fact what it is
     * @param place its place in the list, from 0
     * @param stated whether it is stated; else it stands for any other
     */
    record Part(Object fact, int place, boolean stated) {}

    /**
     * A field of a description.
     *
     * @param path which
     * @param place in which member of its list it stands, from 0; null where it stands in no list
     */
    record Field(FieldPath path, @Nullable Integer place) {
        Missing missing() {
            String pointer = place == null ? Objects.requireNonNull(path.pointer(), path::name) : path.pointer(place);
            return new Missing(pointer, path.name());
        }

        /** Whether an exact value is stated there. */
        boolean isExact(ProgramDescription description) {
            List<StatedValue> values =
                    place == null ? path.observe(description) : List.of(path.observe(description, place));
            return values.stream().allMatch(value -> value.isStated() && !value.isVague());
        }
    }

    Program program() {
        return program;
    }

    /** The field that would tell of a member of which nothing is known: its name, or whether there is another. */
    Field telling(PartList list, Part unknown) {
        ProgramDescription description = program.description();
        return unknown.place() < list.size(description)
                ? new Field(FieldPath.of(list.field() + "." + list.naming()), unknown.place())
                : new Field(FieldPath.of(list.waitsFor(description)), null);
    }

    /** The pattern looks at that part from now on. */
    void assign(int pattern, Part part) {
        parts[pattern] = part;
    }

    /** What the pattern looks at. */
    Part part(int pattern) {
        Part part = parts[pattern];
        if (part == null) {
            throw new IllegalStateException("the gate lets no rule use a variable that nothing binds");
        }
        return part;
    }

    /** How much is missing so far. */
    int missingSoFar() {
        return missing.size();
    }

    /** What was found missing since then does not matter: the whole of which it is a part is decided. */
    void forget(int soFar) {
        missing.subList(soFar, missing.size()).clear();
    }

    /** Notes that fields are missing. */
    void misses(List<Field> fields) {
        missing.addAll(fields);
    }

    /** What is missing, each once, in the order in which it was found. */
    List<Missing> missing() {
        Collection<Field> fields = missing.size() < 2 ? missing : new LinkedHashSet<>(missing);
        List<Missing> found = new ArrayList<>(fields.size());
        fields.forEach(field -> found.add(field.missing()));
        return found;
    }
}
