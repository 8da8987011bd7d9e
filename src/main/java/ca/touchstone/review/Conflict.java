package ca.touchstone.review;

import ca.touchstone.program.Cost;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.Funding.StudyPeriod;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import ca.touchstone.program.StatedValue;
import ca.touchstone.program.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements of a description that exclude each other. Nobody can tell which of them is wrong, so none of them is a fact.
 * The bounds are ours. They are wide: only what nobody can mean together is caught.
 *
 * @param kind why they exclude each other
 * @param statements what is stated in the fields that do, in the order of the fields
 */
public record Conflict(Kind kind, List<StatedValue> statements) {
    /** Why statements exclude each other. */
    public enum Kind {
        /** Something ends before it begins. */
        ENDS_BEFORE_IT_BEGINS,
        /** The period of study is more than a week shorter than the fewest weeks: an unfinished week may count whole. */
        PERIOD_TOO_SHORT,
        /**
         * The period of study is longer than the most weeks by more than two weeks and a third of them. Reading weeks and
         * holidays are ordinary; a longer break is explained by the span of the first twelve weeks of study.
         */
        PERIOD_TOO_LONG,
        /** There are more hours of instruction than the weeks have hours at all. */
        HOURS_BEYOND_WEEKS,
        /** A learner's whole effort is less than the instruction, which is a part of it. */
        EFFORT_BELOW_INSTRUCTION,
        /**
         * A learner's whole effort is outside all that the credits may stand for, by more than half: less than half the
         * fewest hours, or more than one and a half times the most.
         */
        EFFORT_AGAINST_CREDITS,
        /** What a learner pays in all is less than tuition with the fees on top of it, or less than the materials. */
        TOTAL_BELOW_PARTS,
        /** A public college or university receives no public operating funds. */
        PUBLIC_NOT_ASSISTED
    }

    private static final BigDecimal ONE_WEEK = BigDecimal.ONE;
    private static final BigDecimal TWO_WEEKS = BigDecimal.valueOf(2);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal HOURS_A_WEEK = BigDecimal.valueOf(7 * 24L);
    private static final Set<String> PUBLIC = Set.of("public-college", "public-university");

    /**
     * The fewest and the most hours that a credit of a system stands for: 20 where an Irish university counts 20 to 25, 30
     * by the European guide. Of systems whose own frameworks judge whether hours and credits go together, such as New
     * Zealand's and Malaysia's, nothing is said here.
     */
    private static final Map<String, Range> HOURS_A_CREDIT =
            Map.of("ECTS", new Range(BigDecimal.valueOf(20), BigDecimal.valueOf(30)));

    /** What is looked at, in the order in which it is told. */
    private static final List<Check> CHECKS = List.of(
            reversed("funding.studyPeriod.start", "funding.studyPeriod.end"),
            reversed("qualityAssurance.approvedOn", "qualityAssurance.approvedUntil", "qualityAssurance.approvedBy"),
            reversed("funding.osap.approvedOn", "funding.osap.approvedUntil", "funding.osap.approved"),
            reversed("funding.fsg.listedOn", "funding.fsg.listedUntil", "funding.fsg.listed"),
            new Check(
                    Kind.PERIOD_TOO_SHORT,
                    Conflict::isPeriodTooShort,
                    "workload.weeks",
                    "funding.studyPeriod.start",
                    "funding.studyPeriod.end"),
            new Check(
                    Kind.PERIOD_TOO_LONG,
                    Conflict::isPeriodTooLong,
                    "workload.weeks",
                    "funding.studyPeriod.start",
                    "funding.studyPeriod.end"),
            new Check(
                    Kind.HOURS_BEYOND_WEEKS,
                    Conflict::isMoreThanTheWeeksHold,
                    "workload.weeks",
                    "workload.instructionalHours"),
            new Check(
                    Kind.EFFORT_BELOW_INSTRUCTION,
                    Conflict::isEffortBelowInstruction,
                    "workload.instructionalHours",
                    "workload.learnerHours"),
            new Check(
                    Kind.EFFORT_AGAINST_CREDITS,
                    Conflict::isEffortAgainstCredits,
                    "workload.learnerHours",
                    "workload.credits.value",
                    "workload.credits.system"),
            new Check(
                    Kind.TOTAL_BELOW_PARTS,
                    Conflict::isTotalBelowParts,
                    "cost.tuition",
                    "cost.mandatoryFees",
                    "cost.materials",
                    "cost.total"),
            new Check(
                    Kind.PUBLIC_NOT_ASSISTED,
                    description -> PUBLIC.contains(
                                    String.valueOf(description.provider().type()))
                            && Boolean.FALSE.equals(description.provider().publiclyAssisted()),
                    "provider.type",
                    "provider.publiclyAssisted"));

    public Conflict {
        statements = List.copyOf(statements);
    }

    /** All of a description. */
    public static List<Conflict> in(ProgramDescription description) {
        return CHECKS.stream()
                .filter(check -> check.occurs.test(description))
                .map(check -> new Conflict(
                        check.kind,
                        check.fields.stream()
                                .flatMap(field -> field.observe(description).stream())
                                .filter(StatedValue::isStated)
                                .toList()))
                .toList();
    }

    private record Check(Kind kind, Predicate<ProgramDescription> occurs, List<FieldPath> fields) {
        Check(Kind kind, Predicate<ProgramDescription> occurs, String... fields) {
            this(kind, occurs, Stream.of(fields).map(FieldPath::of).toList());
        }
    }

    /** The dates, and what they date: the same day may be both. */
    private static Check reversed(String first, String last, String... dated) {
        FieldPath begin = FieldPath.of(first);
        FieldPath end = FieldPath.of(last);
        return new Check(
                Kind.ENDS_BEFORE_IT_BEGINS,
                description -> isAfter(date(begin, description), date(end, description)),
                Stream.concat(Stream.of(dated), Stream.of(first, last)).toArray(String[]::new));
    }

    private static @Nullable LocalDate date(FieldPath field, ProgramDescription description) {
        return (LocalDate) field.observe(description).get(0).value();
    }

    private static boolean isPeriodTooShort(ProgramDescription description) {
        BigDecimal fewest = Range.least(description.workload().weeks());
        BigDecimal days = days(description.funding().studyPeriod());
        return fewest != null && days != null && isBelow(days, inDays(fewest.subtract(ONE_WEEK)));
    }

    private static boolean isPeriodTooLong(ProgramDescription description) {
        BigDecimal most = Range.most(description.workload().weeks());
        BigDecimal days = days(description.funding().studyPeriod());
        if (most == null || days == null || description.workload().calendarSpanWeeksFor12() != null) {
            return false;
        }
        BigDecimal threefold = most.add(TWO_WEEKS).multiply(THREE).add(most);
        return isBelow(inDays(threefold), days.multiply(THREE));
    }

    private static boolean isMoreThanTheWeeksHold(ProgramDescription description) {
        BigDecimal most = Range.most(description.workload().weeks());
        return isBelow(
                times(most, HOURS_A_WEEK), Range.least(description.workload().instructionalHours()));
    }

    private static boolean isEffortBelowInstruction(ProgramDescription description) {
        Workload workload = description.workload();
        return isBelow(Range.most(workload.learnerHours()), Range.least(workload.instructionalHours()));
    }

    private static boolean isEffortAgainstCredits(ProgramDescription description) {
        Workload workload = description.workload();
        Range hours = HOURS_A_CREDIT.get(String.valueOf(workload.credits().system()));
        Range credits = workload.credits().value();
        BigDecimal mostCredits = Range.most(credits);
        if (hours == null || credits == null || (mostCredits != null && mostCredits.signum() == 0)) {
            // A program that gives no credits may take hours.
            return false;
        }
        Range ofCredits = credits.times(hours);
        return isBelow(times(Range.most(workload.learnerHours()), TWO), Range.least(ofCredits))
                || isBelow(times(Range.most(ofCredits), THREE), times(Range.least(workload.learnerHours()), TWO));
    }

    private static boolean isTotalBelowParts(ProgramDescription description) {
        Cost cost = description.cost();
        BigDecimal tuition = cost.tuition();
        BigDecimal fees = cost.mandatoryFees();
        BigDecimal both = tuition != null && fees != null ? tuition.add(fees) : tuition == null ? fees : tuition;
        return isBelow(cost.total(), both) || isBelow(cost.total(), cost.materials());
    }

    /** The days of study, the first and the last among them; null for a period that ends before it begins. */
    private static @Nullable BigDecimal days(StudyPeriod period) {
        return period.start() == null || period.end() == null || isAfter(period.start(), period.end())
                ? null
                : BigDecimal.valueOf(ChronoUnit.DAYS.between(period.start(), period.end()) + 1);
    }

    private static BigDecimal inDays(BigDecimal weeks) {
        return weeks.multiply(DAYS_A_WEEK);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static boolean isBelow(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
