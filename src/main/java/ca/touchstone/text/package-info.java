/** The sentences that people read, in English and French, and the language in which a request wants them. */
@NullMarked
package ca.touchstone.text;

import org.jspecify.annotations.NullMarked;
