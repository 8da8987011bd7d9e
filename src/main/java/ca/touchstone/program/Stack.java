package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** The set of microcredentials that this one is part of, and how many are in it. */
public record Stack(@Nullable String id, @Nullable Integer size) {}
