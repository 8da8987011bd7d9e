/** Tries to break sound packs: what is proven of a pack beyond its examples. */
@NullMarked
package ca.touchstone.pack.proof;

import org.jspecify.annotations.NullMarked;
