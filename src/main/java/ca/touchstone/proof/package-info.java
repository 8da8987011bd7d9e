/** Tries to break sound packs: shows what their examples do not hold fast, and what no program could reach. */
@NullMarked
package ca.touchstone.proof;

import org.jspecify.annotations.NullMarked;
