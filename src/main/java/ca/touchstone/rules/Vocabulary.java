package ca.touchstone.rules;

import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.From;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The facts that rules may speak of and what they may ask of each, found in the fact types themselves. */
final class Vocabulary {
    /** The one fact of which there is exactly one. */
    static final String PROGRAM = Program.class.getSimpleName();

    /** What the facts answer and rules do not name: whether a member is a stated one. */
    static final String STATED = "stated";

    private static final String LEAST = "AtLeast";
    private static final String MOST = "AtMost";

    private static final Map<String, Map<String, FieldType>> FACTS = facts();

    /** What an end of a quantity is, of which rules know nothing. */
    static final FieldType NO_FIELD = new FieldType(ValueKind.WHOLE, List.of());

    private Vocabulary() {}

    /** What a property holds, which decides what it may be compared with. */
    enum ValueKind {
        NUMBER,
        TEXT,
        TRUTH,
        DATE,
        /** A list of texts. */
        LIST,
        /** Something that rules may only ask whether it is stated. */
        WHOLE,
        /** A fact itself. */
        FACT
    }

    /**
     * What rules may ask for.
     *
     * @param kind what it holds; of a fact, {@code values} has its name
     * @param values the closed set of its values if it has one
     * @param from the fields of the description behind it
     * @param least how it is read from the fact; of a quantity, its lower end
     * @param most the upper end of a quantity, else the same
     * @param place whether it is a place, of which only the country may be stated
     */
    record FieldType(
            ValueKind kind,
            List<String> values,
            List<String> from,
            List<Method> least,
            List<Method> most,
            boolean place) {
        FieldType(ValueKind kind, List<String> values) {
            this(kind, values, List.of(), List.of(), List.of(), false);
        }

        /** Whether it is a measure that may be a range, which rules name once. */
        boolean isQuantity() {
            return !least.equals(most);
        }

        private FieldType upTo(FieldType end) {
            return new FieldType(kind, values, from, least, end.least, place);
        }
    }

    static boolean isFact(String name) {
        return FACTS.containsKey(name);
    }

    /** The names of the facts. */
    static Set<String> all() {
        return FACTS.keySet();
    }

    /** What may be asked of a fact, by path. */
    static Map<String, FieldType> of(String fact) {
        return FACTS.getOrDefault(fact, Map.of());
    }

    private static Map<String, Map<String, FieldType>> facts() {
        Map<String, Map<String, FieldType>> facts = new LinkedHashMap<>();
        for (Class<?> type :
                List.of(Program.class, Partner.class, Competency.class, LearningOutcome.class, Assessment.class)) {
            Map<String, FieldType> found = new TreeMap<>();
            String list = PartList.of(type.getSimpleName()).map(PartList::field).orElse("");
            discover(type, "", list.isEmpty() ? "" : list + ".", List.of(), found);
            joinEnds(found);
            facts.put(type.getSimpleName(), Collections.unmodifiableMap(found));
        }
        return Collections.unmodifiableMap(facts);
    }

    private static void discover(
            Class<?> type, String prefix, String list, List<Method> before, Map<String, FieldType> found) {
        for (Method method : type.getDeclaredMethods()) {
            Class<?> returned = method.getReturnType();
            if (!isQuestion(method)) {
                continue;
            }
            String path = prefix + method.getName();
            List<Method> steps = new ArrayList<>(before);
            steps.add(method);
            if (returned.isRecord() && returned != LocalizedText.class && returned != Range.class) {
                discover(returned, path + ".", list, steps, found);
            } else {
                From from = method.getAnnotation(From.class);
                found.put(
                        path,
                        new FieldType(
                                kind(method.getGenericReturnType()),
                                values(type, method.getName()),
                                (from == null ? Stream.of(path) : Stream.of(from.value()))
                                        .map(field -> list + field)
                                        .toList(),
                                List.copyOf(steps),
                                List.copyOf(steps),
                                isPlace(type, method.getName())));
            }
        }
    }

    /** Makes one quantity of the two ends that a fact offers, so that rules name it once. */
    private static void joinEnds(Map<String, FieldType> found) {
        for (String path : List.copyOf(found.keySet())) {
            FieldType most = path.endsWith(LEAST) ? found.remove(quantity(path) + MOST) : null;
            if (most != null) {
                found.put(
                        quantity(path),
                        Objects.requireNonNull(found.remove(path)).upTo(most));
            }
        }
    }

    /** The quantity of which that name would be an end; the name itself when it is none. */
    static String quantity(String path) {
        return path.endsWith(LEAST) || path.endsWith(MOST)
                ? path.substring(0, path.length() - (path.endsWith(LEAST) ? LEAST : MOST).length())
                : path;
    }

    /** The quantities of the program that come of that field of its description alone. */
    static List<String> quantitiesOf(String field) {
        return of(PROGRAM).entrySet().stream()
                .filter(entry ->
                        entry.getValue().isQuantity() && entry.getValue().from().equals(List.of(field)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isQuestion(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getReturnType() != ProgramDescription.class
                && !method.getName().equals(STATED)
                && Arrays.stream(Object.class.getMethods())
                        .noneMatch(own -> own.getName().equals(method.getName()));
    }

    private static ValueKind kind(Type type) {
        if (type == BigDecimal.class || type == Integer.class) {
            return ValueKind.NUMBER;
        }
        if (type == String.class) {
            return ValueKind.TEXT;
        }
        if (type == Boolean.class) {
            return ValueKind.TRUTH;
        }
        if (type == LocalDate.class) {
            return ValueKind.DATE;
        }
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class
                ? ValueKind.LIST
                : ValueKind.WHOLE;
    }

    /** The closed set of values of a record's component; the program's own fields are those of its description. */
    private static List<String> values(Class<?> type, String name) {
        return components(type, name)
                .map(component -> component.getAnnotation(OneOf.class))
                .filter(Objects::nonNull)
                .flatMap(oneOf -> Stream.of(oneOf.value()))
                .toList();
    }

    private static boolean isPlace(Class<?> type, String name) {
        return components(type, name)
                .map(component -> component.getAnnotation(NameOf.class))
                .anyMatch(named -> named != null && named.value() == NameOf.Kind.PLACE);
    }

    private static Stream<RecordComponent> components(Class<?> type, String name) {
        Class<?> holder = type == Program.class ? ProgramDescription.class : type;
        return Stream.of(holder.getRecordComponents())
                .filter(component -> component.getName().equals(name));
    }
}
