package ca.touchstone.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says in examples of the old language that the partners they name are all of them. There, every list was whole; now
 * naming some partners denies no others.
 */
final class PartnersMigration {
    private static final Pattern PARTNERS = Pattern.compile("/[^/]+/[0-9]+/program/partners");
    private static final String SAID = "partnersComplete: true";

    private final String text;
    private final List<Insertion> insertions = new ArrayList<>();

    /** A text to insert at a place, which is its distance from the beginning in characters as YAML counts them. */
    private record Insertion(long at, String text) {}

    private PartnersMigration(String text) {
        this.text = text;
    }

    /**
     * The examples, each with what its list of partners meant; the same text where none names a partner.
     *
     * @param text YAML that can be read
     */
    static String of(String text) {
        PartnersMigration migration = new PartnersMigration(text);
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            migration.find(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory that was read before can be read", e);
        }
        return migration.written();
    }

    private void find(JsonParser parser) throws IOException {
        long key = 0;
        int column = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                key = parser.currentTokenLocation().getCharOffset();
                column = parser.currentTokenLocation().getColumnNr() - 1;
            } else if (token == JsonToken.START_ARRAY
                    && PARTNERS.matcher(
                                    parser.getParsingContext().pathAsPointer().toString())
                            .matches()) {
                list(parser, key, column);
            }
        }
    }

    /** Notes where the statement goes: after a list in brackets, on a line before any other. */
    private void list(JsonParser parser, long key, int column) throws IOException {
        boolean bracket = text.codePointAt(offset(parser.currentTokenLocation().getCharOffset())) == '[';
        boolean empty = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            empty = false;
            parser.skipChildren();
        }
        if (!empty) {
            String newLine = text.contains("\r\n") ? "\r\n" : "\n";
            insertions.add(
                    bracket
                            ? new Insertion(parser.currentTokenLocation().getCharOffset() + 1, ", " + SAID)
                            : new Insertion(key, SAID + newLine + " ".repeat(column)));
        }
    }

    private int offset(long characters) {
        return text.offsetByCodePoints(0, Math.toIntExact(characters));
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Insertion insertion : insertions) {
            int to = offset(insertion.at());
            written.append(text, from, to).append(insertion.text());
            from = to;
        }
        return written.append(text.substring(from)).toString();
    }
}
