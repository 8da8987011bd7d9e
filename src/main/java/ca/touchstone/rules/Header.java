package ca.touchstone.rules;

import ca.touchstone.rules.Token.Kind;
import java.util.List;
import java.util.Set;

/** Reads what stands before the rules: the package, the facts' import and the one global, each once. */
final class Header {
    static final String IMPORT = "import ca.touchstone.program.*;";
    static final String GLOBAL = "global ca.touchstone.review.Decisions decide;";

    private static final Set<String> BEGINNINGS = Set.of("package", "import", "global");

    private final String declaration;
    private final Tokens tokens;
    private final List<Diagnostic> mistakes;
    private boolean declared;
    private boolean imported;
    private boolean global;

    Header(Names names, Tokens tokens, List<Diagnostic> mistakes) {
        this.declaration = "package " + names.pack() + ";";
        this.tokens = tokens;
        this.mistakes = mistakes;
    }

    /** Reads up to the first rule, or the first word that begins neither a line of the header nor a rule. */
    void read() {
        if (tokens.atEnd()) {
            mistakes.add(Diagnostic.of(Place.FILE, "drl-empty", declaration));
            return;
        }
        Place top = tokens.peek().place();
        while (BEGINNINGS.contains(tokens.peek().text())) {
            line(tokens.peek());
        }
        require(declared, top, "drl-package", declaration);
        require(imported, top, "drl-import", IMPORT);
        require(global, top, "drl-global", GLOBAL);
    }

    private void require(boolean found, Place top, String key, String expected) {
        boolean told = mistakes.stream().anyMatch(mistake -> mistake.key().equals(key));
        if (!found && !told) {
            mistakes.add(Diagnostic.of(top, key, expected));
        }
    }

    private void line(Token first) {
        String written = written();
        switch (first.text()) {
            case "package" -> declared = once(declared, written, declaration, first, "drl-package");
            case "import" -> imported = once(imported, written, IMPORT, first, "drl-import");
            default -> global = once(global, written, GLOBAL, first, "drl-global");
        }
    }

    private boolean once(boolean before, String written, String expected, Token first, String key) {
        boolean right = written.equals(expected) && !before;
        if (!right) {
            mistakes.add(Diagnostic.of(first.place(), key, expected));
        }
        return before || right;
    }

    /** The line as it should be spaced; its semicolon may be missing. */
    private String written() {
        int line = tokens.peek().place().line();
        StringBuilder written = new StringBuilder();
        Kind last = Kind.SYMBOL;
        while (!tokens.atEnd()
                && tokens.peek().place().line() == line
                && !tokens.peek().is(";")) {
            Token token = tokens.next();
            written.append(last == Kind.WORD && token.kind() == Kind.WORD ? " " : "")
                    .append(token.written());
            last = token.kind();
        }
        tokens.take(";");
        return written.append(';').toString();
    }
}
