package ca.touchstone.pack.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to make one program of two.
 *
 * @param second whether the second has its way where the two differ
 * @param paired whether the members of two lists of parts are taken for the same in their order, rather than for others
 */
record MergeStrategy(boolean second, boolean paired) {
    /** Every way. */
    static final List<MergeStrategy> ALL = List.of(
            new MergeStrategy(false, true),
            new MergeStrategy(true, true),
            new MergeStrategy(false, false),
            new MergeStrategy(true, false));

    JsonNode of(@Nullable JsonNode one, JsonNode other) {
        if (one == null) {
            return other.deepCopy();
        }
        if (one instanceof ObjectNode && other instanceof ObjectNode) {
            ObjectNode merged = one.deepCopy();
            other.properties()
                    .forEach(member -> merged.set(member.getKey(), of(merged.get(member.getKey()), member.getValue())));
            return merged;
        }
        if (one instanceof ArrayNode list && other instanceof ArrayNode more && !more.isEmpty()) {
            return lists(list, more);
        }
        return second ? other.deepCopy() : one.deepCopy();
    }

    private JsonNode lists(ArrayNode list, ArrayNode more) {
        ArrayNode merged = list.deepCopy();
        for (int i = 0; i < more.size(); i++) {
            JsonNode member = more.get(i);
            int same = member.isObject() ? same(merged, list.size(), member, i) : -1;
            if (same >= 0) {
                merged.set(same, of(merged.get(same), member));
            } else if (!contains(merged, member)) {
                merged.add(member.deepCopy());
            }
        }
        return merged;
    }

    private int same(ArrayNode merged, int size, JsonNode member, int at) {
        for (int i = 0; i < merged.size(); i++) {
            if (member.has("id") && member.get("id").equals(merged.get(i).get("id"))) {
                return i;
            }
        }
        return paired && at < size ? at : -1;
    }

    private static boolean contains(ArrayNode list, JsonNode member) {
        for (JsonNode other : list) {
            if (other.equals(member) && !member.isObject()) {
                return true;
            }
        }
        return false;
    }
}
