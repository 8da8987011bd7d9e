/** What comes out of a review and how: outcomes, findings, scores, verdicts, and the review itself. */
@NullMarked
package ca.touchstone.review;

import org.jspecify.annotations.NullMarked;
