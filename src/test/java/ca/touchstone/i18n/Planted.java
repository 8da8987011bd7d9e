package ca.touchstone.i18n;

import org.jspecify.annotations.Nullable;

/** Offends against the architecture, so that the test of it is seen to fail. */
public final class Planted {
    ca.touchstone.program.Planted.@Nullable UsesText program;

    private Planted() {}
}
