package ca.touchstone.intake;

import ca.touchstone.intake.NameTable.Match;
import ca.touchstone.intake.NameTable.Part;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.ProgramDescription;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of credit systems, frameworks of qualifications, types of credential and places, however they are spelled, read
 * from {@code names.yaml}. Immutable.
 */
public final class RecognisedNames {
    private static final RecognisedNames SHIPPED = new RecognisedNames(Binder.shipped("names.yaml", Part.class));

    private static final List<FieldPath> FIELDS = FieldPath.all().values().stream()
            .filter(field -> field.component().isAnnotationPresent(NameOf.class))
            .toList();

    private final Map<NameOf.Kind, NameTable> tables = new EnumMap<>(NameOf.Kind.class);

    private RecognisedNames(Map<String, Part> parts) {
        for (NameOf.Kind kind : NameOf.Kind.values()) {
            String name = Naming.of(kind);
            tables.put(kind, new NameTable(kind, Objects.requireNonNull(parts.get(name), name)));
        }
    }

    /** The names as they come with the product. */
    public static RecognisedNames shipped() {
        return SHIPPED;
    }

    /** What a field names; empty when it names nothing of which there is a table. */
    public static Optional<NameOf.Kind> kind(String field) {
        FieldPath path = FieldPath.all().get(field);
        NameOf name = path == null ? null : path.component().getAnnotation(NameOf.class);
        return name == null ? Optional.empty() : Optional.of(name.value());
    }

    /** The name that rules use for what a text of that kind says by itself; empty when it is not recognised. */
    public Optional<String> recognise(NameOf.Kind kind, String text) {
        return isNone(kind, text)
                ? Optional.of(text)
                : Optional.ofNullable(table(kind).match(text, null).name());
    }

    /** How a name that rules use is shown to people. */
    public String shown(NameOf.Kind kind, String name, boolean french) {
        return isNone(kind, name) ? name : table(kind).shown(name, french);
    }

    /** What a place is called, by its code; empty for one that is not in the table. */
    public Optional<String> place(String code, boolean french) {
        NameTable.Entry entry = table(NameOf.Kind.PLACE).names().get(code);
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.label(french));
    }

    NameTable table(NameOf.Kind kind) {
        return Objects.requireNonNull(tables.get(kind));
    }

    private static boolean isNone(NameOf.Kind kind, String text) {
        return kind.mayBeNone() && text.equals(LocalizedText.NONE);
    }

    /**
     * A description in which each name is the one that rules use.
     *
     * @param description the description, without the names that are not recognised
     * @param unclear what somebody should look at, in the order of the fields
     */
    record Recognised(ProgramDescription description, List<UnclearName> unclear) {}

    /** Replaces the names of a description by those that rules use, and leaves out those that are not recognised. */
    Recognised recognise(ProgramDescription description) {
        String country = country(description);
        ProgramDescription recognised = description;
        List<UnclearName> unclear = new ArrayList<>();
        for (FieldPath field : FIELDS) {
            String pointer = Objects.requireNonNull(field.pointer(), field.name());
            NameOf.Kind kind = field.component().getAnnotation(NameOf.class).value();
            if (!(field.observe(description).get(0).value() instanceof String found) || isNone(kind, found)) {
                continue;
            }
            Match match = table(kind).match(found, country);
            String name = match.name();
            if (name == null) {
                recognised = recognised.without(Set.of(pointer));
                unclear.add(notRead(field, pointer, found, match.mayMean()));
                continue;
            }
            recognised = name.equals(found) ? recognised : recognised.stating(field, name);
            String province = table(kind).provinceOf(found, name);
            if (province != null) {
                unclear.add(new UnclearName(
                        field.name(), pointer, found, UnclearName.Reason.READ_AS_COUNTRY, List.of(name, province)));
            }
        }
        return new Recognised(recognised, unclear);
    }

    private static UnclearName notRead(FieldPath field, String pointer, String found, @Nullable List<String> mayMean) {
        return mayMean == null
                ? new UnclearName(field.name(), pointer, found, UnclearName.Reason.NOT_RECOGNISED, List.of())
                : new UnclearName(field.name(), pointer, found, UnclearName.Reason.AMBIGUOUS, mayMean);
    }

    /** The country in which letters are read that several countries use. */
    private @Nullable String country(ProgramDescription description) {
        String written = description.provider().jurisdiction();
        String place = written == null
                ? null
                : table(NameOf.Kind.PLACE).match(written, null).name();
        return place == null ? null : place.substring(0, 2);
    }
}
