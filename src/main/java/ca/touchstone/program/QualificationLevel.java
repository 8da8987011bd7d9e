package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** The level of the learning in a framework of qualifications, such as 6 in the EQF. */
public record QualificationLevel(
        @NameOf(NameOf.Kind.QUALIFICATION_FRAMEWORK) @Nullable
        String framework,

        @Nullable Integer value) {}
