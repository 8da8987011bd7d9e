package ca.touchstone.report;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.CriterionSample;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.DemoPack;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.service.ReviewOrder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reports for tests: of the demonstration pack, or of one made for the purpose. */
final class Demo {
    static final Path FOLDER = Path.of("src/test/resources/reports-demo");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Fields FIELDS = Fields.read();
    private static final Library LIBRARY = new Library(List.of(DemoPack.proven().ready()));

    private Demo() {}

    /** The program whose report stands in {@link #FOLDER}. */
    static String program() {
        try {
            return Files.readString(FOLDER.resolve("program.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report on a description, against the demonstration pack, which is named. */
    static ObjectNode report(String description, Language language) {
        return tree(whole(description, language));
    }

    /** The same as records. */
    static Report whole(String description, Language language) {
        return whole(description, LIBRARY, List.of(DemoPack.ID), language);
    }

    /** The same with the compact form. */
    static SignedReport signed(String description, Language language) {
        return signed(description, LIBRARY, List.of(DemoPack.ID), language);
    }

    /** The report on a description, against the demonstration pack where it governs. */
    static Report byDefault(String description, Language language) {
        return whole(description, LIBRARY, List.of(), language);
    }

    /** The report on a description against one pack, in whose stead the judge speaks. */
    static ObjectNode report(String description, Pack pack, RuleEvaluator judge, Language language) {
        return tree(whole(description, pack, judge, language));
    }

    /** The same as records. */
    static Report whole(String description, Pack pack, RuleEvaluator judge, Language language) {
        return whole(description, new Library(List.of(new ReadyPack(pack, judge))), List.of(), language);
    }

    /** A report as a reader has it. */
    static ObjectNode tree(Report report) {
        return (ObjectNode) json(report);
    }

    /** A document as a reader has it. */
    static JsonNode json(Object document) {
        try {
            return READER.readTree(ReportJson.bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only review of a report against criteria that nothing decides. */
    static JsonNode review(String description, CriterionSample... criteria) {
        PackSample pack = Samples.pack(criteria);
        return report(description, pack.build(), program -> List.of(), Language.EN)
                .at("/reviews/0");
    }

    private static Report whole(String description, Library library, List<String> wanted, Language language) {
        return signed(description, library, wanted, language).report();
    }

    private static SignedReport signed(String description, Library library, List<String> wanted, Language language) {
        Selection.Chosen chosen = (Selection.Chosen) library.select(wanted, false, AsOf.date(DAY));
        return new ReviewOrder(chosen, AsOf.date(DAY), new ReportWriter(FIELDS, "1.2.3", language))
                .review(submission(description))
                .signed();
    }

    static Submission submission(String description) {
        return Intake.read(description.getBytes(StandardCharsets.UTF_8), "").fold(read -> read, faults -> {
            throw new IllegalArgumentException(faults.toString());
        });
    }
}
