package ca.touchstone.intake;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a document, as a value: where it stands and what to say about it. Ordered by file, line and
 * pointer, so that the same document always gives the same list.
 *
 * @param area the area of {@link Messages} that has the sentence
 * @param file the name of the document as the reader knows it; may be empty
 * @param pointer the place, as a JSON Pointer into the document; empty for the document as a whole
 * @param line the line of that place, from 1; 0 when it is not known
 * @param key the sentence's key
 * @param arguments what fills the sentence's placeholders; the same in every language
 * @param excerpt the line itself; null where it is not at hand or would be too long to read
 */
public record Fault(
        String area,
        String file,
        String pointer,
        int line,
        String key,
        List<String> arguments,
        @Nullable Excerpt excerpt)
        implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparing(Fault::pointer)
            .thenComparing(Fault::key)
            .thenComparing(fault -> String.join("\n", fault.arguments));

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public Fault(String area, String file, String pointer, int line, String key, List<String> arguments) {
        this(area, file, pointer, line, key, arguments, null);
    }

    /** The same fault with the line that it is about. */
    public Fault quoting(Excerpt line) {
        return new Fault(area, file, pointer, this.line, key, arguments, line);
    }

    /** What was found, what was expected and what to do, as one or two sentences. */
    public String message(Language language) {
        return Messages.of(area).get(language, key, arguments.toArray());
    }

    /**
     * The place as one word, {@code file:line:/pointer}; what is empty or not known is left out, and the column stands
     * where there is no pointer.
     */
    public String place() {
        StringBuilder place = new StringBuilder(file);
        if (line > 0) {
            place.append(place.isEmpty() ? "" : ":").append(line);
            if (pointer.isEmpty() && excerpt != null) {
                place.append(':').append(excerpt.column());
            }
        }
        if (!pointer.isEmpty()) {
            place.append(place.isEmpty() ? "" : ":").append(pointer);
        }
        return place.toString();
    }

    /** The fault for reading, its place first; below it the line that it is about, where that is at hand. */
    public String told(Language language) {
        String place = place();
        String told = place.isEmpty() ? message(language) : place + ": " + message(language);
        return excerpt == null ? told : told + "\n    " + excerpt.quote() + "\n    " + excerpt.carets();
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
