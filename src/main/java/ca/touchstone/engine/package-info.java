/** Turns a pack's DRL into decisions; the only place that knows Drools. */
@NullMarked
package ca.touchstone.engine;

import org.jspecify.annotations.NullMarked;
