package ca.touchstone.intake;

import ca.touchstone.program.ProgramDescription;

/**
 * Reads program descriptions: strictly, so that nothing is guessed or dropped, and with every fault at once.
 *
 * <p>Beyond what {@link Binder} says: a filler such as {@code TBD} or {@code <name of body>} states nothing, wherever it
 * stands, and is handed back as a {@link Placeholder}; the word {@code none}, {@code aucun}, {@code aucune} or
 * {@code néant} in a free text becomes {@code none}, and as the only member of a list of texts it makes the list empty;
 * a list whose members all state nothing is not stated. Ids that are referred to exist, and evidence points at fields
 * that exist.
 */
public final class Intake {
    private Intake() {}

    /** Reads a description as JSON; {@code file} is only a name for faults and may be empty. */
    public static Result<Submission> read(byte[] json, String file) {
        return Document.readJson(json, file, Limits.ofDescriptions()).flatMap(document -> read(document, ""));
    }

    /**
     * Reads the description that stands at a JSON Pointer of a larger document, such as a request. The pointers of
     * faults are the document's, those of placeholders the description's.
     */
    public static Result<Submission> read(Document document, String pointer) {
        Binding binding = new Binding(document, pointer, Naming.CAMEL_CASE, true);
        ProgramDescription description = binding.bound(ProgramDescription.class);
        References references = new References(document.at(pointer), binding.faults());
        binding.references().forEach(references::checkId);
        binding.targets().forEach(references::checkTarget);
        if (description == null || binding.faults().count() > 0) {
            return binding.faults().refused();
        }
        String sha256 = Canonical.sha256(Canonical.bytes(document.at(pointer)));
        return new Result.Valid<>(new Submission(description, binding.placeholders(), sha256));
    }
}
