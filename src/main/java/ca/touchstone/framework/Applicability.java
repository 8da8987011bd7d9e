package ca.touchstone.framework;

import java.util.List;

/**
 * Whether a framework applies to a program, as far as stated facts tell.
 *
 * @param value how sure that is
 * @param fields where it is not certain: the fields that would tell, or the one whose stated value rules it out
 */
public record Applicability(Value value, List<String> fields) {
    /** It applies whatever else may be stated. */
    public static final Applicability CERTAIN = new Applicability(Value.CERTAIN, List.of());

    /** How sure it is that it applies. */
    public enum Value {
        CERTAIN,
        /** What is stated neither shows that it applies nor rules it out. */
        POSSIBLE,
        IMPOSSIBLE
    }

    public Applicability {
        fields = List.copyOf(fields);
    }

    /** Whether it applies. */
    public boolean isCertain() {
        return value == Value.CERTAIN;
    }

    /** Whether it does not. */
    public boolean isImpossible() {
        return value == Value.IMPOSSIBLE;
    }
}
