package ca.touchstone.rules;

import ca.touchstone.program.FieldPath;
import ca.touchstone.program.Program;
import ca.touchstone.program.StatedValue;
import ca.touchstone.rules.Syntax.Constant;
import ca.touchstone.rules.Syntax.Limit;
import ca.touchstone.rules.Syntax.Operand;
import ca.touchstone.rules.Syntax.Property;
import ca.touchstone.rules.Syntax.TextLiteral;
import ca.touchstone.rules.Syntax.Variable;
import ca.touchstone.rules.Vocabulary.FieldType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the operands of comparisons hold for one program, and the fields of its description that are behind them. */
final class Operands {
    private final Program program;

    Operands(Program program) {
        this.program = program;
    }

    /**
     * A fact, and where it stands in the description.
     *
     * @param fact the program or a member of a list
     * @param type its name in rules
     * @param pointer where it stands; of one that stands for any other member, what would tell whether there is one
     * @param stated whether it is stated
     */
    record Part(Object fact, String type, String pointer, boolean stated) {
        boolean isProgram() {
            return type.equals(Vocabulary.PROGRAM);
        }
    }

    /**
     * What an operand holds.
     *
     * @param least the lower end of a quantity, or the value; null when it is not stated
     * @param most the upper end, or the same value
     * @param behind what the description states, or does not, in the fields behind it
     */
    record Interval(@Nullable Object least, @Nullable Object most, List<StatedValue> behind) {
        boolean isKnown() {
            return least != null && most != null;
        }

        /** The fields behind it of which an exact value is not stated; all where exact values make none: hours in no weeks. */
        List<StatedValue> open() {
            List<StatedValue> open = behind.stream()
                    .filter(value -> !value.isStated() || value.isVague())
                    .toList();
            return open.isEmpty() && !isKnown() ? behind : open;
        }
    }

    /** The facts of a type, in the order of the description. */
    List<Part> parts(String type) {
        Optional<PartList> list = PartList.of(type);
        if (list.isEmpty()) {
            return List.of(new Part(program, type, "", true));
        }
        String pointer = "/" + list.get().field();
        List<Part> parts = new ArrayList<>();
        for (Object member : list.get().members(program.description())) {
            boolean stated = member != list.get().unknown();
            String place =
                    stated ? pointer + "/" + parts.size() : "/" + list.get().waitsFor(program.description());
            parts.add(new Part(member, type, place, stated));
        }
        return parts;
    }

    /** What a member that is not stated waits for. */
    List<StatedValue> behind(Part part) {
        return List.of(new StatedValue(part.pointer(), part.pointer().substring(1), null));
    }

    /** What an operand holds where a pattern looks at that part. */
    Interval interval(Operand operand, Part part, Map<String, Object> bound) {
        if (operand instanceof Property property) {
            return property(property.path(), part);
        }
        if (operand instanceof Variable variable) {
            Object value = bound.get(variable.name());
            return value instanceof Part other ? property(variable.path(), other) : (Interval) value(value);
        }
        Object value =
                operand instanceof Limit limit ? program.limit(limit.name().text()) : constant(operand);
        return new Interval(value, value, List.of());
    }

    private static Object value(@Nullable Object bound) {
        if (bound == null) {
            throw new IllegalStateException("the gate lets no rule use a variable that nothing binds");
        }
        return bound;
    }

    private static Object constant(Operand operand) {
        if (operand instanceof TextLiteral text) {
            return text.value();
        }
        String written = ((Constant) operand).value();
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(written);
        };
    }

    private Interval property(String path, Part part) {
        FieldType type = type(path, part);
        if (!part.stated()) {
            return new Interval(null, null, behind(part));
        }
        return new Interval(read(part.fact(), type.least()), read(part.fact(), type.most()), behind(type, part));
    }

    private List<StatedValue> behind(FieldType type, Part part) {
        List<StatedValue> behind = new ArrayList<>();
        for (String field : type.from()) {
            if (part.isProgram()) {
                behind.addAll(FieldPath.of(field).observe(program.description()));
            } else {
                String within = field.substring(field.indexOf('.') + 1);
                String pointer = part.pointer() + "/" + within.replace('.', '/');
                FieldPath.of(field).observe(program.description()).stream()
                        .filter(value -> value.pointer().equals(pointer))
                        .forEach(behind::add);
            }
        }
        return behind;
    }

    boolean isPlace(Operand operand, Part part) {
        return operand instanceof Property property
                && type(property.path(), part).place();
    }

    boolean isQuantity(Operand operand, Part part) {
        return operand instanceof Property property
                && type(property.path(), part).isQuantity();
    }

    private static FieldType type(String path, Part part) {
        FieldType type = Vocabulary.of(part.type()).get(path);
        if (type == null) {
            throw new IllegalStateException("the gate lets no rule ask " + part.type() + " for " + path);
        }
        return type;
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
