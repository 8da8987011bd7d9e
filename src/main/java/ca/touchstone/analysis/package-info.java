/** What would come out otherwise: with other facts, packs or dates. */
@NullMarked
package ca.touchstone.analysis;

import org.jspecify.annotations.NullMarked;
