package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** Prior learning assessment and recognition, and the policy that says how. */
public record Plar(@Nullable Boolean accepted, @Nullable String policyRef) {}
