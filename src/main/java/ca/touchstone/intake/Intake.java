package ca.touchstone.intake;

import ca.touchstone.program.ProgramDescription;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reads program descriptions: strictly, so that nothing is guessed or dropped, and with every fault at once.
 *
 * <p>Beyond what {@link Binder} says: words that are no fact, such as {@code TBD}, {@code pending} or
 * {@code <name of body>}, state nothing and are handed back as a {@link NoFact}; those by which a free text says that there is
 * none become {@code none}, a refusal {@code refused}, and as the only member of a list of texts they make the list empty;
 * a list whose members all state nothing is not stated. What {@link RecognisedNames} knows gets the name that rules use,
 * and what they do not know states nothing and is handed back as an {@link UnclearName}. A portfolio is refused: its programs
 * are reviewed. Ids that are referred to exist, and evidence points at fields that exist.
 */
public final class Intake {
    private static final String EVIDENCE_OF_NEED = "/labourMarket/evidence";

    private Intake() {}

    /** Reads a description as JSON; {@code file} is only a name for faults and may be empty. */
    public static Result<Submission> read(byte[] json, String file) {
        return Document.readJson(json, file, Limits.ofDescriptions()).flatMap(document -> read(document, ""));
    }

    /**
     * Reads the description that stands at a JSON Pointer of a larger document, such as a request. The pointers of
     * faults are the document's, those of what is no fact the description's.
     */
    public static Result<Submission> read(Document document, String pointer) {
        Reading reading = new Reading(document, pointer, true);
        if (document.at(pointer).path("describes").asText().equals("portfolio")) {
            reading.faults.add(pointer + "/describes", "portfolio");
            return reading.faults.refused();
        }
        ProgramDescription description = new Binder(Naming.CAMEL_CASE).bind(reading, ProgramDescription.class);
        References references = new References(document.at(pointer), reading.faults);
        reading.references.forEach(references::checkId);
        reading.targets.forEach(references::checkTarget);
        if (description == null || reading.faults.count() > 0) {
            return reading.faults.refused();
        }
        String sha256 = Canonical.sha256(Canonical.bytes(document.at(pointer)));
        RecognisedNames.Recognised names =
                RecognisedNames.shipped().recognise(withoutUnnamedEvidence(description, reading));
        List<NoFact> noFacts = reading.noFacts.stream()
                .sorted(Comparator.comparing(noFact -> order(noFact.pointer()), Arrays::compare))
                .toList();
        return new Result.Valid<>(new Submission(names.description(), noFacts, names.unclear(), sha256));
    }

    /** Evidence that is not named shows no need. */
    private static ProgramDescription withoutUnnamedEvidence(ProgramDescription description, Reading reading) {
        List<String> named = description.labourMarket().evidence();
        if (named == null
                || !UnnamedParts.isNeedWithoutEvidence(named, description.evidence(), reading.at("/evidence"))) {
            return description;
        }
        reading.noFacts.add(new NoFact(EVIDENCE_OF_NEED, String.join(", ", named), NoFact.Reason.UNNAMED));
        return description.without(Set.of(EVIDENCE_OF_NEED));
    }

    /** Where a place stands in the order of the fields: the index of each step to it. */
    private static int[] order(String pointer) {
        List<String> steps = Pointers.names(pointer);
        int[] order = new int[steps.size()];
        Type type = ProgramDescription.class;
        for (int i = 0; i < order.length; i++) {
            if (type instanceof ParameterizedType list) {
                order[i] = Integer.parseInt(steps.get(i));
                type = list.getActualTypeArguments()[0];
            } else {
                RecordComponent[] fields = ((Class<?>) type).getRecordComponents();
                while (!fields[order[i]].getName().equals(steps.get(i))) {
                    order[i]++;
                }
                type = fields[order[i]].getGenericType();
            }
        }
        return order;
    }
}
