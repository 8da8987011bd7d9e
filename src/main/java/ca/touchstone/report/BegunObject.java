package ca.touchstone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object that begins with members which stand in many reports, and whose compact form is kept. */
@SuppressWarnings("unchecked") // Of how the library copies its nodes.
final class BegunObject extends ObjectNode {
    private static final long serialVersionUID = 1L;

    /** Enough for a finding, so that its members are not moved while they are added. */
    private static final int ROOM = 32;

    private final transient Beginning beginning;

    /** The members that objects begin with, which are not to be changed, and their compact form. */
    static final class Beginning {
        private final ObjectNode members;
        private final SerializableString compact;

        Beginning(ObjectNode members) {
            this.members = members;
            String whole = WrittenList.compact(members).getValue();
            // Another member always follows, of which the generator does not know that it is not the first.
            this.compact = new SerializedString(whole.substring(1, whole.length() - 1) + ",");
        }
    }

    /** An object that has only its beginning yet; at least one more member is to be added. */
    BegunObject(Beginning beginning) {
        super(JsonNodeFactory.instance, new LinkedHashMap<>(ROOM));
        this.beginning = beginning;
        setAll(beginning.members);
    }

    @Override
    public void serialize(JsonGenerator to, SerializerProvider provider) throws IOException {
        if (to.getPrettyPrinter() != null) {
            super.serialize(to, provider);
            return;
        }
        to.writeStartObject(this);
        to.writeRaw(beginning.compact);
        int left = beginning.members.size();
        for (Map.Entry<String, JsonNode> member : properties()) {
            left--;
            if (left < 0) {
                to.writeFieldName(member.getKey());
                member.getValue().serialize(to, provider);
            }
        }
        to.writeEndObject();
    }
}
