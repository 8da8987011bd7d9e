package ca.touchstone.program;

import ca.touchstone.framework.Level;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** Offends against the architecture, so that the test of it is seen to fail. */
public final class Planted {
    private Planted() {}

    public static final class UsesFramework {
        @Nullable
        Level level;
    }

    public static final class UsesText {
        ca.touchstone.i18n.@Nullable Planted text;
    }

    public static final class UsesLibrary {
        @Nullable
        KieSession session;
    }

    public static final class UsesDay {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
    }

    public static final class UsesInstant {
        Instant instant = Instant.now();
    }

    public static final class UsesMillis {
        long millis = System.currentTimeMillis();
    }

    public static final class UsesClock {
        java.time.@Nullable Clock clock;
    }

    public static final class UsesFile {
        @Nullable
        File file;
    }

    public static final class UsesPath {
        @Nullable
        Path path;
    }

    public static final class UsesOutput {
        boolean bad = System.out.checkError();
    }

    public static final class UsesLogger {
        System.@Nullable Logger logger;
    }

    public static final class UsesRandom {
        @Nullable
        Random random;
    }

    public static final class UsesChance {
        double chance = Math.random();
    }
}
