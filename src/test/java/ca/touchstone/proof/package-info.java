/** Proofs over every shipped pack and every fixture: silence, integrity, determinism, and what the fixtures must give. */
@NullMarked
package ca.touchstone.proof;

import org.jspecify.annotations.NullMarked;
