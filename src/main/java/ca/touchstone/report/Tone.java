package ca.touchstone.report;

import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import java.util.Arrays;

/** How an outcome or a verdict is coloured. */
enum Tone {
    GOOD('+'),
    BAD('-'),
    OPEN('?'),
    FAINT('.');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** What a template of a text begins a line with that has this tone. */
    char mark() {
        return mark;
    }

    /** The name of its class in a page. */
    String style() {
        return ReportFormatter.code(this);
    }

    static Tone of(char mark) {
        return Arrays.stream(values())
                .filter(tone -> tone.mark == mark)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tone has the mark " + mark));
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case MET -> GOOD;
            case NOT_MET -> BAD;
            case UNDETERMINED, NEEDS_REVIEW -> OPEN;
            case NOT_APPLICABLE, WAIVED -> FAINT;
        };
    }

    static Tone of(Verdict.Value verdict) {
        return switch (verdict) {
            case SATISFIED -> GOOD;
            case NOT_SATISFIED -> BAD;
            case OPEN -> OPEN;
            case OUT_OF_SCOPE, NONE -> FAINT;
        };
    }
}
