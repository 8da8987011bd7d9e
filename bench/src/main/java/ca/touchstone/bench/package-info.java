/** Measures what a review costs beside reading and writing the JSON of what it reviews. */
@NullMarked
package ca.touchstone.bench;

import org.jspecify.annotations.NullMarked;
