package ca.touchstone.intake;

import java.util.List;
import java.util.function.Function;

/** What came of reading something: either a value or, all at once, what is wrong with it. */
public sealed interface Result<T> {
    /** It could be read. */
    record Valid<T>(T value) implements Result<T> {}

    /** It could not be read; at least one fault says why, and they are in order. */
    record Invalid<T>(List<Fault> faults) implements Result<T> {
        public Invalid {
            faults = faults.stream().sorted().distinct().toList();
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    /** The outcome of whichever of the two functions applies. */
    default <R> R fold(Function<? super T, ? extends R> accepted, Function<? super List<Fault>, ? extends R> refused) {
        return this instanceof Valid<T> it ? accepted.apply(it.value()) : refused.apply(((Invalid<T>) this).faults());
    }

    /** The next step on what was read; faults pass through. */
    default <R> Result<R> flatMap(Function<? super T, Result<R>> next) {
        return this.<Result<R>>fold(next, Invalid::new);
    }
}
