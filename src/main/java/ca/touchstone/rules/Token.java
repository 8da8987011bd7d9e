package ca.touchstone.rules;

/** A word, name, text, number or symbol of a rule file; of a text, what stands between the quotation marks. */
record Token(Kind kind, String text, Place place) {
    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SYMBOL,
        /** A text that does not end, which the lexer has noted; what stands behind it on its line is lost. */
        BROKEN,
        END
    }

    /** Whether it is this word or symbol. */
    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wanted);
    }

    /** As the author wrote it, for messages. */
    String written() {
        return kind == Kind.TEXT ? '"' + text + '"' : text;
    }
}
