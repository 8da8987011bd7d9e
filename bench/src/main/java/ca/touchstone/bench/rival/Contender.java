package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.oracle.Oracles;

/** Who judges by the rules of a pack. */
public enum Contender {
    TOUCHSTONE("Touchstone"),
    JAVA("written by hand in Java"),
    EVRETE("Evrete"),
    EVRETE_TUNED("Evrete, tuned"),
    EASY_RULES("Easy Rules"),
    CEL("CEL"),
    MVEL("MVEL alone"),
    DROOLS("Drools the common way"),
    DROOLS_NAIVE("Drools, compiled for each");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /**
     * Decides by the criteria of that pack, which is one of {@link Oracles#ids}. Some are for one thread. The product is
     * held to what is written by hand.
     */
    public Oracle oracle(Pack pack) {
        return switch (this) {
            case TOUCHSTONE, JAVA -> Oracles.of(pack);
            case EVRETE -> EvreteEvaluator.asItComes(pack);
            case EVRETE_TUNED -> EvreteEvaluator.tuned(pack);
            case EASY_RULES -> new EasyRulesEvaluator(pack);
            case CEL -> new CelEvaluator(pack);
            case MVEL -> new MvelEvaluator(pack);
            case DROOLS -> DroolsEvaluator.common(pack);
            case DROOLS_NAIVE -> DroolsEvaluator.naive(pack);
        };
    }
}
