/** Sentences that people read, in English and French. */
@NullMarked
package ca.touchstone.i18n;

import org.jspecify.annotations.NullMarked;
