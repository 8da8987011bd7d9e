/** The HTTP face. */
@NullMarked
package ca.touchstone.http;

import org.jspecify.annotations.NullMarked;
