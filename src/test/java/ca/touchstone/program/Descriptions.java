package ca.touchstone.program;

import ca.touchstone.intake.Intake;
import java.nio.charset.StandardCharsets;

/** Program descriptions for tests, written as JSON. */
public final class Descriptions {
    private Descriptions() {}

    /** The description that the JSON states; its quotation marks are single. */
    public static ProgramDescription of(String json) {
        return read(json.replace('\'', '"'));
    }

    /** The description that the JSON states. */
    public static ProgramDescription read(String json) {
        return Intake.read(json.getBytes(StandardCharsets.UTF_8), "")
                .fold(submission -> submission.description(), faults -> {
                    throw new IllegalArgumentException(faults.toString());
                });
    }
}
