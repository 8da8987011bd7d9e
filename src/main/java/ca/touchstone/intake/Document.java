package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A document read strictly: its tree, and the line on which each part of it stands.
 *
 * <p>The bytes are UTF-8; a byte order mark, which some editors of Windows write, is skipped. There is exactly one
 * value; names are not repeated within an object; numbers are written as JSON writes them and kept exactly; texts are
 * well-formed Unicode. YAML is held to what it shares with JSON: no aliases or tags; only {@code true} and
 * {@code false} are booleans; dates are texts. What breaks this is a {@link Fault}, never an exception.
 */
public final class Document {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What stands where bytes could not be decoded. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Limits USUAL = Limits.ofDescriptions();
    /** Made once, since it learns the names of fields. */
    private static final JsonFactory USUAL_JSON = json(USUAL);

    private final String file;
    private final JsonNode root;
    private final Supplier<TextScan> scan;
    private volatile @Nullable TextScan scanned;

    private Document(String file, JsonNode root, Supplier<TextScan> scan) {
        this.file = file;
        this.root = root;
        this.scan = scan;
    }

    /** Reads JSON (RFC 8259); {@code file} is only a name for faults and may be empty. */
    public static Result<Document> readJson(byte[] bytes, String file, Limits limits) {
        return read(limits.withBytes(USUAL.bytes()).equals(USUAL) ? USUAL_JSON : json(limits), bytes, file, limits);
    }

    private static JsonFactory json(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                // So that NaN arrives as a number, and is refused with the same words as one in YAML.
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    /** Reads YAML as {@link #readJson} reads JSON. */
    public static Result<Document> readYaml(byte[] bytes, String file, Limits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limits.bytes());
        YAMLFactory factory = YAMLFactory.builder()
                .streamReadConstraints(constraints(limits))
                .loaderOptions(options)
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        return read(factory, bytes, file, limits);
    }

    private static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.levels())
                .maxStringLength(limits.characters())
                .maxNameLength(limits.characters())
                .maxNumberLength(limits.digits())
                .build();
    }

    private static Result<Document> read(JsonFactory factory, byte[] bytes, String file, Limits limits) {
        return decode(bytes, file, limits)
                .flatMap(text -> text.isBlank() ? refused(file, 0, "empty") : parse(factory, text, file, limits));
    }

    private static Result<Document> parse(JsonFactory factory, String text, String file, Limits limits) {
        try (JsonParser parser = new StrictParser(factory.createParser(text), limits)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            JsonNode root = TREES.readTree(parser);
            return root == null
                    ? refused(file, 0, "empty")
                    : new Result.Valid<>(new Document(file, root, () -> new TextScan(factory, text, file, limits)));
        } catch (JsonProcessingException unreadable) {
            return new TextScan(factory, text, file, limits).faults().refused();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    /** The text of a file in UTF-8, without a byte order mark. */
    public static Result<String> decode(byte[] bytes, String file, Limits limits) {
        if (bytes.length > limits.bytes()) {
            return refused(file, 0, "too-large", String.valueOf(bytes.length), String.valueOf(limits.bytes()));
        }
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        return decoded.indexOf(REPLACEMENT) < 0
                ? new Result.Valid<>(withoutMark(decoded))
                : decodeStrictly(bytes, file);
    }

    private static Result<String> decodeStrictly(byte[] bytes, String file) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(source, text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            return refused(file, line, "not-utf8", String.format(Locale.ROOT, "0x%02X", source.get()));
        }
        return new Result.Valid<>(withoutMark(text.toString()));
    }

    private static String withoutMark(String text) {
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private static <T> Result<T> refused(String file, int line, String key, String... arguments) {
        return new Result.Invalid<>(List.of(new Fault(MessageText.AREA, file, "", line, key, List.of(arguments))));
    }

    /** The name under which the document was read. */
    public String file() {
        return file;
    }

    /** The whole tree. Numbers are exact. */
    public JsonNode root() {
        return root;
    }

    /** The part at that JSON Pointer; a missing node when there is none. */
    public JsonNode at(String pointer) {
        return root.at(JsonPointer.compile(pointer));
    }

    /** The line on which what stands there begins, from 1; that of the nearest part around it when nothing does. */
    public int line(String pointer) {
        TextScan known = scanned;
        if (known == null) {
            known = scan.get();
            scanned = known;
        }
        return known.line(pointer);
    }

    /** A fault of this document at that pointer, with its line. */
    public Fault fault(String area, String pointer, String key, String... arguments) {
        return new Fault(area, file, pointer, line(pointer), key, List.of(arguments));
    }
}
