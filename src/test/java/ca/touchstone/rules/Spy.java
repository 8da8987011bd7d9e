package ca.touchstone.rules;

/** A class whose loading shows that a rule file reached it. */
public final class Spy {
    static {
        System.setProperty(Attacks.PROPERTY, "1");
    }

    public String getName() {
        return "";
    }
}
