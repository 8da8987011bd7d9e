package ca.touchstone.bench.rival;

import ca.touchstone.oracle.Oracles;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.review.RuleEvaluator;

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

    /** A judge by the rules of that pack, which is one of {@link Oracles#ids}. Some are for one thread. */
    public RuleEvaluator judge(ProvenPack proven) {
        return switch (this) {
            case TOUCHSTONE -> proven.ready().evaluator();
            case JAVA -> Oracles.of(proven.ready().pack());
            case EVRETE -> EvreteEvaluator.asItComes(proven.ready().pack());
            case EVRETE_TUNED -> EvreteEvaluator.tuned(proven.ready().pack());
            case EASY_RULES -> new EasyRulesEvaluator(proven.ready().pack());
            case CEL -> new CelEvaluator(proven.ready().pack());
            case MVEL -> new MvelEvaluator(proven.ready().pack());
            case DROOLS -> DroolsEvaluator.common(proven.ready().pack(), proven.drl());
            case DROOLS_NAIVE -> DroolsEvaluator.naive(proven.ready().pack(), proven.drl());
        };
    }
}
