package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** A number of credits and the system that gives it meaning, such as ECTS. */
public record Credits(
        @Nullable Range value,
        @NameOf(NameOf.Kind.CREDIT_SYSTEM) @Nullable String system) {}
