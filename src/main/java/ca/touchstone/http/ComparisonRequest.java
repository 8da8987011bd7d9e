package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when frameworks are to be set side by side for one program.
 *
 * @param program the program description
 * @param frameworks ids of frameworks or their beginnings; none for all that are in force
 * @param asOf the date on which the comparison holds; null for today
 * @param lang the language of the comparison; null for that of the request
 */
@Schema(description = "A program description, and against what to set it.")
record ComparisonRequest(
        @Schema(
                implementation = Object.class,
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The program description, as program-description.schema.json has it.")
        JsonNode program,

        @Schema(
                description = "Ids of frameworks, or their beginnings up to a slash. Left out or empty: all that are in"
                        + " force.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                example = "[\"ca-on/osap-microcredentials/2022\"]")
        List<String> frameworks,

        @Schema(description = "The date on which the comparison holds. Left out: today.", example = "2026-11-23")
        @Nullable
        LocalDate asOf,

        @Schema(
                type = "string",
                description = "The language of the comparison. Left out: that of the request.",
                allowableValues = {"en", "fr"})
        @Nullable
        Language lang)
        implements ProgramRequest.Body {

    @Override
    public Options options() {
        return new Options(frameworks, null, asOf, null, lang);
    }
}
