package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a program description in words, in English and French.
 *
 * @param label what it is called; no sentence
 * @param question a question whose answer states the field
 * @param hint how to answer, when the question does not say it
 * @param kind how it is answered
 * @param wants what its words are to be; null for numbers, dates, choices and what is written in a notation or is an id
 * @param unit the unit of a number or range, in the plural; null when it has none
 * @param choices what each allowed value means, in the order of the set; empty unless the set is closed
 */
public record Field(
        LocalizedText label,
        LocalizedText question,
        @Nullable LocalizedText hint,
        Kind kind,
        @Nullable Wants wants,
        @Nullable LocalizedText unit,
        Map<String, LocalizedText> choices) {

    /** What the words of a field are to be: what of them is no fact depends on it. */
    public enum Wants {
        /** The name of a body, place or system. */
        NAME,
        /** What a policy, code or standard is found by. */
        REFERENCE,
        /** A title, or a name for what is learned. */
        TITLE,
        /** Words of one's own. */
        SENTENCE,
        /** Things by name, or none. */
        LIST
    }

    /** How a field is answered. */
    public enum Kind {
        /** In words. */
        TEXT,
        /** With one number. */
        NUMBER,
        /** With one number, or the least and the most. */
        RANGE,
        /** With yes or no. */
        YES_NO,
        /** With a day. */
        DATE,
        /** With one of the choices. */
        CHOICE,
        /** With any of the choices. */
        CHOICES,
        /** With any number of texts. */
        LIST,
        /** With any number of parts, each with fields of its own. */
        PARTS;

        /** As it is written in reports: {@code yes-no}. */
        public String code() {
            return Naming.of(this);
        }
    }
}
