package ca.touchstone.pack.proof;

import ca.touchstone.pack.Example;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What else could stand in one field. */
final class ValueDomain {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Longer lists make no examples that a person would read. */
    private static final int LONGEST = 60;

    private final Class<?> type;
    private final List<String> words;
    private final Collection<BigDecimal> numbers;

    ValueDomain(FieldPath field, List<Example> examples, Collection<BigDecimal> numbers) {
        RecordComponent component = field.component();
        OneOf closed = component.getAnnotation(OneOf.class);
        this.type = component.getType();
        this.words = closed == null ? seen(field, examples) : List.of(closed.value());
        this.numbers = numbers;
    }

    Collection<BigDecimal> numbers() {
        return numbers;
    }

    /** The texts that stand in this field in some example, and none. */
    private static List<String> seen(FieldPath field, List<Example> examples) {
        Set<String> found = new LinkedHashSet<>();
        examples.forEach(example -> collect(example.written(), field.name().split("\\.", -1), 0, found));
        if (field.component().getType() != List.class) {
            found.add("none");
        }
        return List.copyOf(found);
    }

    private static void collect(JsonNode node, String[] steps, int depth, Set<String> found) {
        if (node.isArray()) {
            node.forEach(member -> collect(member, steps, depth, found));
        } else if (depth < steps.length) {
            collect(node.path(steps[depth]), steps, depth + 1, found);
        } else if (node.isTextual()) {
            found.add(node.asText());
        }
    }

    /** What could stand there instead; null for nothing. */
    List<@Nullable JsonNode> at(JsonNode now, LocalDate asOf) {
        List<@Nullable JsonNode> found = new ArrayList<>();
        if (type == Boolean.class) {
            found.add(JSON.booleanNode(true));
            found.add(JSON.booleanNode(false));
        } else if (type == LocalDate.class) {
            dates(asOf).forEach(date -> found.add(JSON.textNode(date.toString())));
        } else if (type == List.class) {
            found.addAll(lists(now));
        } else if (Number.class.isAssignableFrom(type) || type == Range.class) {
            numbers.forEach(number -> found.add(JSON.numberNode(number)));
        } else {
            words.forEach(word -> found.add(JSON.textNode(word)));
        }
        found.removeIf(value -> isSame(value, now));
        if (!now.isMissingNode()) {
            found.add(null);
        }
        return found;
    }

    /** Whether two values say the same; a number may be kept in several ways. */
    private static boolean isSame(@Nullable JsonNode one, JsonNode other) {
        return (one != null && one.isNumber() && other.isNumber())
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : other.equals(one);
    }

    private Set<LocalDate> dates(LocalDate asOf) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (BigDecimal number : numbers) {
            LocalDate date = asOf.minusMonths(number.longValue());
            dates.add(date);
            dates.add(date.minusDays(1));
        }
        dates.add(asOf);
        dates.add(asOf.plusDays(1));
        return dates;
    }

    private List<JsonNode> lists(JsonNode now) {
        List<JsonNode> found =
                now instanceof ArrayNode list ? lengths(list, numbers) : new ArrayList<>(List.of(JSON.arrayNode()));
        for (String word : words) {
            found.add(JSON.arrayNode().add(word));
            if (now instanceof ArrayNode list) {
                found.add(list.deepCopy().add(word));
            }
        }
        return found;
    }

    /** The list without any of its members, without each of them, and as long as each of the numbers. */
    static List<JsonNode> lengths(ArrayNode list, Collection<BigDecimal> numbers) {
        List<JsonNode> found = new ArrayList<>();
        found.add(JSON.arrayNode());
        for (int i = 0; i < list.size(); i++) {
            ArrayNode shorter = list.deepCopy();
            shorter.remove(i);
            found.add(shorter);
        }
        Set<BigDecimal> wanted = new LinkedHashSet<>(numbers);
        wanted.add(BigDecimal.valueOf(list.size() + 1L));
        for (BigDecimal number : wanted) {
            if (number.stripTrailingZeros().scale() <= 0 && number.intValue() <= LONGEST && !list.isEmpty()) {
                found.add(resized(list, number.intValue()));
            }
        }
        return found;
    }

    private static JsonNode resized(ArrayNode list, int size) {
        ArrayNode longer = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            JsonNode member = list.get(Math.min(i, list.size() - 1)).deepCopy();
            if (i >= list.size() && member instanceof ObjectNode part && part.has("id")) {
                part.put("id", part.get("id").asText() + "-" + (i + 1));
            }
            longer.add(member);
        }
        return longer;
    }

    /** A value as a name of an example tells it. */
    static String told(JsonNode value) {
        if (value.isArray()) {
            List<String> members = new ArrayList<>();
            value.forEach(member -> members.add(told(member)));
            return members.isEmpty() ? "empty" : String.join(" and ", members);
        }
        return value.isObject() ? "one" : value.asText();
    }
}
