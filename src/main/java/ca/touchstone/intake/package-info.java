/** From what offices have to a program description: strict reading, with a place and advice for every fault. */
@NullMarked
package ca.touchstone.intake;

import org.jspecify.annotations.NullMarked;
