package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.report.View;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when one program is to be reviewed.
 *
 * @param program the program description
 * @param frameworks ids of frameworks or their beginnings; none for those that govern the program
 * @param all whether all frameworks in force are meant; null for no
 * @param asOf the date on which the review holds; null for today
 * @param view how much of the report is wanted; null for all of it
 * @param lang the language of the report; null for that of the request
 */
@Schema(description = "A program description, and how to review it.")
record ReviewRequest(
        @Schema(
                implementation = Object.class,
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The program description, as program-description.schema.json has it.")
        JsonNode program,

        @Schema(
                description = "Ids of frameworks, or their beginnings up to a slash. Left out or empty: those that"
                        + " govern the program.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                example = "[\"ca-on/osap-microcredentials/2022\"]")
        List<String> frameworks,

        @Schema(description = "Every framework in force, whether or not it governs the program. Left out: false.")
        @Nullable
        Boolean all,

        @Schema(description = "The date on which the review holds. Left out: today.", example = "2026-11-23") @Nullable
        LocalDate asOf,

        @Schema(
                type = "string",
                description = "How much of the report is wanted. Left out: all of it.",
                allowableValues = {"full", "summary"})
        @Nullable
        View view,

        @Schema(
                type = "string",
                description = "The language of the report. Left out: that of the request.",
                allowableValues = {"en", "fr"})
        @Nullable
        Language lang)
        implements ProgramRequest.Body {

    @Override
    public Options options() {
        return new Options(frameworks, all, asOf, view, lang);
    }
}
