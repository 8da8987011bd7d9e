package ca.touchstone.report;

import ca.touchstone.review.Reviews.Reason;
import java.util.List;

/**
 * A pack that was left out, as a report has it.
 *
 * @param pointers of the facts that would tell whether it applies, or of the one that rules it out
 */
record NotReviewed(String id, String title, String place, Reason reason, List<String> pointers, String explanation) {}
