package ca.touchstone.program;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fact that rules see: one program, made from its description, on the date of the review, with the limits of one
 * pack. Its groups ({@code credential.basis}) are those of the description; its measures are what frameworks share and
 * no rule should compute. A group is never null; a field or measure is null when it is not stated, and a comparison
 * with null is false. Immutable.
 */
public final class Program {
    /** The limit of a pack that says how many of the learner's hours make one credit. */
    public static final String HOURS_A_CREDIT = "hours-a-credit";

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ProgramDescription description;
    private final Numbers limits;
    private final LocalDate asOf;

    /**
     * @param description what the provider states
     * @param limits the pack's numbers in force on that date, by name
     * @param asOf the date of the review
     */
    public Program(ProgramDescription description, Numbers limits, LocalDate asOf) {
        this.description = description;
        this.limits = limits;
        this.asOf = asOf;
    }

    /** As {@link #Program(ProgramDescription, Numbers, LocalDate)}, for one program alone. */
    public Program(ProgramDescription description, Map<String, BigDecimal> limits, LocalDate asOf) {
        this(description, new Numbers(limits), asOf);
    }

    /** The pack's number of that name in force on the date of the review. */
    public BigDecimal limit(String name) {
        BigDecimal value = limits.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no limit " + name + " is in force on " + asOf);
        }
        return value;
    }

    /** The description that this fact was made from. */
    public ProgramDescription description() {
        return description;
    }

    /** Whether there is a title: false when the description says there is none, null when it does not say. */
    @From("title")
    public @Nullable Boolean hasTitle() {
        return Stated.some(description.title());
    }

    /** Whether there is a summary of the content; false and null as for {@link #hasTitle}. */
    @From("description")
    public @Nullable Boolean hasDescription() {
        return Stated.some(description.description());
    }

    public @Nullable String level() {
        return description.level();
    }

    public QualificationLevel qualificationLevel() {
        return description.qualificationLevel();
    }

    public @Nullable Boolean recognisedByAuthority() {
        return description.recognisedByAuthority();
    }

    public @Nullable LocalDate recognisedOn() {
        return description.recognisedOn();
    }

    public Provider provider() {
        return description.provider();
    }

    public Issuer issuer() {
        return description.issuer();
    }

    public LabourMarket labourMarket() {
        return description.labourMarket();
    }

    public Workload workload() {
        return description.workload();
    }

    public Delivery delivery() {
        return description.delivery();
    }

    public Pathway pathway() {
        return description.pathway();
    }

    public Admission admission() {
        return description.admission();
    }

    public Cost cost() {
        return description.cost();
    }

    public Credential credential() {
        return description.credential();
    }

    public QualityAssurance qualityAssurance() {
        return description.qualityAssurance();
    }

    public Marketplace marketplace() {
        return description.marketplace();
    }

    public Funding funding() {
        return description.funding();
    }

    /** The fewest weeks that the program can last, as stated. */
    @From("workload.weeks")
    public @Nullable BigDecimal weeksAtLeast() {
        return Range.least(workload().weeks());
    }

    /** The most weeks that the program can last, as stated. */
    @From("workload.weeks")
    public @Nullable BigDecimal weeksAtMost() {
        return Range.most(workload().weeks());
    }

    /** The fewest weeks within which its first twelve weeks of study can fall. */
    @From("workload.calendarSpanWeeksFor12")
    public @Nullable BigDecimal spanWeeksAtLeast() {
        return Range.least(workload().calendarSpanWeeksFor12());
    }

    /** The most weeks within which its first twelve weeks of study can fall. */
    @From("workload.calendarSpanWeeksFor12")
    public @Nullable BigDecimal spanWeeksAtMost() {
        return Range.most(workload().calendarSpanWeeksFor12());
    }

    /** The fewest hours of instruction, as stated. */
    @From("workload.instructionalHours")
    public @Nullable BigDecimal instructionalHoursAtLeast() {
        return Range.least(workload().instructionalHours());
    }

    /** The most hours of instruction, as stated. */
    @From("workload.instructionalHours")
    public @Nullable BigDecimal instructionalHoursAtMost() {
        return Range.most(workload().instructionalHours());
    }

    /**
     * Hours of instruction where a range counts by its average in whole hours; the lower of the two whole hours when
     * the average lies between them, since no source says how it is rounded. One number counts as it stands. With one
     * end unstated, the least that the average can be: at least the fewest hours, or half of the most.
     */
    @From("workload.instructionalHours")
    public @Nullable BigDecimal averageInstructionalHoursAtLeast() {
        BigDecimal min = instructionalHoursAtLeast();
        BigDecimal max = instructionalHoursAtMost();
        if (max == null) {
            return min == null ? null : min.setScale(0, RoundingMode.FLOOR);
        }
        return average(min == null ? BigDecimal.ZERO : min, max, RoundingMode.FLOOR);
    }

    /**
     * As {@link #averageInstructionalHoursAtLeast}, the higher of the two whole hours; with the fewest hours unstated, the
     * most that the average can be, and null with the most unstated.
     */
    @From("workload.instructionalHours")
    public @Nullable BigDecimal averageInstructionalHoursAtMost() {
        BigDecimal min = instructionalHoursAtLeast();
        BigDecimal max = instructionalHoursAtMost();
        if (max == null) {
            return null;
        }
        return min == null ? max.setScale(0, RoundingMode.CEILING) : average(min, max, RoundingMode.CEILING);
    }

    private static BigDecimal average(BigDecimal min, BigDecimal max, RoundingMode rounding) {
        return min.compareTo(max) == 0
                ? min
                : min.add(max).divide(TWO, MathContext.UNLIMITED).setScale(0, rounding);
    }

    /**
     * The fewest hours of instruction a week: the fewest hours over the most weeks, down to the next millionth; null also
     * when the weeks may be zero.
     */
    @From({"workload.instructionalHours", "workload.weeks"})
    public @Nullable BigDecimal weeklyInstructionalHoursAtLeast() {
        return weeklyHours(instructionalHoursAtLeast(), weeksAtMost(), RoundingMode.FLOOR);
    }

    /** The most hours of instruction a week: the most hours over the fewest weeks, up to the next millionth. */
    @From({"workload.instructionalHours", "workload.weeks"})
    public @Nullable BigDecimal weeklyInstructionalHoursAtMost() {
        return weeklyHours(instructionalHoursAtMost(), weeksAtLeast(), RoundingMode.CEILING);
    }

    private static @Nullable BigDecimal weeklyHours(
            @Nullable BigDecimal hours, @Nullable BigDecimal weeks, RoundingMode rounding) {
        return hours == null || weeks == null || weeks.signum() == 0 ? null : hours.divide(weeks, 6, rounding);
    }

    /** The fewest hours of a learner's whole effort, as stated. */
    @From("workload.learnerHours")
    public @Nullable BigDecimal learnerHoursAtLeast() {
        return Range.least(workload().learnerHours());
    }

    /** The most hours of a learner's whole effort, as stated. */
    @From("workload.learnerHours")
    public @Nullable BigDecimal learnerHoursAtMost() {
        return Range.most(workload().learnerHours());
    }

    /** The fewest credits, as stated, whatever their system. */
    @From("workload.credits.value")
    public @Nullable BigDecimal creditsAtLeast() {
        return Range.least(workload().credits().value());
    }

    /** The most credits, as stated, whatever their system. */
    @From("workload.credits.value")
    public @Nullable BigDecimal creditsAtMost() {
        return Range.most(workload().credits().value());
    }

    /**
     * The fewest credits that the learner's hours make at the pack's {@code hours-a-credit}, down to the next millionth;
     * null also when the pack has no such limit.
     */
    @From("workload.learnerHours")
    public @Nullable BigDecimal creditsFromHoursAtLeast() {
        return credits(learnerHoursAtLeast(), RoundingMode.FLOOR);
    }

    /** The most credits that the learner's hours make, up to the next millionth. */
    @From("workload.learnerHours")
    public @Nullable BigDecimal creditsFromHoursAtMost() {
        return credits(learnerHoursAtMost(), RoundingMode.CEILING);
    }

    private @Nullable BigDecimal credits(@Nullable BigDecimal hours, RoundingMode rounding) {
        BigDecimal hoursACredit = limits.get(HOURS_A_CREDIT);
        return hours == null || hoursACredit == null ? null : hours.divide(hoursACredit, 6, rounding);
    }

    /** How many languages are stated; zero when it is stated that there are none. */
    @From("languages")
    public @Nullable Integer languageCount() {
        return Stated.count(description.languages());
    }

    /** How many competencies are known; zero when it is stated that there are none. */
    @From("competencies")
    public @Nullable Integer competencyCountAtLeast() {
        return Stated.known(description.competencies());
    }

    /** How many competencies there are, with those of which nothing is known. */
    @From("competencies")
    public @Nullable Integer competencyCountAtMost() {
        return Stated.count(description.competencies());
    }

    /** How many learning outcomes are known; zero when it is stated that there are none. */
    @From("learningOutcomes")
    public @Nullable Integer learningOutcomeCountAtLeast() {
        return Stated.known(description.learningOutcomes());
    }

    /** How many learning outcomes there are, with those of which nothing is known. */
    @From("learningOutcomes")
    public @Nullable Integer learningOutcomeCountAtMost() {
        return Stated.count(description.learningOutcomes());
    }

    /** How many assessments are known; zero when it is stated that there are none. */
    @From("assessments")
    public @Nullable Integer assessmentCountAtLeast() {
        return Stated.known(description.assessments());
    }

    /** How many assessments there are, with those of which nothing is known. */
    @From("assessments")
    public @Nullable Integer assessmentCountAtMost() {
        return Stated.count(description.assessments());
    }

    /** The fewest partners that there can be: those that are known; zero when it is stated that there are none. */
    @From({"partners", "partnersComplete"})
    public @Nullable Integer partnerCountAtLeast() {
        return Stated.known(description.partners());
    }

    /** The most partners that there can be: unknown where others than those stated may take part. */
    @From({"partners", "partnersComplete"})
    public @Nullable Integer partnerCountAtMost() {
        return description.mayHaveMorePartners() ? null : Stated.count(description.partners());
    }

    /** How many NOC 2021 codes are stated; zero when it is stated that there are none. */
    @From("labourMarket.noc2021")
    public @Nullable Integer nocCount() {
        return Stated.count(labourMarket().noc2021());
    }

    /**
     * Age in months of the evidence of need on the date of the review, a started month counting whole. Negative when
     * the evidence is dated after the review.
     */
    @From("labourMarket.evidenceDate")
    public @Nullable Integer needEvidenceAgeMonths() {
        LocalDate date = labourMarket().evidenceDate();
        if (date == null) {
            return null;
        }
        if (date.isAfter(asOf)) {
            return -1;
        }
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(date, asOf));
        return date.plusMonths(whole).isBefore(asOf) ? whole + 1 : whole;
    }

    @Override
    public String toString() {
        return "Program as of " + asOf + " with limits " + limits;
    }
}
