package ca.touchstone.intake;

import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what one part of a description says of another: ids of members, and pointers of evidence. */
final class References {
    private final JsonNode description;
    private final Faults faults;

    References(JsonNode description, Faults faults) {
        this.description = description;
        this.faults = faults;
    }

    /** An id must be that of a member of the named list. */
    void checkId(Binding.Reference reference) {
        String id = reference.id();
        String list = reference.list();
        List<String> ids = new ArrayList<>();
        for (JsonNode member : description.path(list)) {
            if (member.path("id").isTextual()) {
                ids.add(member.path("id").textValue());
            }
        }
        if (ids.contains(id)) {
            return;
        }
        String shown = Messages.shorten(id);
        Optional<String> near = Nearest.to(id, ids);
        if (near.isPresent()) {
            faults.add(reference.pointer(), "id-unknown-near", shown, list, near.get());
        } else {
            faults.add(reference.pointer(), ids.isEmpty() ? "id-of-unstated" : "id-unknown", shown, list);
        }
    }

    /** A pointer must lead through fields that a description has, and only to members that this one has. */
    void checkTarget(String place, String target) {
        String shown = Messages.shorten(target);
        Type type = ProgramDescription.class;
        JsonNode found = description;
        for (String name : Pointers.names(target)) {
            if (type instanceof ParameterizedType list) {
                found = found.path(index(name));
                if (found.isMissingNode()) {
                    faults.add(place, "target-member", shown);
                    return;
                }
                type = list.getActualTypeArguments()[0];
            } else {
                Map<String, Type> fields = fields((Class<?>) type);
                Type field = fields.get(name);
                if (field == null) {
                    Nearest.to(name, fields.keySet())
                            .ifPresentOrElse(
                                    near -> faults.add(place, "target-field-near", shown, Messages.shorten(name), near),
                                    () -> faults.add(place, "target-field", shown, Messages.shorten(name)));
                    return;
                }
                found = found.path(name);
                type = field;
            }
        }
    }

    private static int index(String name) {
        return name.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(name) : -1;
    }

    /** What may follow in a pointer. The ends of a range are fields of their own; the languages of a text are not. */
    private static Map<String, Type> fields(Class<?> type) {
        Map<String, Type> fields = new LinkedHashMap<>();
        if (type.isRecord() && type != Text.class) {
            Shape.of(type).slots().forEach(slot -> fields.put(slot.name(), slot.type()));
        }
        return fields;
    }
}
