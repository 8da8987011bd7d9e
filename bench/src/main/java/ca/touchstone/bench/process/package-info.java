/** Measures that need processes of their own: start-up, batches, the server, and engines that run in Node. */
@NullMarked
package ca.touchstone.bench.process;

import org.jspecify.annotations.NullMarked;
