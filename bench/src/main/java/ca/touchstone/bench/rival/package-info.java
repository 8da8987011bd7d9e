/** The same rules as people would write them with other tools, each behind the same face as the product's own. */
@NullMarked
package ca.touchstone.bench.rival;

import org.jspecify.annotations.NullMarked;
