package ca.touchstone.pack.proof;

import ca.touchstone.pack.Example;
import ca.touchstone.program.FieldPath;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Programs that state one thing otherwise than an example does: a field that the criterion reads, or a member of a list. */
final class CandidateGenerator {
    private final Map<String, ValueDomain> fields = new LinkedHashMap<>();

    /**
     * @param read the fields that are varied: those that the criterion reads
     * @param examples examples of the pack, whose texts may stand in other examples too
     * @param numbers the numbers that a quantity or the length of a list may take
     */
    CandidateGenerator(List<String> read, List<Example> examples, Collection<BigDecimal> numbers) {
        read.forEach(field -> fields.put(field, new ValueDomain(FieldPath.of(field), examples, numbers)));
    }

    /** Every variant of a candidate that can be read, one change away. */
    List<Candidate> of(Candidate from) {
        List<Candidate> found = new ArrayList<>();
        fields.forEach((field, values) -> vary(from, field, values, found));
        return found;
    }

    private static void vary(Candidate from, String field, ValueDomain values, List<Candidate> found) {
        String[] steps = field.split("\\.", -1);
        List<List<Object>> places = new ArrayList<>();
        places(from.written(), steps, 0, List.of(), places);
        for (List<Object> place : places) {
            for (@Nullable JsonNode value : values.at(at(from.written(), place), from.asOf())) {
                JsonNode changed = set(from.written(), place, 0, value);
                String name = value == null ? field + " left out" : field + " " + ValueDomain.told(value);
                Candidate.read(name, changed, from.asOf()).ifPresent(found::add);
            }
        }
        for (int depth = 1; depth < steps.length; depth++) {
            List<Object> list = List.of((Object[]) steps).subList(0, depth);
            if (at(from.written(), list) instanceof ArrayNode members) {
                for (JsonNode changed : ValueDomain.lengths(members, values.numbers())) {
                    String name = String.join(".", List.of(steps).subList(0, depth)) + " " + changed.size();
                    Candidate.read(name, set(from.written(), list, 0, changed), from.asOf())
                            .ifPresent(found::add);
                }
            }
        }
    }

    /** Where the field stands or could stand: once, or in each member of a list. */
    private static void places(JsonNode node, String[] steps, int depth, List<Object> way, List<List<Object>> places) {
        if (node instanceof ArrayNode members && depth < steps.length) {
            for (int i = 0; i < members.size(); i++) {
                places(members.get(i), steps, depth, with(way, i), places);
            }
        } else if (depth == steps.length) {
            places.add(way);
        } else {
            places(node.path(steps[depth]), steps, depth + 1, with(way, steps[depth]), places);
        }
    }

    private static List<Object> with(List<Object> way, Object step) {
        List<Object> longer = new ArrayList<>(way);
        longer.add(step);
        return List.copyOf(longer);
    }

    private static JsonNode at(JsonNode node, List<Object> way) {
        JsonNode found = node;
        for (Object step : way) {
            found = step instanceof Integer index ? found.path(index) : found.path((String) step);
        }
        return found;
    }

    /** A copy with another value at that place, or none. */
    static JsonNode set(JsonNode node, List<Object> way, int depth, @Nullable JsonNode value) {
        JsonNode copy = node.isMissingNode() || node.isNull() ? ValueDomain.JSON.objectNode() : node.deepCopy();
        Object step = way.get(depth);
        boolean last = depth == way.size() - 1;
        if (step instanceof Integer index && copy instanceof ArrayNode list) {
            list.set(index, last && value != null ? value : set(list.get(index), way, depth + 1, value));
        } else if (step instanceof String name && copy instanceof ObjectNode object) {
            JsonNode below = last ? value : set(object.path(name), way, depth + 1, value);
            if (below == null) {
                object.remove(name);
            } else {
                object.set(name, below);
            }
        }
        return copy;
    }
}
