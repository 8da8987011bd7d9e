/** The rule language from text to decisions; the only place that knows Drools. */
@NullMarked
package ca.touchstone.rules;

import org.jspecify.annotations.NullMarked;
