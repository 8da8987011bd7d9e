package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fault;
import ca.touchstone.pack.PackReading.Rejected;
import ca.touchstone.report.FrameworkList;
import ca.touchstone.service.ActivePacks;
import ca.touchstone.service.Problem;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How {@code GET /frameworks} reads as JSON; as a record only OpenAPI uses it, and a test holds it equal to what is written. */
@Schema(name = "Frameworks", description = "The frameworks that are in use, and the packs that were refused.")
record FrameworksDocument(
        @Schema(description = "What each is, when it is in force, and how many of its clauses are covered.")
        List<Object> frameworks,

        @Schema(description = "The packs that were refused. One that stands above too is in use as it last was good.")
        List<RejectedPack> rejected) {

    /** A pack that was refused. */
    @Schema(name = "RejectedPack", description = "A pack that was refused, and everything wrong with it.")
    record RejectedPack(
            @Schema(description = "Its id; of the file beside the packs, themes.yaml.")
            String id,

            List<PackFault> faults) {}

    /** One thing wrong with a pack. */
    @Schema(name = "PackFault", description = "One thing wrong with a pack.")
    record PackFault(
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
            String message) {}

    static ObjectNode json(ActivePacks offer, Language language) {
        ObjectNode node = new FrameworkList(language).json(offer.packs());
        ArrayNode rejected = node.putArray("rejected");
        for (Rejected pack : offer.rejected()) {
            ArrayNode faults = rejected.addObject().put("id", pack.id()).putArray("faults");
            for (Fault fault : pack.faults()) {
                faults.add(Problem.error(fault, Problem.Place.FILE, language));
            }
        }
        return node;
    }
}
