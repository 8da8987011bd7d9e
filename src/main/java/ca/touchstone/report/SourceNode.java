package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Source;
import ca.touchstone.i18n.Language;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** A text that a pack was encoded from, as it stands in reports and in what is said of a pack. */
final class SourceNode {
    private SourceNode() {}

    /** The sources that the clauses of its criteria cite, in the order of the pack. */
    static ArrayNode cited(Framework framework, Language language) {
        Set<String> cited = new HashSet<>();
        for (Criterion criterion : framework.criteria()) {
            for (Clause clause : criterion.clauses()) {
                cited.add(clause.source());
            }
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        framework.sources().forEach((id, source) -> {
            if (cited.contains(id)) {
                list.add(of(id, source, language));
            }
        });
        return list;
    }

    static ObjectNode of(String id, Source source, Language language) {
        LocalizedText note = source.note();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("title", source.title().in(language == Language.FR))
                .put("lang", source.language())
                .put("url", source.url())
                .put("read", source.read().toString())
                .put("note", note == null ? null : note.in(language == Language.FR));
    }
}
