package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.ProgramDescription;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what one part of a description says of another: ids of members, and pointers of evidence. */
final class References {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** The fields of each type; the ends of a range are fields of their own, the languages of a text are not. */
    private static final ClassValue<List<RecordComponent>> FIELDS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return type.isRecord() && type != LocalizedText.class ? List.of(type.getRecordComponents()) : List.of();
        }
    };

    private final JsonNode description;
    private final Faults faults;

    References(JsonNode description, Faults faults) {
        this.description = description;
        this.faults = faults;
    }

    /** An id must be that of a member of the named list. */
    void checkId(Reading.Reference reference) {
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
        String shown = MessageText.shorten(id);
        Optional<String> near = Nearest.to(id, ids);
        if (near.isPresent()) {
            faults.add(reference.pointer(), "id-unknown-near", shown, list, near.get());
        } else {
            faults.add(reference.pointer(), ids.isEmpty() ? "id-of-unstated" : "id-unknown", shown, list);
        }
    }

    /** A pointer must lead through fields that a description has, and only to members that this one has. */
    void checkTarget(String place, String target) {
        Type type = ProgramDescription.class;
        JsonNode found = description;
        for (String name : Pointers.names(target)) {
            if (type instanceof ParameterizedType list) {
                found = found.path(index(name));
                if (found.isMissingNode()) {
                    faults.add(place, "target-member", MessageText.shorten(target));
                    return;
                }
                type = list.getActualTypeArguments()[0];
            } else {
                Type field = field((Class<?>) type, name);
                if (field == null) {
                    refuse(place, target, name, (Class<?>) type);
                    return;
                }
                found = found.path(name);
                type = field;
            }
        }
    }

    private void refuse(String place, String target, String name, Class<?> type) {
        String shown = MessageText.shorten(target);
        Nearest.to(name, FIELDS.get(type).stream().map(RecordComponent::getName).toList())
                .ifPresentOrElse(
                        near -> faults.add(place, "target-field-near", shown, MessageText.shorten(name), near),
                        () -> faults.add(place, "target-field", shown, MessageText.shorten(name)));
    }

    private static int index(String name) {
        return INDEX.matcher(name).matches() ? Integer.parseInt(name) : -1;
    }

    private static @Nullable Type field(Class<?> type, String name) {
        for (RecordComponent field : FIELDS.get(type)) {
            if (field.getName().equals(name)) {
                return field.getGenericType();
            }
        }
        return null;
    }
}
