/**
 * What is reviewed: the program description as immutable records, what it states and what it leaves unsaid, and the
 * facts that rules see.
 */
@NullMarked
package ca.touchstone.program;

import org.jspecify.annotations.NullMarked;
