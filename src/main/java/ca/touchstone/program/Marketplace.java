package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** Whether the program is listed on the marketplace of microcredentials whose standards a framework lays down. */
public record Marketplace(@Nullable Boolean listed) {}
