package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.NotCovered;
import ca.touchstone.framework.Provenance;
import ca.touchstone.framework.Source;
import ca.touchstone.i18n.Language;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/** Where a framework asks for something, as it stands in findings and in what is said of a pack. */
final class ClauseNode {
    private ClauseNode() {}

    static ObjectNode of(Framework framework, Clause clause, Language language) {
        return of(framework, clause.source(), clause.at(), clause.says(), clause.provenance(), language);
    }

    static ObjectNode of(Framework framework, NotCovered clause, Language language) {
        return of(framework, clause.source(), clause.at(), clause.says(), clause.provenance(), language);
    }

    private static ObjectNode of(
            Framework framework,
            String id,
            LocalizedText at,
            LocalizedText says,
            Provenance provenance,
            Language language) {
        Source source = Objects.requireNonNull(framework.sources().get(id));
        return JsonNodeFactory.instance
                .objectNode()
                .put("source", source.title().in(language == Language.FR))
                .put("sourceLang", source.language())
                .put("at", at.in(language == Language.FR))
                .put("says", says.in(language == Language.FR))
                .put("provenance", ReportFormatter.code(provenance))
                .put("url", source.url())
                .put("sourceId", id);
    }
}
