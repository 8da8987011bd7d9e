/** The use cases, which every face calls: review, compare, list, check. */
@NullMarked
package ca.touchstone.service;

import org.jspecify.annotations.NullMarked;
