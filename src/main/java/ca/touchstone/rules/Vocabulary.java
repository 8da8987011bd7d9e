package ca.touchstone.rules;

import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.LocalizedText;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that rules may speak of and what they may ask of each, found in the fact types themselves. */
final class Vocabulary {
    /** The one fact of which there is exactly one. */
    static final String PROGRAM = Program.class.getSimpleName();

    private static final Map<String, Map<String, FieldType>> FACTS = facts();

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
     * What rules may ask for: what kind of thing it is, and the closed set of its values if it has one; of a fact, its
     * name.
     */
    record FieldType(ValueKind kind, List<String> values) {}

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
            discover(type, "", found);
            facts.put(type.getSimpleName(), Collections.unmodifiableMap(found));
        }
        return Collections.unmodifiableMap(facts);
    }

    private static void discover(Class<?> type, String prefix, Map<String, FieldType> found) {
        for (Method method : type.getDeclaredMethods()) {
            Class<?> returned = method.getReturnType();
            if (!isQuestion(method)) {
                continue;
            }
            String path = prefix + method.getName();
            if (returned.isRecord() && returned != LocalizedText.class && returned != Range.class) {
                discover(returned, path + ".", found);
            } else {
                found.put(path, new FieldType(kind(method.getGenericReturnType()), values(type, method.getName())));
            }
        }
    }

    private static boolean isQuestion(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getReturnType() != ProgramDescription.class
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
        Class<?> holder = type == Program.class ? ProgramDescription.class : type;
        return Stream.of(holder.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(Vocabulary::oneOf)
                .flatMap(oneOf -> oneOf == null ? Stream.of() : Stream.of(oneOf.value()))
                .toList();
    }

    private static @Nullable OneOf oneOf(RecordComponent component) {
        return component.getAnnotation(OneOf.class);
    }
}
