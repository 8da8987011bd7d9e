package ca.touchstone.rules;

import ca.touchstone.program.FieldPath;
import ca.touchstone.rules.Assignment.Field;
import ca.touchstone.rules.Assignment.Part;
import ca.touchstone.rules.Vocabulary.FieldType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the operands of comparisons hold, each found once for a rule and then asked for one program after the other. */
final class Operands {
    private Operands() {}

    /**
     * What an operand holds for one program.
     *
     * @param least the lower end of a quantity, or the value; null when it is not stated
     * @param most the upper end, or the same value
     */
    record Interval(@Nullable Object least, @Nullable Object most) {
        static final Interval UNKNOWN = new Interval(null, null);

        /** Known to be none: equal to nothing, and in no list. */
        static final Interval NONE = new Interval(new Object(), new Object());

        boolean isKnown() {
            return least != null && most != null;
        }

        @SuppressWarnings("ReferenceEquality") // There is one.
        boolean isStated() {
            return isKnown() && this != NONE;
        }
    }

    /** One side of a comparison. */
    interface OperandSource {
        /** What it holds where patterns look at these facts. */
        Interval interval(Assignment facts);

        /** The fields of the description behind it. */
        default List<Field> behind(Assignment facts) {
            return List.of();
        }
    }

    /** A value that the rule itself names. */
    record Fixed(Interval value) implements OperandSource {
        static Fixed of(Object value) {
            return new Fixed(new Interval(value, value));
        }

        @Override
        public Interval interval(Assignment facts) {
            return value;
        }
    }

    /** A limit of the pack. */
    record PackLimit(String name) implements OperandSource {
        @Override
        public Interval interval(Assignment facts) {
            Object value = facts.program().limit(name);
            return new Interval(value, value);
        }
    }

    /** How a fact is asked for something, and the fields behind it. */
    record FieldReader(List<Method> least, List<Method> most, boolean isQuantity, List<FieldPath> from) {
        static FieldReader of(FieldType type) {
            return new FieldReader(
                    type.least(),
                    type.most(),
                    type.isQuantity(),
                    type.from().stream().map(FieldPath::of).toList());
        }

        Interval read(Object fact) {
            Object answer = read(fact, least);
            return new Interval(answer, isQuantity ? read(fact, most) : answer);
        }

        private static @Nullable Object read(Object fact, List<Method> steps) {
            Object value = fact;
            for (Method step : steps) {
                if (value == null) {
                    return null;
                }
                try {
                    value = step.invoke(value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(step + " can be asked", e);
                }
            }
            return value;
        }
    }

    /** What the program answers. */
    record OfProgram(FieldReader reader, List<Field> fields) implements OperandSource {
        static OfProgram of(FieldType type) {
            FieldReader reader = FieldReader.of(type);
            return new OfProgram(
                    reader,
                    reader.from.stream().map(path -> new Field(path, null)).toList());
        }

        @Override
        public Interval interval(Assignment facts) {
            return reader.read(facts.program());
        }

        @Override
        public List<Field> behind(Assignment facts) {
            return fields;
        }
    }

    /**
     * What the member of a list answers at which a pattern looks; of one that stands for any other nothing is known.
     *
     * @param list the list
     */
    record OfMember(PartList list, int pattern, FieldReader reader) implements OperandSource {
        @Override
        public Interval interval(Assignment facts) {
            Part part = facts.part(pattern);
            return part.stated() ? reader.read(part.fact()) : Interval.UNKNOWN;
        }

        @Override
        public List<Field> behind(Assignment facts) {
            Part part = facts.part(pattern);
            if (!part.stated()) {
                return List.of(facts.telling(list, part));
            }
            List<Field> behind = new ArrayList<>(reader.from.size());
            for (FieldPath path : reader.from) {
                behind.add(new Field(path, part.place()));
            }
            return behind;
        }
    }

    /** The id of a member, compared. A stated member without one has none, since nothing can refer to it. */
    record Id(OfMember of) implements OperandSource {
        @Override
        public Interval interval(Assignment facts) {
            Interval found = of.interval(facts);
            return found.isKnown() || !facts.part(of.pattern).stated() ? found : Interval.NONE;
        }

        @Override
        public List<Field> behind(Assignment facts) {
            return of.behind(facts);
        }
    }
}
