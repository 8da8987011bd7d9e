/** What a program is reviewed against: packs with their criteria, clauses, levels, limits and dates. */
@NullMarked
package ca.touchstone.framework;

import org.jspecify.annotations.NullMarked;
