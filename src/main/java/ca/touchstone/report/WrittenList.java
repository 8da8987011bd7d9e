package ca.touchstone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A list that stands in many reports and whose compact form is kept, since to write it is most of the work of a report.
 * It is not to be changed.
 */
@SuppressWarnings("unchecked") // Of how the library copies its nodes.
final class WrittenList extends ArrayNode {
    private static final long serialVersionUID = 1L;

    private final transient SerializableString compact;

    WrittenList(ArrayNode list) {
        super(JsonNodeFactory.instance);
        addAll(list);
        compact = compact(list);
    }

    /** What is written for a node wherever it stands. */
    static SerializableString compact(JsonNode node) {
        return new SerializedString(new String(JsonReport.bytes(node), StandardCharsets.UTF_8));
    }

    @Override
    public void serialize(JsonGenerator to, SerializerProvider provider) throws IOException {
        if (to.getPrettyPrinter() == null) {
            to.writeRawValue(compact);
        } else {
            super.serialize(to, provider);
        }
    }
}
