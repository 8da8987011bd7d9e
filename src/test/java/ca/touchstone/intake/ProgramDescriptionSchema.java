package ca.touchstone.intake;

import ca.touchstone.intake.Shape.Slot;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.MeasuredIn;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.Notation;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema of a program description from the records and {@code fields.yaml}. */
final class ProgramDescriptionSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Fields fields;
    /** What the fields share, by name, in order of the names. */
    private final Map<String, ObjectNode> shared = new TreeMap<>();

    private ProgramDescriptionSchema(Fields fields) {
        this.fields = fields;
    }

    /** The schema as it stands in the resources, with a line break at its end. */
    static String write(Fields fields) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter);
        try {
            return new JsonMapper().writer(printer).writeValueAsString(new ProgramDescriptionSchema(fields).schema())
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("a tree can be written", e);
        }
    }

    private ObjectNode schema() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:touchstone:program-description");
        schema.put("title", "Program description");
        schema.put(
                "description",
                "What a provider submits about one program. A missing or null field is not stated; an empty list states "
                        + "that there is none. A schema cannot say that ids are unique within a list, that ids and "
                        + "pointers lead somewhere, or that min is not above max: these are checked on intake.");
        schema.setAll(part(ProgramDescription.class, ""));
        shareWording();
        ObjectNode definitions = schema.putObject("$defs");
        shared.forEach(definitions::set);
        return schema;
    }

    private void shareWording() {
        shared.put(
                "placeholder",
                string(PlaceholderPatterns.PLACEHOLDER)
                        .put("description", "A filler such as TBD or <name of body> states nothing."));
        shared.put(
                "none",
                string(PlaceholderPatterns.NONE)
                        .put("description", "The word by which a text states that there is none."));
        shared.put("unstated", anyOf(JSON.objectNode().put("type", "null"), ref("placeholder")));
    }

    private ObjectNode part(Class<?> type, String prefix) {
        ObjectNode part = JSON.objectNode();
        part.put("type", "object");
        part.put("additionalProperties", false);
        ObjectNode properties = part.putObject("properties");
        for (Slot slot : Shape.of(type).slots()) {
            properties.set(slot.name(), field(slot, prefix + slot.name()));
        }
        return part;
    }

    private ObjectNode field(Slot slot, String name) {
        if (slot.isPart()) {
            return anyOf(part(slot.raw(), name + "."), ref("unstated"));
        }
        Field words = fields.of(name);
        ObjectNode field = JSON.objectNode();
        field.put("title", inBoth(words.label()));
        field.put("description", inBoth(words.question()));
        return field.setAll(slot.raw() == List.class ? list(slot.member(), name) : scalar(slot));
    }

    private static String inBoth(LocalizedText text) {
        return text.in(false).equals(text.in(true)) ? text.in(false) : text.in(false) + " / " + text.in(true);
    }

    private ObjectNode list(Slot member, String name) {
        ObjectNode list = JSON.objectNode().put("type", "array").put("maxItems", ProgramDescription.MOST_MEMBERS);
        if (member.isPart()) {
            list.set("items", anyOf(part(member.raw(), name + "."), ref("placeholder")));
        } else {
            list.set("items", member(member));
            list.set("if", JSON.objectNode().set("contains", ref("none")));
            list.set("then", JSON.objectNode().put("maxItems", 1));
        }
        return anyOf(list, ref("unstated"));
    }

    private ObjectNode member(Slot member) {
        if (!member.values().isEmpty()) {
            return anyOf(oneOf(member), ref("none"), ref("placeholder"));
        }
        if (member.notation() != null) {
            return anyOf(notation(member.notation()), ref("none"), ref("placeholder"));
        }
        return JSON.objectNode().put("type", "string");
    }

    private ObjectNode scalar(Slot slot) {
        if (slot.named() != null) {
            return named(slot.named());
        }
        if (!slot.values().isEmpty()) {
            return anyOf(oneOf(slot), ref("unstated"));
        }
        if (slot.notation() != null) {
            Notation notation = slot.notation();
            return notation.accepts(LocalizedText.NONE)
                    ? anyOf(notation(notation), ref("none"), ref("unstated"))
                    : anyOf(notation(notation), ref("unstated"));
        }
        Class<?> type = slot.raw();
        if (type == String.class) {
            return stringOrNull();
        } else if (type == LocalizedText.class) {
            return share("text", text());
        } else if (type == Boolean.class) {
            return share("yes-no", anyOf(JSON.objectNode().put("type", "boolean"), ref("unstated")));
        } else if (type == Integer.class) {
            return share("whole-number", anyOf(number("integer"), ref("unstated")));
        } else if (type == BigDecimal.class) {
            return number();
        } else if (type == Range.class) {
            return measured(slot.unit());
        } else if (type == LocalDate.class) {
            ObjectNode date =
                    string("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])").put("format", "date");
            return share("date", anyOf(date, ref("unstated")));
        }
        throw new IllegalArgumentException("no schema for " + slot.type());
    }

    /** Any text: what is not recognised is no fault, but set aside. */
    private static ObjectNode named(NameOf.Kind kind) {
        ObjectNode name = stringOrNull();
        ArrayNode examples = name.putArray("examples");
        if (kind == NameOf.Kind.PLACE) {
            examples.add("CA-ON").add("Ontario").add("NZ");
        } else {
            RecognisedNames.shipped().table(kind).names().keySet().forEach(examples::add);
        }
        return name;
    }

    private ObjectNode oneOf(Slot slot) {
        ArrayNode values = JSON.arrayNode();
        slot.values().forEach(values::add);
        return JSON.objectNode().set("enum", values);
    }

    private ObjectNode notation(Notation notation) {
        String name = notation.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ObjectNode pattern = string(notation.pattern()).put("maxLength", TextDeserializer.LONGEST_NOTATION);
        pattern.putArray("examples").add(notation.example());
        return share(name, pattern);
    }

    private ObjectNode number() {
        ObjectNode number = number("number").put("multipleOf", new BigDecimal("0.000001"));
        return share("number", anyOf(number, ref("unstated")));
    }

    private static ObjectNode number(String type) {
        return JSON.objectNode().put("type", type).put("minimum", 0).put("maximum", 1_000_000);
    }

    private ObjectNode measured(MeasuredIn.@Nullable Unit unit) {
        ObjectNode range = share("range", range());
        if (unit == null) {
            return range;
        }
        return switch (unit) {
            case HOURS -> share("hours", anyOf(range, product("count", "minutesEach"), product("perWeek", "weeks")));
            case WEEKS -> share("weeks", anyOf(range, product("days")));
        };
    }

    private ObjectNode range() {
        ObjectNode ends = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ends.putObject("properties").<ObjectNode>set("min", number()).set("max", number());
        return anyOf(number(), ends);
    }

    private ObjectNode product(String... names) {
        ObjectNode product = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = product.putObject("properties");
        ArrayNode required = product.putArray("required");
        for (String name : names) {
            properties.set(name, share("range", range()));
            required.add(name);
        }
        return product;
    }

    private static ObjectNode text() {
        ObjectNode text = JSON.objectNode();
        text.putArray("type").add("string").add("object").add("null");
        text.put("additionalProperties", false);
        text.putObject("properties").<ObjectNode>set("en", stringOrNull()).set("fr", stringOrNull());
        return text;
    }

    private static ObjectNode stringOrNull() {
        ObjectNode string = JSON.objectNode();
        string.putArray("type").add("string").add("null");
        return string;
    }

    private static ObjectNode string(String pattern) {
        return JSON.objectNode().put("type", "string").put("pattern", whole(pattern));
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }

    private static ObjectNode anyOf(ObjectNode... schemas) {
        ObjectNode any = JSON.objectNode();
        any.putArray("anyOf").addAll(List.of(schemas));
        return any;
    }

    private ObjectNode share(String name, ObjectNode schema) {
        shared.put(name, schema);
        return ref(name);
    }

    private static ObjectNode ref(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }
}
