/** The small language of rule files: reads it, holds it to the facts, and prints what it understood. */
@NullMarked
package ca.touchstone.drl;

import org.jspecify.annotations.NullMarked;
