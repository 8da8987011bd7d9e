package ca.touchstone.review;

import ca.touchstone.program.DateOf;
import ca.touchstone.program.Evidence;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.QualityAssurance;
import ca.touchstone.program.StatedValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a description is a fact on a day: a date that lies on the wrong side of it proves nothing, and neither does what
 * it dates. A pure function of description and day.
 *
 * @param description the description with what is set aside left unsaid
 * @param setAside what is, in the order of the fields
 */
record FactsOnDay(ProgramDescription description, List<SetAside> setAside) {
    private static final List<DateField> DATES = FieldPath.all().values().stream()
            .filter(field -> field.component().isAnnotationPresent(DateOf.class))
            .map(DateField::of)
            .toList();

    private static final FieldPath NEXT_REVIEW = FieldPath.of("qualityAssurance.nextReview");
    private static final FieldPath EVIDENCE_OF_NEED = FieldPath.of("labourMarket.evidence");
    private static final FieldPath EVIDENCE_DATE = FieldPath.of("evidence.date");

    /** A field with a date, its kind, and the fields that say what was done or seen, the date among them. */
    private record DateField(FieldPath date, DateOf.Kind kind, List<FieldPath> dated) {
        static DateField of(FieldPath date) {
            DateOf annotation = Objects.requireNonNull(date.component().getAnnotation(DateOf.class));
            String holder = date.name().substring(0, date.name().lastIndexOf('.') + 1);
            List<String> own =
                    Stream.of(annotation.fields()).map(name -> holder + name).toList();
            return new DateField(
                    date,
                    annotation.value(),
                    FieldPath.all().values().stream()
                            .filter(field -> field.equals(date)
                                    || own.contains(field.name())
                                    || (annotation.whole() && field.name().startsWith(holder)))
                            .toList());
        }
    }

    static FactsOnDay of(ProgramDescription description, LocalDate day) {
        List<SetAside> setAside = new ArrayList<>();
        for (DateField field : DATES) {
            for (StatedValue stated : field.date.observe(description)) {
                if (stated.value() instanceof LocalDate date) {
                    SetAside.Reason reason = reason(field, date, description, day);
                    if (reason != null) {
                        add(field, stated.pointer(), date, reason, description, setAside);
                    }
                }
            }
        }
        addEvidenceOfNeed(description, setAside);
        return setAside.isEmpty()
                ? new FactsOnDay(description, List.of())
                : new FactsOnDay(
                        description.without(
                                setAside.stream().map(SetAside::pointer).collect(Collectors.toSet())),
                        List.copyOf(setAside));
    }

    private static SetAside.@Nullable Reason reason(
            DateField field, LocalDate date, ProgramDescription description, LocalDate day) {
        return switch (field.kind) {
            case SINCE -> date.isAfter(day) ? SetAside.Reason.NOT_YET_DONE : null;
            case SEEN -> date.isAfter(day) ? SetAside.Reason.NOT_YET_SEEN : null;
            case AHEAD ->
                field.date.equals(NEXT_REVIEW) && isOverdue(date, description.qualityAssurance(), day)
                        ? SetAside.Reason.OVERDUE
                        : null;
        };
    }

    /** Whether a review was due before the day and no approval says that it took place. */
    private static boolean isOverdue(LocalDate due, QualityAssurance assurance, LocalDate day) {
        LocalDate approved = assurance.approvedOn();
        return due.isBefore(day) && (approved == null || approved.isBefore(due) || approved.isAfter(day));
    }

    /** Adds the date at that pointer and what is stated beside it. */
    private static void add(
            DateField field,
            String pointer,
            LocalDate date,
            SetAside.Reason reason,
            ProgramDescription description,
            List<SetAside> setAside) {
        String holder = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        for (FieldPath dated : field.dated) {
            for (StatedValue stated : dated.observe(description)) {
                Object value = stated.value();
                if (value != null && stated.pointer().startsWith(holder)) {
                    setAside.add(new SetAside(stated.pointer(), dated.name(), value, reason, field.date.name(), date));
                }
            }
        }
    }

    /** The evidence that is named for the need proves nothing where each piece of it is set aside. */
    private static void addEvidenceOfNeed(ProgramDescription description, List<SetAside> setAside) {
        List<String> named = description.labourMarket().evidence();
        List<Evidence> evidence = description.evidence();
        if (named == null || named.isEmpty() || evidence == null) {
            return;
        }
        Set<String> left = new HashSet<>(named);
        SetAside last = null;
        for (int i = 0; i < evidence.size(); i++) {
            String pointer = EVIDENCE_DATE.pointer(i);
            for (SetAside one : setAside) {
                if (one.pointer().equals(pointer)) {
                    left.remove(evidence.get(i).id());
                    last = one;
                }
            }
        }
        String pointer = Objects.requireNonNull(EVIDENCE_OF_NEED.pointer());
        if (left.isEmpty()
                && last != null
                && setAside.stream().noneMatch(one -> one.pointer().equals(pointer))) {
            setAside.add(new SetAside(
                    pointer, EVIDENCE_OF_NEED.name(), named, last.reason(), last.dateField(), last.date()));
        }
    }
}
