package ca.touchstone.program;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How long the program is. Length is never one number: weeks from first to last day, the span of weeks within which its
 * first twelve weeks of study fall, hours of instruction, hours of a learner's whole effort, credits with their system,
 * and continuing education units. Of a series, {@code sizesOf} says whether they are those of each part or of the whole.
 */
public record Workload(
        @MeasuredIn(MeasuredIn.Unit.WEEKS) @Nullable Range weeks,
        @Nullable Range calendarSpanWeeksFor12,
        @MeasuredIn(MeasuredIn.Unit.HOURS) @Nullable Range instructionalHours,
        @MeasuredIn(MeasuredIn.Unit.HOURS) @Nullable Range learnerHours,
        Credits credits,
        @Nullable BigDecimal ceu,

        @OneOf({"whole", "each-part"}) @Nullable String sizesOf) {
    public Workload {
        credits = Stated.group(credits, Credits.class);
    }
}
