package ca.touchstone.report;

import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a pack is, as it stands in every review against it and in the list of frameworks. */
final class FrameworkNode {
    private FrameworkNode() {}

    static ObjectNode of(Pack pack, Language language) {
        Framework framework = pack.framework();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", pack.id());
        node.put("title", framework.title().in(language == Language.FR));
        node.put("status", ReportFormatter.code(framework.status()));
        node.put("purpose", ReportFormatter.code(framework.purpose()));
        if (framework.extends_() != null) {
            node.put("extends", framework.extends_());
        }
        node.putObject("inForce")
                .put("from", framework.inForce().from())
                .put("to", framework.inForce().to());
        return node.put("sha256", pack.sha256());
    }
}
