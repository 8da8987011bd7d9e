/** Reads the packs under {@code rules/} and proves them before they are used. */
@NullMarked
package ca.touchstone.pack;

import org.jspecify.annotations.NullMarked;
