/** The report of a review, as JSON and as text, in English and French. */
@NullMarked
package ca.touchstone.report;

import org.jspecify.annotations.NullMarked;
