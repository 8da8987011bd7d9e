package ca.touchstone.pack.proof;

import ca.touchstone.review.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** Writes an example as one line of YAML, as the packs write them. */
final class ExampleLine {
    private ExampleLine() {}

    static String of(String name, JsonNode program, String asOf, Outcome expect) {
        String date = asOf.isEmpty() ? "" : ", as-of: " + asOf;
        String code = expect.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "  - {name: " + flow(List.of(name)) + ", program: " + flow(List.of(value(program))) + date + ", expect: "
                + code + "}";
    }

    /** The only member of a list, as it is written inside braces. */
    private static String flow(List<?> list) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.FLOW);
        options.setSplitLines(false);
        String written = new Yaml(options).dump(list).strip();
        return written.substring(1, written.length() - 1);
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.properties().forEach(member -> map.put(member.getKey(), value(member.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(member -> list.add(value(member)));
            return list;
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue().stripTrailingZeros();
            return number.scale() <= 0 ? number.toBigIntegerExact() : number;
        }
        return node.isBoolean() ? node.booleanValue() : node.asText();
    }
}
