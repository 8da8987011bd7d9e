package ca.touchstone.review;

import ca.touchstone.framework.AgeLimit;
import ca.touchstone.program.DatedFields;
import ca.touchstone.program.Evidence;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.Partner;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.QualityAssurance;
import ca.touchstone.program.StatedValue;
import ca.touchstone.review.SetAside.Cause;
import ca.touchstone.review.SetAside.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a description is a fact on a day: a date that lies on the wrong side of it proves nothing, and neither does what
 * it dates; a partner that is the provider itself proves nothing, and neither does a size of nobody knows what; of what is
 * left, statements that exclude each other prove nothing. A pure function of description, day, and
 * how long the pack lets what was seen prove.
 *
 * @param description the description with what is set aside left unsaid
 * @param setAside what is: by its date first, then by conflicts, each in the order of the fields
 */
record FactsOnDay(ProgramDescription description, List<SetAside> setAside) {
    private static final FieldPath NEXT_REVIEW = FieldPath.of("qualityAssurance.nextReview");
    private static final FieldPath PARTNERS = FieldPath.of("partners");
    private static final List<FieldPath> SIZES = FieldPath.all().values().stream()
            .filter(field ->
                    field.name().startsWith("workload.") && !field.name().endsWith(".system"))
            .toList();
    private static final FieldPath EVIDENCE_OF_NEED = FieldPath.of("labourMarket.evidence");
    private static final FieldPath EVIDENCE_DATE = FieldPath.of("evidence.date");

    static FactsOnDay of(ProgramDescription description, LocalDate day, List<AgeLimit> ages) {
        List<SetAside> setAside = new ArrayList<>();
        for (DatedFields dated : DatedFields.all()) {
            for (StatedValue stated : dated.date().observe(description)) {
                if (stated.value() instanceof LocalDate date) {
                    Cause cause = cause(dated, date, description, day, ages);
                    if (cause != null) {
                        add(dated, stated.pointer(), cause, description, setAside);
                    }
                }
            }
        }
        addEvidenceOfNeed(description, setAside);
        addOwnVoices(description, setAside);
        addUnclearSizes(description, setAside);
        ProgramDescription dated = without(description, setAside);
        int byDate = setAside.size();
        for (Conflict conflict : Conflict.in(dated)) {
            for (StatedValue stated : conflict.statements()) {
                add(stated, new SetAside.Excludes(conflict.kind(), others(conflict, stated)), setAside);
            }
        }
        return setAside.isEmpty()
                ? new FactsOnDay(description, List.of())
                : new FactsOnDay(setAside.size() == byDate ? dated : without(dated, setAside), List.copyOf(setAside));
    }

    /** A partner that is the provider or issuer itself is known to be nobody else: all that is said of it is left unsaid. */
    private static void addOwnVoices(ProgramDescription description, List<SetAside> setAside) {
        List<Partner> partners = description.partners();
        for (int i = 0; partners != null && i < partners.size(); i++) {
            String name = partners.get(i).name();
            String field = BodyName.isSame(name, description.provider().name())
                    ? "provider.name"
                    : BodyName.isSame(name, description.issuer().name()) ? "issuer.name" : null;
            if (field != null) {
                String pointer = PARTNERS.pointer() + "/" + i;
                setAside.removeIf(one -> one.pointer().startsWith(pointer + "/"));
                setAside.add(
                        new SetAside(new StatedValue(pointer, "partners.name", name), new SetAside.SameBody(field)));
            }
        }
    }

    /** The sizes of a series say nothing while nobody knows of what they are. */
    private static void addUnclearSizes(ProgramDescription description, List<SetAside> setAside) {
        if (!"series".equals(description.describes()) || description.workload().sizesOf() != null) {
            return;
        }
        for (FieldPath size : SIZES) {
            for (StatedValue stated : size.observe(description)) {
                if (stated.isStated()) {
                    add(stated, new SetAside.UnclearSize(), setAside);
                }
            }
        }
    }

    private static ProgramDescription without(ProgramDescription description, List<SetAside> setAside) {
        return setAside.isEmpty()
                ? description
                : description.without(setAside.stream().map(SetAside::pointer).collect(Collectors.toSet()));
    }

    private static List<StatedValue> others(Conflict conflict, StatedValue stated) {
        return conflict.statements().stream()
                .filter(other -> !other.equals(stated))
                .toList();
    }

    /** Why such a date proves nothing; null when it does. */
    private static @Nullable Cause cause(
            DatedFields dated, LocalDate date, ProgramDescription description, LocalDate day, List<AgeLimit> ages) {
        String field = dated.date().name();
        Reason reason =
                switch (dated.kind()) {
                    case SINCE -> date.isAfter(day) ? Reason.NOT_YET_DONE : null;
                    case UNTIL -> date.isBefore(day) ? Reason.ENDED : null;
                    case SEEN -> date.isAfter(day) && !hadBegun(dated, description, day) ? Reason.NOT_YET_SEEN : null;
                    case AHEAD ->
                        dated.date().equals(NEXT_REVIEW) && isOverdue(date, description.qualityAssurance(), day)
                                ? Reason.OVERDUE
                                : null;
                };
        if (reason != null) {
            return new SetAside.WrongDate(reason, field, date);
        }
        for (AgeLimit age : ages) {
            if (age.field().equals(field) && date.plusMonths(age.months()).isBefore(day)) {
                return new SetAside.TooOld(field, date, age.limit(), age.months());
            }
        }
        return null;
    }

    /** Whether what somebody saw later is said to be so since the day or longer. */
    private static boolean hadBegun(DatedFields seen, ProgramDescription description, LocalDate day) {
        return seen.since() != null
                && seen.since().observe(description).get(0).value() instanceof LocalDate since
                && !since.isAfter(day);
    }

    /** Whether a review was due before the day and no approval says that it took place. */
    private static boolean isOverdue(LocalDate due, QualityAssurance assurance, LocalDate day) {
        LocalDate approved = assurance.approvedOn();
        return due.isBefore(day) && (approved == null || approved.isBefore(due) || approved.isAfter(day));
    }

    /** Adds the date at that pointer and what is stated beside it. */
    private static void add(
            DatedFields dated, String pointer, Cause cause, ProgramDescription description, List<SetAside> setAside) {
        String holder = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        for (FieldPath field : dated.fields()) {
            for (StatedValue stated : field.observe(description)) {
                if (stated.isStated() && stated.pointer().startsWith(holder)) {
                    add(stated, cause, setAside);
                }
            }
        }
    }

    /** Adds what is not there for another reason. */
    private static void add(StatedValue stated, Cause cause, List<SetAside> setAside) {
        if (setAside.stream().noneMatch(one -> one.pointer().equals(stated.pointer()))) {
            setAside.add(new SetAside(stated, cause));
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
        if (left.isEmpty() && last != null) {
            String pointer = Objects.requireNonNull(EVIDENCE_OF_NEED.pointer());
            add(new StatedValue(pointer, EVIDENCE_OF_NEED.name(), named), last.cause(), setAside);
        }
    }
}
