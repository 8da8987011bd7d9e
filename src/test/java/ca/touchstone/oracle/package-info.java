/** Three packs written out in plain Java: what the rules must say, and as fast as it could be said. */
@NullMarked
package ca.touchstone.oracle;

import org.jspecify.annotations.NullMarked;
