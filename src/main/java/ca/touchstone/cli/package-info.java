/** The command line face. */
@NullMarked
package ca.touchstone.cli;

import org.jspecify.annotations.NullMarked;
