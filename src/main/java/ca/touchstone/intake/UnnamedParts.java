package ca.touchstone.intake;

import ca.touchstone.program.Competency;
import ca.touchstone.program.Evidence;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Partner;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of lists whose only naming text is no fact, such as an outcome "TBD" or a partner "pending". They stay
 * in their list as ones of which nothing is known; what else is said of them proves nothing.
 */
final class UnnamedParts {
    private UnnamedParts() {}

    /**
     * Whether a member is named by words that are no fact, or that say there is none; what is set aside by it is noted.
     *
     * @param before how much was noted before the member was read
     */
    static boolean isUnnamed(Object member, String place, int before, Reading reading) {
        String naming = naming(member);
        if (naming.isEmpty()) {
            return false;
        }
        String pointer = place + "/" + naming;
        String name = name(member);
        if (name == null) {
            if (reading.noFacts.subList(before, reading.noFacts.size()).stream()
                    .noneMatch(one -> (one.pointer() + "/").startsWith(pointer + "/"))) {
                return false;
            }
        } else if (LocalizedText.saysNone(name)) {
            String written = reading.at(pointer).asText();
            reading.noFacts.add(new NoFact(pointer, written.isEmpty() ? name : written, NoFact.Reason.NO_NAME));
        } else {
            return false;
        }
        if (saysMore(reading.at(place), naming)) {
            reading.noFacts.add(new NoFact(place, "", NoFact.Reason.UNNAMED));
        }
        return true;
    }

    /** The field by which such a member is named; empty where there is none, or another names it too. */
    private static String naming(Object member) {
        if (member instanceof Evidence evidence) {
            return evidence.uri() == null && evidence.sha256() == null ? "title" : "";
        }
        return member instanceof Partner
                ? "name"
                : member instanceof LearningOutcome ? "text" : member instanceof Competency ? "label" : "";
    }

    private static @Nullable String name(Object member) {
        if (member instanceof Partner partner) {
            return partner.name();
        }
        LocalizedText text = member instanceof LearningOutcome outcome
                ? outcome.text()
                : member instanceof Competency competency ? competency.label() : ((Evidence) member).title();
        return text == null ? null : text.in(false);
    }

    private static boolean saysMore(JsonNode member, String naming) {
        for (Iterator<String> names = member.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals("id") && !name.equals(naming) && !member.path(name).isNull()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all evidence that is named for the need is without a name; then it shows none. */
    static boolean isNeedWithoutEvidence(
            @Nullable List<String> named, @Nullable List<Evidence> evidence, JsonNode all) {
        if (named == null || named.isEmpty() || evidence == null) {
            return false;
        }
        Set<String> unknown = new HashSet<>();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).id() == null) {
                unknown.add(all.path(i).path("id").asText(""));
            }
        }
        return unknown.containsAll(named);
    }
}
