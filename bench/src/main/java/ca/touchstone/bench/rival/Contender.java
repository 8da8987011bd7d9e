package ca.touchstone.bench.rival;

import ca.touchstone.oracle.Oracles;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.review.Judge;

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
    public Judge judge(ProvenPack proven) {
        return switch (this) {
            case TOUCHSTONE -> proven.ready().judge();
            case JAVA -> Oracles.of(proven.ready().pack());
            case EVRETE -> EvreteJudge.asItComes(proven.ready().pack());
            case EVRETE_TUNED -> EvreteJudge.tuned(proven.ready().pack());
            case EASY_RULES -> new EasyRulesJudge(proven.ready().pack());
            case CEL -> new CelJudge(proven.ready().pack());
            case MVEL -> new MvelJudge(proven.ready().pack());
            case DROOLS -> DroolsJudge.common(proven.ready().pack(), proven.drl());
            case DROOLS_NAIVE -> DroolsJudge.naive(proven.ready().pack(), proven.drl());
        };
    }
}
