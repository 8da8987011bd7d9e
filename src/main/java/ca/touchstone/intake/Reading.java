package ca.touchstone.intake;

import java.util.List;
import java.util.function.Function;

/** What came of reading something: either a value or, all at once, what is wrong with it. */
public sealed interface Reading<T> {
    /** It could be read. */
    record Accepted<T>(T value) implements Reading<T> {}

    /** It could not be read; at least one fault says why, and they are in order. */
    record Refused<T>(List<Fault> faults) implements Reading<T> {
        public Refused {
            faults = faults.stream().sorted().distinct().toList();
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    /** The outcome of whichever of the two functions applies. */
    default <R> R fold(Function<? super T, ? extends R> accepted, Function<? super List<Fault>, ? extends R> refused) {
        return this instanceof Accepted<T> it
                ? accepted.apply(it.value())
                : refused.apply(((Refused<T>) this).faults());
    }

    /** The next step on what was read; faults pass through. */
    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        return this.<Reading<R>>fold(next, Refused::new);
    }
}
