package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** A number of credits and the system that gives it meaning, such as ECTS. */
public record Credits(@Nullable Range value, @Nullable String system) {}
