package ca.touchstone.pack;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.InForce;
import ca.touchstone.framework.Level;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Scope;
import ca.touchstone.framework.Source;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Notation;
import ca.touchstone.program.OneOf;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON Schemas of {@code pack.yaml} and {@code examples.yaml} from the records that they are bound to. They
 * help whoever edits a pack: draft-07 is the newest that editors of YAML read. Whether a pack is sound, {@code check}
 * says.
 */
final class PackSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String PARTIAL_DATE = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    /** The texts that must be written in both languages; those of a source may be in its own alone. */
    private static final Set<String> IN_BOTH =
            Set.of("title", "steward", "note", "meaning", "question", "says", "remedy", "reason");

    /** Lists and maps that a pack cannot do without, though a reader takes an absent one for empty. */
    private static final Set<String> NOT_EMPTY = Set.of("sources", "criteria", "clauses", "values");

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry("framework.jurisdiction", "Whose framework it is, as ISO 3166: CA, or CA-ON."),
            Map.entry("framework.steward", "Who publishes it."),
            Map.entry("framework.purpose", "What it is for. Quality and loan eligibility say nothing of each other."),
            Map.entry("framework.status", "What force it has."),
            Map.entry("framework.inForce", "When this version is in force."),
            Map.entry("framework.zone", "The time zone in which its dates hold, such as America/Toronto."),
            Map.entry("framework.extends_", "The pack that this one hardens; say here only what differs from it."),
            Map.entry("framework.scope", "To what it applies. Either this, or by-default: false with the reason."),
            Map.entry(
                    "framework.byDefault",
                    "false: the text governs no program, so it is reviewed only where it is named. Stands in place of scope."),
            Map.entry("framework.reason", "Why no program is reviewed by default, as the text has it."),
            Map.entry("framework.restsOn", "What was read of the text and what was not, in a sentence."),
            Map.entry("framework.sources", "The texts that the pack was encoded from, by an id of your choice."),
            Map.entry("framework.limits", "The numbers that it sets, by the name that the rules use: limit(\"name\")."),
            Map.entry("framework.criteria", "What it asks, in the order of the report."),
            Map.entry("framework.notCovered", "Every clause of the text that is no criterion, with the reason."),
            Map.entry(
                    "inForce.from",
                    "The first day, only as exactly as it is known: 2021, 2021-05 or 2021-05-11, in quotes."),
            Map.entry("inForce.to", "The last day, written like the first. Leave it out while none is known."),
            Map.entry("inForce.note", "How the dates are known, when their source does not say them plainly."),
            Map.entry(
                    "scope.jurisdictions",
                    "Where the provider is. A country covers its provinces, and EU its Member States."),
            Map.entry("scope.providerTypes", "The kinds of provider that it speaks of."),
            Map.entry(
                    "scope.providers",
                    "For the rules of one institution: words of which one stands in its name, in either case."),
            Map.entry("source.title", "The title in its own language; in both when it only says what the text is."),
            Map.entry("source.read", "The day on which it was read."),
            Map.entry("source.language", "The language in which it was read."),
            Map.entry("limit.meaning", "What the number bounds."),
            Map.entry("limit.basis", "clause: the text gives the number. ours: we chose it, and why says why."),
            Map.entry("limit.why", "Why we chose the number. Required when the basis is ours."),
            Map.entry(
                    "limit.ages",
                    "The field of a date on which somebody looked: for so many months what was seen proves. Rules do not"
                            + " compare with such a limit."),
            Map.entry(
                    "limit.values",
                    "Each value by the date from which it holds. Never edit a value that was in force: add one."),
            Map.entry("criterion.id", "Its name within the pack: lower case with hyphens."),
            Map.entry("criterion.theme", "The theme under which frameworks stand side by side; see themes.yaml."),
            Map.entry("criterion.question", "What it asks, as a question that yes answers."),
            Map.entry(
                    "criterion.level",
                    "How strongly it is asked. Only defining and required criteria decide the verdict."),
            Map.entry("criterion.weight", "Its share in the score: 1 or more; 0 when informative."),
            Map.entry("criterion.clauses", "Where the text asks for it."),
            Map.entry(
                    "criterion.decidedBy",
                    "reviewer: only a person can decide it, and no rule does. authority: a ministry or another body does, and rules see what."),
            Map.entry(
                    "criterion.otherwise",
                    "What comes out when it can be neither met nor not applicable. Without it: not-met, the contrary of met."
                            + " reviewer: a person decides, since there may be other ways to meet it."),
            Map.entry(
                    "criterion.reads",
                    "Only with decided-by: reviewer. All of these must be stated before it is put to a person."),
            Map.entry("criterion.evidence", "The level of evidence that the framework asks for."),
            Map.entry(
                    "criterion.remedy",
                    "What the provider can do when it is not met: an order, concrete, in a sentence."),
            Map.entry("clause.source", "The id of one of the sources."),
            Map.entry("clause.at", "The place in the source."),
            Map.entry("clause.says", "What it says, in our words, never the sentence of the source."),
            Map.entry("clause.provenance", "How we know. What rests on memory alone may never be found not met."),
            Map.entry("notCovered.why", "Why it is no criterion."),
            Map.entry("written.name", "What the case shows, as you would say it aloud."),
            Map.entry("written.program", "A program description with only the fields that the criterion reads."),
            Map.entry("written.asOf", "The date of the review. Without it: the first day in force."),
            Map.entry("written.expect", "What must come out."));

    private final List<String> themes;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private PackSchemas(List<String> themes) {
        this.themes = themes;
    }

    /** The schema of {@code pack.yaml}, with these themes to choose from. */
    static String ofPack(List<String> themes) {
        return new PackSchemas(themes).pack();
    }

    /** The schema of {@code examples.yaml}. */
    static String ofExamples() {
        return new PackSchemas(List.of()).examples();
    }

    private String pack() {
        ObjectNode schema =
                head("Pack", "One version of a framework: its words and numbers. The folder's path is its id.");
        schema.setAll(record(Framework.class));
        return write(schema);
    }

    private String examples() {
        ObjectNode schema = head("Examples", "The cases of a pack: for each criterion, by its id, what must come out.");
        schema.put("type", "object").put("minProperties", 1);
        schema.set("propertyNames", string(ID_PATTERN));
        ObjectNode cases = array(record(Examples.Written.class)).put("minItems", 1);
        schema.set("additionalProperties", cases);
        return write(schema);
    }

    private static ObjectNode head(String title, String description) {
        return JSON.objectNode().put("$schema", DRAFT).put("title", title).put("description", description);
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode record = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = record.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            String name = kebab(component.getName());
            properties.set(name, described(type, component));
            if (isRequired(component)) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            record.set("required", required);
        }
        if (type == Framework.class) {
            record.putArray("oneOf").add(requiring("scope")).add(requiring("by-default", "reason"));
        }
        if (type == Scope.class) {
            record.put("minProperties", 1);
        }
        if (type == Limit.class) {
            record.set("if", having("basis", constant(code(Basis.OURS))));
            record.set(
                    "then", JSON.objectNode().set("required", JSON.arrayNode().add("why")));
        }
        if (type == Criterion.class) {
            record.set("if", having("level", constant(code(Level.INFORMATIVE))));
            record.set("then", having("weight", JSON.objectNode().put("const", 0)));
            record.set("else", having("weight", JSON.objectNode().put("minimum", 1)));
        }
        return record;
    }

    private static ObjectNode requiring(String... names) {
        ArrayNode required = JSON.arrayNode();
        Stream.of(names).forEach(required::add);
        return JSON.objectNode().set("required", required);
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && ((type != List.class && type != Map.class) || NOT_EMPTY.contains(component.getName()));
    }

    private ObjectNode described(Class<?> type, RecordComponent component) {
        ObjectNode value = component(type, component);
        String help = HELP.get(type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1) + "." + component.getName());
        if (help == null) {
            return value;
        }
        // Beside a reference draft-07 reads nothing else.
        ObjectNode described = value.has("$ref")
                ? JSON.objectNode().set("allOf", JSON.arrayNode().add(value))
                : value;
        return described.put("description", help);
    }

    private ObjectNode component(Class<?> owner, RecordComponent component) {
        String name = component.getName();
        if (owner == InForce.class && component.getType() == String.class) {
            return string("^" + PARTIAL_DATE + "$");
        }
        if (component.getType() == LocalizedText.class) {
            return IN_BOTH.contains(name) && owner != Source.class ? inBoth() : text();
        }
        if (owner == Framework.class && name.equals("jurisdiction")) {
            return string("^(" + Notation.JURISDICTION.pattern() + "|UNESCO)$");
        }
        if (owner == Framework.class && name.equals("byDefault")) {
            return JSON.objectNode().put("const", false);
        }
        if (owner == Framework.class && name.equals("extends_")) {
            return string("^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9.-]+$");
        }
        if (owner == Scope.class) {
            return array(
                    switch (name) {
                        case "jurisdictions" -> notation(Notation.JURISDICTION);
                        case "providerTypes" -> providerTypes();
                        default -> string("\\S");
                    });
        }
        if (owner == Criterion.class) {
            if (name.equals("id")) {
                return string(ID_PATTERN);
            }
            if (name.equals("theme")) {
                return oneOf(themes);
            }
            if (name.equals("reads")) {
                return array(share("field", oneOf(FieldPath.all().keySet()))).put("uniqueItems", true);
            }
        }
        ObjectNode value = value(component.getGenericType());
        if (owner == Limit.class && name.equals("values")) {
            value.set("propertyNames", string("^" + PARTIAL_DATE + "$"));
        }
        if (NOT_EMPTY.contains(name)) {
            value.put(component.getType() == Map.class ? "minProperties" : "minItems", 1);
        }
        return value;
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType held) {
            Type[] parameters = held.getActualTypeArguments();
            ObjectNode member = value(parameters[parameters.length - 1]);
            return held.getRawType() == List.class
                    ? array(member)
                    : JSON.objectNode().put("type", "object").set("additionalProperties", member);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return oneOf(Arrays.stream(raw.getEnumConstants())
                    .map(constant -> code((Enum<?>) constant))
                    .toList());
        } else if (raw.isRecord()) {
            return record(raw);
        } else if (raw == String.class) {
            return JSON.objectNode().put("type", "string").put("minLength", 1);
        } else if (raw == LocalDate.class) {
            return string("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        } else if (raw == Integer.class) {
            return JSON.objectNode().put("type", "integer").put("minimum", 0).put("maximum", 1_000_000);
        } else if (raw == BigDecimal.class) {
            return JSON.objectNode().put("type", "number").put("minimum", 0).put("maximum", 1_000_000);
        } else if (raw == JsonNode.class) {
            return program();
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static ObjectNode providerTypes() {
        RecordComponent type = FieldPath.of("provider.type").component();
        return oneOf(
                List.of(Objects.requireNonNull(type.getAnnotation(OneOf.class)).value()));
    }

    /** The published schema of a description, in the words of draft-07. */
    private ObjectNode program() {
        try (InputStream stream = Objects.requireNonNull(
                FieldPath.class.getResourceAsStream("/ca/touchstone/intake/program-description.schema.json"))) {
            ObjectNode schema = (ObjectNode) new JsonMapper().readTree(stream);
            schema.remove(List.of("$schema", "$id"));
            schema.withObjectProperty("$defs")
                    .properties()
                    .forEach(entry -> definitions.put(entry.getKey(), olden((ObjectNode) entry.getValue())));
            schema.remove("$defs");
            return share("program-description", olden(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rewrites references, in place: they lead to {@code definitions}, and nothing stands beside them. */
    private static ObjectNode olden(ObjectNode schema) {
        for (Iterator<JsonNode> members = schema.elements(); members.hasNext(); ) {
            JsonNode member = members.next();
            if (member instanceof ObjectNode object) {
                olden(object);
            } else if (member instanceof ArrayNode array) {
                array.forEach(item -> {
                    if (item instanceof ObjectNode object) {
                        olden(object);
                    }
                });
            }
        }
        if (schema.path("$ref").isTextual()) {
            String to = schema.remove("$ref").asText().replace("#/$defs/", "");
            if (schema.isEmpty()) {
                schema.setAll(ref(to));
            } else {
                schema.putArray("allOf").add(ref(to));
            }
        }
        return schema;
    }

    private ObjectNode inBoth() {
        ObjectNode text = languages();
        text.putArray("required").add("en").add("fr");
        return share("text-in-both-languages", text);
    }

    private ObjectNode text() {
        ObjectNode any = JSON.objectNode();
        any.putArray("anyOf")
                .add(JSON.objectNode().put("type", "string").put("minLength", 1))
                .add(inBoth());
        return share("text", any);
    }

    private static ObjectNode languages() {
        ObjectNode text = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode string = JSON.objectNode().put("type", "string").put("minLength", 1);
        text.putObject("properties").<ObjectNode>set("en", string).set("fr", string);
        return text;
    }

    private static ObjectNode having(String name, ObjectNode value) {
        ObjectNode having = JSON.objectNode();
        having.putObject("properties").set(name, value);
        return having;
    }

    private static ObjectNode constant(String value) {
        return JSON.objectNode().put("const", value);
    }

    private static ObjectNode array(ObjectNode items) {
        return JSON.objectNode().put("type", "array").set("items", items);
    }

    private static ObjectNode oneOf(Iterable<String> values) {
        ArrayNode set = JSON.arrayNode();
        values.forEach(set::add);
        return JSON.objectNode().set("enum", set);
    }

    private static ObjectNode notation(Notation notation) {
        return string("^(" + notation.pattern() + ")$");
    }

    private static ObjectNode string(String pattern) {
        return JSON.objectNode().put("type", "string").put("pattern", pattern);
    }

    private ObjectNode share(String name, ObjectNode schema) {
        definitions.put(name, schema);
        return ref(name);
    }

    private static ObjectNode ref(String name) {
        return JSON.objectNode().put("$ref", "#/definitions/" + name);
    }

    private static String kebab(String component) {
        return component.replaceAll("([A-Z])", "-$1").replaceAll("_$", "").toLowerCase(Locale.ROOT);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String write(ObjectNode schema) {
        ObjectNode shared = schema.putObject("definitions");
        definitions.forEach(shared::set);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new JsonMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree can be written", e);
        }
    }
}
