package ca.touchstone.intake;

import ca.touchstone.intake.Shape.Slot;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Notation;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of a {@link Binder} over one part of a document. A method that binds a value gives null both when nothing is
 * stated and when it has noted a fault; the count of faults tells the two apart.
 */
final class Binding {
    /** Longer texts are in no notation; matching them would take too deep a stack. */
    static final int LONGEST_NOTATION = 1_000;

    /** An id that stands for a member of another list. */
    record Reference(String pointer, String list, String id) {}

    private final Document document;
    private final String base;
    private final Naming naming;
    /** Whether fillers state nothing and "none" is a statement, as in descriptions. */
    private final boolean describes;

    private final Faults faults;
    private final Values values;
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    /** What evidence points at: the place of each JSON Pointer in the document, and the pointer. */
    private final Map<String, String> targets = new LinkedHashMap<>();

    Binding(Document document, String base, Naming naming, boolean describes) {
        this.document = document;
        this.base = base;
        this.naming = naming;
        this.describes = describes;
        this.faults = new Faults(document.file(), document::line);
        this.values = new Values(faults);
    }

    <T extends Record> Result<T> bind(Class<T> type) {
        T bound = bound(type);
        return bound == null ? faults.refused() : new Result.Valid<>(bound);
    }

    <T extends Record> Result<T> bindMap(Class<T> type) {
        List<Slot> slots = Shape.of(type).slots();
        if (slots.size() != 1 || slots.get(0).raw() != Map.class) {
            throw new IllegalArgumentException(type + " is not a record of one map");
        }
        Map<String, Object> map = map(document.at(base), base, slots.get(0).member());
        return map == null || faults.count() > 0
                ? faults.refused()
                : new Result.Valid<>(type.cast(Shape.of(type).create(new Object[] {map})));
    }

    /** The record, or null when there are faults. */
    <T extends Record> @Nullable T bound(Class<T> type) {
        return type.cast(part(document.at(base), base, type));
    }

    Faults faults() {
        return faults;
    }

    List<Placeholder> placeholders() {
        return placeholders;
    }

    List<Reference> references() {
        return references;
    }

    Map<String, String> targets() {
        return targets;
    }

    private @Nullable Object part(JsonNode node, String pointer, Class<?> type) {
        if (!node.isObject()) {
            values.unexpected(node, pointer, "expected-object");
            return null;
        }
        int before = faults.count();
        Shape shape = Shape.of(type);
        List<Slot> slots = shape.slots();
        List<String> names = shape.names(naming);
        @Nullable Object[] bound = new Object[slots.size()];
        int found = 0;
        for (int i = 0; i < bound.length; i++) {
            String name = names.get(i);
            JsonNode child = node.get(name);
            found += child == null ? 0 : 1;
            // Most fields of most documents are absent: for them not even a pointer is made.
            if (child != null || !slots.get(i).nullable()) {
                JsonNode there = child == null ? MissingNode.getInstance() : child;
                bound[i] = component(there, Pointers.child(pointer, name), slots.get(i), name);
            }
        }
        if (found < node.size()) {
            refuseUnknown(node, pointer, names);
        }
        return faults.count() == before ? shape.create(bound) : null;
    }

    private @Nullable Object component(JsonNode node, String pointer, Slot slot, String name) {
        int before = faults.count();
        Object value = isStated(node, pointer) ? value(node, pointer, slot) : null;
        if (value != null || slot.nullable() || faults.count() > before) {
            return value;
        }
        if (slot.isPart()) {
            return part(JsonNodeFactory.instance.objectNode(), pointer, slot.raw());
        }
        if (slot.raw() == List.class) {
            return List.of();
        }
        if (slot.raw() == Map.class) {
            return Map.of();
        }
        faults.add(pointer, "required", name);
        return null;
    }

    /** Whether something stands there; what only fills the place is noted. */
    private boolean isStated(JsonNode node, String pointer) {
        if (describes && node.isTextual() && PlaceholderPatterns.isPlaceholder(node.textValue())) {
            placeholders.add(new Placeholder(pointer.substring(base.length()), node.textValue()));
            return false;
        }
        return !node.isNull() && !node.isMissingNode();
    }

    private @Nullable Object value(JsonNode node, String pointer, Slot slot) {
        Class<?> type = slot.raw();
        if (slot.isPart()) {
            return part(node, pointer, type);
        } else if (type == String.class) {
            return string(node, pointer, slot);
        } else if (type == Boolean.class) {
            return values.yesNo(node, pointer);
        } else if (type == Integer.class) {
            return values.whole(node, pointer);
        } else if (type == BigDecimal.class) {
            return values.number(node, pointer, "expected-number");
        } else if (type == LocalDate.class) {
            return values.date(node, pointer);
        } else if (type == LocalizedText.class) {
            return text(node, pointer);
        } else if (type == Range.class) {
            return range(node, pointer);
        } else if (type.isEnum()) {
            return values.constant(node, pointer, type);
        } else if (type == List.class) {
            return list(node, pointer, slot.member());
        } else if (type == Map.class) {
            return map(node, pointer, slot.member());
        } else if (type == JsonNode.class) {
            return node;
        }
        throw new IllegalArgumentException("no document can be bound to " + slot.type());
    }

    private @Nullable String string(JsonNode node, String pointer, Slot slot) {
        String text = values.text(node, pointer, "expected-text");
        if (text == null) {
            return null;
        }
        if (!slot.values().isEmpty()) {
            return values.oneOf(text, pointer, slot.values());
        }
        if (describes && PlaceholderPatterns.isNone(text)) {
            text = LocalizedText.NONE;
        }
        Notation notation = slot.notation();
        if (notation != null) {
            if (text.length() > LONGEST_NOTATION || !notation.accepts(text)) {
                faults.add(pointer, "notation", MessageText.shorten(text), notation.example());
                return null;
            }
            if (notation == Notation.POINTER) {
                targets.put(pointer, text);
            }
        }
        if (slot.list() != null) {
            references.add(new Reference(pointer, slot.list(), text));
        }
        return text;
    }

    private @Nullable LocalizedText text(JsonNode node, String pointer) {
        if (node.isTextual()) {
            String plain = values.text(node, pointer, "expected-text-in-languages");
            return plain == null ? null : new LocalizedText(said(plain), null, null);
        }
        if (!node.isObject()) {
            values.unexpected(node, pointer, "expected-text-in-languages");
            return null;
        }
        String en = inLanguage(node, pointer, "en");
        String fr = inLanguage(node, pointer, "fr");
        refuseUnknown(node, pointer, List.of("en", "fr"));
        return en == null && fr == null ? null : new LocalizedText(null, en, fr);
    }

    private @Nullable String inLanguage(JsonNode texts, String pointer, String language) {
        String child = Pointers.child(pointer, language);
        JsonNode node = texts.path(language);
        String plain = isStated(node, child) ? values.text(node, child, "expected-text") : null;
        return plain == null ? null : said(plain);
    }

    private String said(String text) {
        return describes && PlaceholderPatterns.isNone(text) ? LocalizedText.NONE : text;
    }

    private @Nullable Range range(JsonNode node, String pointer) {
        if (!node.isObject()) {
            BigDecimal number = values.number(node, pointer, "expected-range");
            return number == null ? null : Range.of(number);
        }
        int before = faults.count();
        BigDecimal min = end(node, pointer, "min");
        BigDecimal max = end(node, pointer, "max");
        refuseUnknown(node, pointer, List.of("min", "max"));
        if (min != null && max != null && min.compareTo(max) > 0) {
            faults.add(pointer, "range-reversed", min.toPlainString(), max.toPlainString());
        }
        return faults.count() > before || (min == null && max == null) ? null : new Range(min, max);
    }

    private @Nullable BigDecimal end(JsonNode range, String pointer, String name) {
        String child = Pointers.child(pointer, name);
        return isStated(range.path(name), child) ? values.number(range.path(name), child, "expected-number") : null;
    }

    private @Nullable List<Object> list(JsonNode node, String pointer, Slot member) {
        if (!node.isArray()) {
            values.unexpected(node, pointer, "expected-list");
            return null;
        }
        if (describes && node.size() > ProgramDescription.MOST_MEMBERS) {
            faults.add(
                    pointer,
                    "list-too-long",
                    String.valueOf(node.size()),
                    String.valueOf(ProgramDescription.MOST_MEMBERS));
            return null;
        }
        if (node.size() == 1 && saysNone(node.get(0), member)) {
            return List.of();
        }
        int before = faults.count();
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object value = member(node.get(i), Pointers.child(pointer, i), member);
            if (value != null) {
                members.add(value);
            }
        }
        refuseRepeatedIds(node, pointer, member);
        if (faults.count() > before) {
            return null;
        }
        boolean unstated = !node.isEmpty()
                && (members.isEmpty()
                        || (describes && member.isPart() && members.stream().allMatch(Shape::statesNothing)));
        return unstated ? null : Collections.unmodifiableList(members);
    }

    /** One member: null when it only fills the place, but a part keeps its place, so that pointers stay true. */
    private @Nullable Object member(JsonNode node, String pointer, Slot member) {
        if (node.isNull()) {
            faults.add(pointer, "null-member");
            return null;
        }
        if (saysNone(node, member)) {
            faults.add(pointer, "none-among-others");
            return null;
        }
        if (isStated(node, pointer)) {
            return value(node, pointer, member);
        }
        return member.isPart() ? part(JsonNodeFactory.instance.objectNode(), pointer, member.raw()) : null;
    }

    /** Whether a member of a list of texts says that there is none. */
    private boolean saysNone(JsonNode node, Slot member) {
        return describes
                && member.raw() == String.class
                && node.isTextual()
                && PlaceholderPatterns.isNone(node.textValue())
                && !member.values().contains(node.textValue());
    }

    private void refuseRepeatedIds(JsonNode list, String pointer, Slot member) {
        if (!member.isPart()
                || Shape.of(member.raw()).slots().stream()
                        .noneMatch(slot -> slot.name().equals("id"))) {
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode id = list.get(i).path("id");
            if (!id.isTextual() || (describes && PlaceholderPatterns.isPlaceholder(id.textValue()))) {
                continue;
            }
            Integer earlier = first.putIfAbsent(id.textValue(), i);
            if (earlier != null) {
                faults.add(
                        Pointers.child(Pointers.child(pointer, i), "id"),
                        "id-repeated",
                        MessageText.shorten(id.textValue()),
                        Pointers.child(pointer, earlier));
            }
        }
    }

    private @Nullable Map<String, Object> map(JsonNode node, String pointer, Slot value) {
        if (!node.isObject()) {
            values.unexpected(node, pointer, "expected-object");
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (Entry<String, JsonNode> entry : ((ObjectNode) node).properties()) {
            String child = Pointers.child(pointer, entry.getKey());
            if (PlaceholderPatterns.isBlank(entry.getKey())) {
                faults.add(child, "blank-name");
            }
            Object bound = component(entry.getValue(), child, value, entry.getKey());
            if (bound != null) {
                map.put(entry.getKey(), bound);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private void refuseUnknown(JsonNode node, String pointer, List<String> known) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                String child = Pointers.child(pointer, name);
                Optional<String> near = Nearest.to(name, known);
                String shown = MessageText.shorten(name);
                if (near.isPresent()) {
                    faults.add(child, "unknown-field-near", shown, near.get());
                } else {
                    faults.add(child, "unknown-field", shown, String.join(", ", known));
                }
            }
        }
    }
}
