package ca.touchstone.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of a text by its tokens. What stands between tokens is taken out with them only where it is white space. */
final class TokenEdits {
    private record Edit(int start, int end, String instead) {}

    private final TokenText tokens;
    private final List<Edit> edits = new ArrayList<>();

    TokenEdits(TokenText tokens) {
        this.tokens = tokens;
    }

    /** Writes something else for the tokens from one to another, both included. */
    void replace(int from, int to, String instead) {
        if (tokens.hasComment(from, to)) {
            edits.add(new Edit(tokens.start(from), tokens.end(from), instead));
            for (int i = from + 1; i <= to; i++) {
                edits.add(new Edit(tokens.start(i), tokens.end(i), ""));
            }
        } else {
            edits.add(new Edit(tokens.start(from), tokens.end(to), instead));
        }
    }

    void insertAfter(int token, String text) {
        edits.add(new Edit(tokens.end(token), tokens.end(token), text));
    }

    /** Takes out tokens with the space up to the token behind them. */
    void deleteForward(int from, int to) {
        if (tokens.hasComment(from, to + 1)) {
            replace(from, to, "");
        } else {
            edits.add(new Edit(tokens.start(from), tokens.start(to + 1), ""));
        }
    }

    /** Takes out tokens with the space from the token before them. */
    void deleteBackward(int from, int to) {
        if (tokens.hasComment(from - 1, to)) {
            replace(from, to, "");
        } else {
            edits.add(new Edit(tokens.end(from - 1), tokens.end(to), ""));
        }
    }

    /** Takes out tokens, and their lines where nothing else stands on these. */
    void deleteLines(int from, int to) {
        int start = tokens.start(from);
        int end = tokens.end(to);
        int lineStart = tokens.lineStart(start);
        int lineEnd = tokens.lineEnd(end);
        boolean alone = tokens.text().substring(lineStart, start).isBlank()
                && tokens.text().substring(end, lineEnd).isBlank()
                && !tokens.hasComment(from, to);
        if (alone) {
            edits.add(new Edit(lineStart, lineEnd, ""));
        } else {
            replace(from, to, "");
        }
    }

    /** Writes something else for a part of the text that holds whole tokens and whatever stands between them. */
    void replaceText(int start, int end, String instead) {
        edits.add(new Edit(start, end, instead));
    }

    /** The edited text; of edits that overlap, the one that begins first or is longest. */
    String apply() {
        edits.sort(Comparator.comparingInt(Edit::start).thenComparing(Edit::end, Comparator.reverseOrder()));
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.start() >= at) {
                edited.append(tokens.text(), at, edit.start()).append(edit.instead());
                at = edit.end();
            }
        }
        return edited.append(tokens.text().substring(at)).toString();
    }
}
