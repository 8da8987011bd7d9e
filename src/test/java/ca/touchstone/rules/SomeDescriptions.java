package ca.touchstone.rules;

import ca.touchstone.oracle.Generator;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random descriptions that state everything exactly, or only a part of it. The same seed gives the same ones. */
final class SomeDescriptions {
    private static final List<FieldPath> QUANTITIES = FieldPath.all().values().stream()
            .filter(field -> !field.ofMembers() && field.component().getType() == Range.class)
            .toList();
    private static final List<String> LISTS =
            PartList.ALL.stream().map(list -> "/" + list.field()).toList();

    private final Generator generator;
    private final Random random;

    SomeDescriptions(long seed, LocalDate asOf, Collection<BigDecimal> limits) {
        this.generator = new Generator(seed, asOf, limits, List.of("a"));
        this.random = new Random(seed);
    }

    /** The next description of which some facts are withheld, and some ranges widened or left open. */
    ProgramDescription partial() {
        ProgramDescription made = generator.next();
        Set<String> withheld = new HashSet<>();
        double share = random.nextInt(4) * 0.1;
        Stream.concat(made.statements().keySet().stream(), LISTS.stream())
                .filter(pointer -> random.nextDouble() < share)
                .forEach(withheld::add);
        ProgramDescription left = made.without(withheld);
        left = withUnknownMembers(left);
        for (FieldPath field : QUANTITIES) {
            Range range = range(left, field);
            if (range != null && random.nextInt(3) == 0) {
                left = left.stating(field, wider(range));
            }
        }
        return left;
    }

    /** The same with a member of some list of which nothing is known. */
    private ProgramDescription withUnknownMembers(ProgramDescription description) {
        RecordComponent[] components = ProgramDescription.class.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(description);
                for (PartList list : PartList.ALL) {
                    if (list.field().equals(components[i].getName())
                            && values[i] instanceof List<?> members
                            && !members.isEmpty()
                            && random.nextInt(4) == 0) {
                        List<Object> changed = new ArrayList<>(members);
                        changed.set(random.nextInt(changed.size()), list.unknown());
                        values[i] = changed;
                    }
                }
            }
            return ProgramDescription.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Range range(ProgramDescription description, FieldPath field) {
        return (Range) field.observe(description).get(0).value();
    }

    private Range wider(Range range) {
        BigDecimal some = BigDecimal.valueOf(random.nextInt(3));
        BigDecimal min = range.min() == null ? null : range.min().subtract(some).max(BigDecimal.ZERO);
        BigDecimal max = range.max() == null ? null : range.max().add(some);
        return switch (random.nextInt(3)) {
            case 0 -> min == null ? range : new Range(min, null);
            case 1 -> max == null ? range : new Range(null, max);
            default -> new Range(min, max);
        };
    }

    /** The next description of which everything is stated, and exactly. */
    ProgramDescription complete() {
        while (true) {
            ProgramDescription made = generator.next();
            for (FieldPath field : QUANTITIES) {
                Range range = range(made, field);
                BigDecimal end = range == null ? null : range.min() == null ? range.max() : range.min();
                made = end == null ? made : made.stating(field, Range.of(end));
            }
            if (isComplete(made)) {
                return made;
            }
        }
    }

    /** In no weeks at all, hours a week are no number. */
    private static boolean isComplete(ProgramDescription description) {
        Range weeks = description.workload().weeks();
        return !description.mayHaveMorePartners()
                && weeks != null
                && weeks.min() != null
                && weeks.min().signum() > 0
                && FieldPath.all().values().stream()
                        .flatMap(field -> field.observe(description).stream())
                        .allMatch(value -> value.isStated() && !value.isVague());
    }
}
