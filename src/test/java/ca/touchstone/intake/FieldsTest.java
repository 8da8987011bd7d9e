package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.program.FieldPath;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.Range;
import ca.touchstone.program.RefersTo;
import ca.touchstone.program.Written;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Set<String> IDS = Set.of(
            "id", "competencies.id", "learningOutcomes.id", "assessments.id", "evidence.id", "waivers.criterion");

    private final Fields fields = Fields.read();

    @Test
    void namesExactlyTheFieldsOfADescriptionInTheirOrder() {
        assertEquals(
                List.copyOf(FieldPath.all().keySet()), List.copyOf(fields.all().keySet()));
    }

    @Test
    void asksForEachFieldInTheWayItsTypeIsAnswered() {
        assertAll(FieldPath.all().values().stream()
                .map(path -> () -> assertEquals(
                        kindOf(path.component()), fields.of(path.name()).kind(), path.name())));
    }

    @Test
    void offersExactlyTheValuesOfEachClosedSet() {
        assertAll(FieldPath.all().values().stream().map(path -> () -> {
            OneOf set = path.component().getAnnotation(OneOf.class);
            assertEquals(
                    set == null ? List.of() : List.of(set.value()),
                    List.copyOf(fields.of(path.name()).choices().keySet()),
                    path.name());
        }));
    }

    /** Ids, notations and closed sets have forms of their own; of places NO and US are countries, no words. */
    @Test
    void saysOfFreeTextWhatItIsToBeAndOfNothingElse() {
        assertAll(FieldPath.all().values().stream().map(path -> () -> {
            Field field = fields.of(path.name());
            RecordComponent component = path.component();
            boolean free = (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.LIST)
                    && !component.isAnnotationPresent(Written.class)
                    && !component.isAnnotationPresent(RefersTo.class)
                    && RecognisedNames.kind(path.name()).orElse(null) != NameOf.Kind.PLACE
                    && !IDS.contains(path.name());
            assertEquals(free, field.wants() != null, path.name());
            if (free) {
                assertEquals(field.kind() == Field.Kind.LIST, field.wants() == Field.Wants.LIST, path.name());
            }
        }));
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertAll(texts().map(text -> () -> {
            assertNotNull(text.en(), text.toString());
            assertNotNull(text.fr(), text.toString());
            assertEquals(null, text.plain());
        }));
    }

    @Test
    void asksInFullQuestionsOfLessThanTwentyFiveWords() {
        assertAll(fields.all().values().stream()
                .flatMap(field ->
                        Stream.of(field.question().en(), field.question().fr()))
                .map(question -> () -> {
                    assertTrue(question.endsWith("?"), question);
                    assertTrue(question.split(" ").length < 25, question);
                }));
    }

    @Test
    void writesFrenchAsCanadiansDo() {
        assertAll(texts().map(LocalizedText::fr).map(french -> () -> FrenchTypography.check(french)));
    }

    @Test
    void hasNoFieldOfAnotherName() {
        assertThrows(IllegalArgumentException.class, () -> fields.of("workload"));
    }

    private Stream<LocalizedText> texts() {
        List<LocalizedText> texts = new ArrayList<>();
        for (Field field : fields.all().values()) {
            texts.add(field.label());
            texts.add(field.question());
            Stream.of(field.hint(), field.unit()).filter(text -> text != null).forEach(texts::add);
            texts.addAll(field.choices().values());
        }
        return texts.stream();
    }

    private static Field.Kind kindOf(RecordComponent component) {
        boolean closed = component.isAnnotationPresent(OneOf.class);
        Class<?> type = component.getType();
        if (type == List.class) {
            Class<?> member = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return closed ? Field.Kind.CHOICES : member.isRecord() ? Field.Kind.PARTS : Field.Kind.LIST;
        }
        if (type == Integer.class || type == BigDecimal.class) {
            return Field.Kind.NUMBER;
        }
        return closed
                ? Field.Kind.CHOICE
                : type == Range.class
                        ? Field.Kind.RANGE
                        : type == Boolean.class
                                ? Field.Kind.YES_NO
                                : type == LocalDate.class ? Field.Kind.DATE : Field.Kind.TEXT;
    }
}
