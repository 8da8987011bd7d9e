package ca.touchstone.report;

import io.micronaut.http.HttpRequest;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import picocli.CommandLine;

/** Offends against the architecture, so that the test of it is seen to fail. */
public final class Planted {
    private Planted() {}

    public static final class UsesDrools {
        @Nullable
        KieSession session;
    }

    public static final class UsesMicronaut {
        @Nullable
        HttpRequest<String> request;
    }

    public static final class UsesPicocli {
        @Nullable
        CommandLine line;
    }
}
