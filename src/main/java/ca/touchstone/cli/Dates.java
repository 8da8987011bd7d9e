package ca.touchstone.cli;

import ca.touchstone.framework.InForce;
import ca.touchstone.i18n.Language;

/** Says when a framework is in force. */
final class Dates {
    private Dates() {}

    static String inForce(Console console, Language language, InForce inForce) {
        return inForce.to() == null
                ? console.say(language, "frameworks.in-force", inForce.from())
                : console.say(language, "frameworks.in-force-until", inForce.from(), inForce.to());
    }
}
