package ca.touchstone.report;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Lists packs: what each is, when it is in force, and how many of its clauses are covered. */
public final class FrameworkList {
    private final Messages texts = Messages.of("report");
    private final Language language;

    /** A list in that language. */
    public FrameworkList(Language language) {
        this.language = language;
    }

    /** The list as JSON. */
    public ObjectNode json(List<Pack> packs) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        ArrayNode frameworks = list.putArray("frameworks");
        packs.forEach(pack -> frameworks.add(json(pack)));
        return list;
    }

    /** One pack of the list. */
    public ObjectNode json(Pack pack) {
        ObjectNode node = FrameworkNode.of(pack, language);
        node.put("jurisdiction", pack.framework().jurisdiction());
        node.put("steward", pack.framework().steward().in(language == Language.FR));
        node.put("criteria", pack.framework().criteria().size());
        node.set("clauses", Coverage.of(pack.framework()).json());
        return node;
    }

    /** The list for reading. */
    public String text(List<Pack> packs, boolean colour) {
        Page page = new Page(colour);
        for (JsonNode framework : json(packs).get("frameworks")) {
            page.strong(0, framework.get("id").asText());
            page.line(1, framework.get("title").asText());
            page.line(1, framework.get("steward").asText());
            JsonNode inForce = framework.get("inForce");
            String from = inForce.get("from").asText();
            page.line(
                    1,
                    say("status." + framework.get("status").asText()) + ", "
                            + say("purpose." + framework.get("purpose").asText()) + ", "
                            + (inForce.get("to").isNull()
                                    ? say("text.in-force", from)
                                    : say(
                                            "text.in-force-until",
                                            from,
                                            inForce.get("to").asText())));
            JsonNode clauses = framework.get("clauses");
            page.line(
                    1,
                    say(
                            "text.coverage",
                            clauses.get("total"),
                            clauses.get("byRule"),
                            clauses.get("byReviewer"),
                            clauses.get("notCovered"),
                            clauses.get("primary")));
        }
        return page.toString();
    }

    private String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
