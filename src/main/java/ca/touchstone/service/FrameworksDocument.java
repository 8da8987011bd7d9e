package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Excerpt;
import ca.touchstone.intake.Fault;
import ca.touchstone.pack.PackReading.Rejected;
import ca.touchstone.report.FrameworkEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frameworks that are in use, and the packs that were refused. */
@Schema(name = "Frameworks", description = "The frameworks that are in use, and the packs that were refused.")
public record FrameworksDocument(
        @Schema(description = "What each is, when it is in force, and how many of its clauses are covered.")
        List<FrameworkEntry> frameworks,

        @Schema(description = "The packs that were refused. One that stands above too is in use as it last was good.")
        List<RejectedPack> rejected) {

    /** A pack that was refused. */
    @Schema(name = "RejectedPack", description = "A pack that was refused, and everything wrong with it.")
    public record RejectedPack(
            @Schema(description = "Its id; of the file beside the packs, themes.yaml.")
            String id,

            List<PackFault> faults) {

        static RejectedPack of(Rejected pack, Language language) {
            return new RejectedPack(
                    pack.id(),
                    pack.faults().stream()
                            .map(fault -> PackFault.of(fault, language))
                            .toList());
        }
    }

    /** One thing wrong with a pack. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PackFault", description = "One thing wrong with a pack.")
    public record PackFault(
            @Schema(description = "The file, under the folder of the packs.")
            String file,

            @Schema(description = "The place in the file as a JSON Pointer; empty for the file as a whole.")
            String pointer,

            @Schema(description = "The line of that place, from 1, where it is known.", nullable = true) @Nullable
            Integer line,

            @Schema(description = "Where in that line, from 1, in characters.", nullable = true) @Nullable
            Integer column,

            @Schema(description = "The line itself.", nullable = true) @Nullable
            String quoted,

            @Schema(description = "What is wrong and what to do.")
            String message) {

        static PackFault of(Fault fault, Language language) {
            Excerpt excerpt = fault.excerpt();
            return new PackFault(
                    fault.file(),
                    fault.pointer(),
                    fault.line() > 0 ? fault.line() : null,
                    excerpt == null ? null : excerpt.column(),
                    excerpt == null ? null : excerpt.text(),
                    fault.message(language));
        }
    }
}
