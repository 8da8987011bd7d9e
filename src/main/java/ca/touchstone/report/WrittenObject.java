package ca.touchstone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** An object that stands in many reports and whose compact form is kept, as that of a {@link WrittenList}. */
@SuppressWarnings("unchecked") // Of how the library copies its nodes.
final class WrittenObject extends ObjectNode {
    private static final long serialVersionUID = 1L;

    private final transient SerializableString compact;

    WrittenObject(ObjectNode object) {
        super(JsonNodeFactory.instance);
        setAll(object);
        compact = WrittenList.compact(object);
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
