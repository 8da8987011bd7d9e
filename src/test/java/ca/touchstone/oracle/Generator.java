package ca.touchstone.oracle;

import ca.touchstone.program.DateOf;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.Notation;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import ca.touchstone.program.RefersTo;
import ca.touchstone.program.StatedValue;
import ca.touchstone.program.Written;
import ca.touchstone.review.Conflict;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes program descriptions that stand at the edges: at limits and a step beside them, with ranges that lack an end or
 * straddle a limit, empty lists, members that leave something unsaid, and all of this more or less often. The same seed
 * gives the same descriptions. Not for several threads.
 */
public final class Generator {
    private static final List<Double> SILENCES = List.of(0.0, 0.02, 0.1, 0.4, 0.9);
    private static final List<String> JURISDICTIONS = List.of("CA-ON", "CA", "CA-BC");
    private static final List<String> POINTERS = FieldPath.all().keySet().stream()
            .map(name -> "/" + name.replace('.', '/'))
            .toList();

    private final Random random;
    private final LocalDate asOf;
    private final List<BigDecimal> numbers;
    private final List<String> criteria;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** By which power of ten positive answers are moved. */
    private int power;

    /** How likely a field of the description that is being made is left unsaid. */
    private double silence;

    /**
     * A generator.
     *
     * @param seed decides everything
     * @param asOf the date of the review; dates stand around it, on the side on which they are facts, and around as many
     *     months before as a limit says
     * @param limits the numbers that rules compare with
     * @param criteria what waivers may name
     */
    public Generator(long seed, LocalDate asOf, Collection<BigDecimal> limits, List<String> criteria) {
        this.random = new Random(seed);
        this.asOf = asOf;
        this.numbers = new TreeSet<>(limits).stream().flatMap(Generator::around).toList();
        this.criteria = List.copyOf(criteria);
    }

    private static Stream<BigDecimal> around(BigDecimal limit) {
        BigDecimal step = new BigDecimal("0.01");
        return Stream.of(
                        BigDecimal.ZERO,
                        limit.subtract(BigDecimal.ONE),
                        limit.subtract(step),
                        limit,
                        limit.setScale(limit.scale() + 1),
                        limit.add(step),
                        limit.add(BigDecimal.ONE))
                .map(number -> number.max(BigDecimal.ZERO));
    }

    /** A type of record as it is filled. */
    private record Shape(Constructor<?> constructor, List<Method> accessors, List<Field> fields) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        type.getDeclaredConstructor(types),
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        Arrays.stream(components).map(Field::of).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record can be made from its parts: " + type, e);
            }
        }

        Object create(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record can be made from its parts: " + constructor, e);
            }
        }

        @Nullable
        Object value(Record part, int field) {
            try {
                return accessors.get(field).invoke(part);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a part can be asked: " + part, e);
            }
        }
    }

    /** What may stand in a field, or in each member of a list field. */
    private record Field(
            String name,
            boolean isList,
            Class<?> type,
            List<String> words,
            @Nullable String list,
            @Nullable Notation notation,
            NameOf.@Nullable Kind named,
            DateOf.@Nullable Kind date) {
        static Field of(RecordComponent component) {
            OneOf words = component.getAnnotation(OneOf.class);
            RefersTo list = component.getAnnotation(RefersTo.class);
            Written notation = component.getAnnotation(Written.class);
            NameOf name = component.getAnnotation(NameOf.class);
            DateOf date = component.getAnnotation(DateOf.class);
            return new Field(
                    component.getName(),
                    component.getType() == List.class,
                    component.getGenericType() instanceof ParameterizedType of
                            ? (Class<?>) of.getActualTypeArguments()[0]
                            : component.getType(),
                    words == null ? List.of() : List.of(words.value()),
                    list == null ? null : list.value(),
                    notation == null ? null : notation.value(),
                    name == null ? null : name.value(),
                    date == null ? null : date.value());
        }

        boolean isGroup() {
            return type.isRecord() && type != LocalizedText.class && type != Range.class;
        }
    }

    /** The next description. */
    public ProgramDescription next() {
        silence = one(SILENCES);
        ProgramDescription next = (ProgramDescription) group(ProgramDescription.class, null);
        for (Set<String> clash = clashing(next); !clash.isEmpty(); clash = clashing(next)) {
            next = next.without(Set.of(clash.iterator().next()));
        }
        return next;
    }

    /**
     * The description with an exact answer wherever nothing, no fact, or only a range or a country, stands at one of the
     * pointers. No answer excludes what is stated elsewhere; where none is found that does not, none is given.
     */
    public ProgramDescription answered(ProgramDescription description, Predicate<String> asked) {
        silence = 0;
        ProgramDescription answered = (ProgramDescription) answered((Record) description, "", asked);
        Set<String> stated = description.statements().keySet();
        for (int spread = 1; spread < 20; spread++) {
            Set<String> clash = clashing(answered);
            clash.removeIf(pointer -> !asked.test(pointer) || stated.contains(pointer));
            if (clash.isEmpty()) {
                return answered;
            }
            power = random.nextInt(2 * spread + 1) - spread;
            answered = (ProgramDescription) answered((Record) answered.without(clash), "", clash::contains);
            power = 0;
        }
        Set<String> clash = clashing(answered);
        clash.removeIf(pointer -> !asked.test(pointer) || stated.contains(pointer));
        return answered.without(clash);
    }

    /** Where statements stand that exclude each other. */
    private static Set<String> clashing(ProgramDescription description) {
        Set<String> pointers = new TreeSet<>();
        Conflict.in(description)
                .forEach(conflict -> conflict.statements().forEach(statement -> pointers.add(statement.pointer())));
        return pointers;
    }

    private Object answered(Record part, String pointer, Predicate<String> asked) {
        Shape shape = shapes.computeIfAbsent(part.getClass(), Shape::of);
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < shape.fields().size(); i++) {
            values.add(answered(shape.fields().get(i), shape.value(part, i), pointer, asked));
        }
        return shape.create(values.toArray());
    }

    private @Nullable Object answered(Field field, @Nullable Object stated, String within, Predicate<String> asked) {
        String pointer = within + "/" + field.name();
        if (stated instanceof Record group && field.isGroup()) {
            return answered(group, pointer, asked);
        }
        if (stated instanceof List<?> members && field.isGroup()) {
            return IntStream.range(0, members.size())
                    .mapToObj(i -> answered((Record) members.get(i), pointer + "/" + i, asked))
                    .toList();
        }
        boolean open = stated == null
                || isNotAll(field, stated)
                || (stated instanceof LocalDate date && !date.equals(onItsSide(date, field)))
                || new StatedValue(pointer, pointer.replace('/', '.'), stated).isVague();
        return open && asked.test(pointer) ? answer(field, stated) : stated;
    }

    private static boolean isNotAll(Field field, @Nullable Object stated) {
        return field.name().endsWith("Complete") && !Boolean.TRUE.equals(stated);
    }

    /** What a careful person answers: a place in the country, a length within the range, a list that is complete, a look today. */
    private Object answer(Field field, @Nullable Object stated) {
        if (stated instanceof Range range) {
            return Range.of(Objects.requireNonNull(range.min() == null ? range.max() : range.min()));
        } else if (field.isList()) {
            return list(field);
        } else if (field.type() == Range.class) {
            return Range.of(positive());
        }
        if (field.date() == DateOf.Kind.SEEN) {
            return asOf.minusDays(random.nextInt(3));
        }
        return isNotAll(field, null) ? true : field.named() == NameOf.Kind.PLACE ? "CA-ON" : single(field);
    }

    private BigDecimal positive() {
        return one(numbers.stream().filter(number -> number.signum() > 0).toList())
                .scaleByPowerOfTen(power);
    }

    private Object group(Class<?> type, @Nullable String id) {
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        @Nullable Object[] values = new Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            values[i] = id != null && field.name().equals("id") && isStated() ? id : value(field);
        }
        return shape.create(values);
    }

    private boolean isStated() {
        return random.nextDouble() >= silence;
    }

    private @Nullable Object value(Field field) {
        if (field.isGroup() && !field.isList()) {
            return group(field.type(), null);
        }
        if (!isStated()) {
            return null;
        }
        return field.isList() ? list(field) : single(field);
    }

    private List<Object> list(Field field) {
        int size =
                switch (random.nextInt(30)) {
                    case 0 -> one(numbers).intValue() % 20;
                    case 1, 2, 3, 4, 5 -> 0;
                    default -> 1 + random.nextInt(3);
                };
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(field.isGroup() ? group(field.type(), field.name() + i) : single(field));
        }
        if (field.words().isEmpty()) {
            return members;
        }
        // A word stands once, and sometimes all of them but a few.
        return random.nextInt(4) == 0
                ? field.words().stream()
                        .<Object>map(word -> word)
                        .filter(word -> !members.contains(word) || size == 1)
                        .toList()
                : members.stream().distinct().toList();
    }

    private Object single(Field field) {
        Class<?> type = field.type();
        if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class) {
            return one(numbers).intValue();
        } else if (type == BigDecimal.class) {
            return one(numbers).scaleByPowerOfTen(power);
        } else if (type == Range.class) {
            return range();
        } else if (type == LocalDate.class) {
            LocalDate date =
                    random.nextBoolean() ? asOf : asOf.minusMonths(one(numbers).intValue());
            return onItsSide(date.plusDays(random.nextInt(3) - 1), field);
        } else if (type == LocalizedText.class) {
            String text = random.nextBoolean() ? LocalizedText.NONE : "text";
            return random.nextBoolean() ? new LocalizedText(text, null, null) : new LocalizedText(null, text, "texte");
        }
        return word(field);
    }

    /** The date, or the day of the review where it would be no fact. */
    private LocalDate onItsSide(LocalDate date, Field field) {
        boolean isAhead = field.date() == DateOf.Kind.AHEAD || field.date() == DateOf.Kind.UNTIL;
        return isAhead == date.isBefore(asOf) ? asOf : date;
    }

    private Range range() {
        BigDecimal one = one(numbers);
        BigDecimal other = one(numbers);
        return switch (random.nextInt(6)) {
            case 0 -> new Range(one.min(other), one.max(other));
            case 1 -> new Range(one, null);
            case 2 -> new Range(null, one);
            default -> Range.of(one);
        };
    }

    private String word(Field field) {
        Notation notation = field.notation();
        if (!field.words().isEmpty()) {
            return one(field.words());
        } else if (field.list() != null) {
            return field.list() + random.nextInt(3);
        } else if (field.name().equals("criterion")) {
            return one(criteria);
        } else if (field.named() == NameOf.Kind.PLACE) {
            return one(JURISDICTIONS);
        } else if (notation == Notation.POINTER) {
            return one(POINTERS);
        }
        if (field.name().equals("name")) {
            // Bodies of one name would be one body.
            return "name " + random.nextInt(1_000_000);
        }
        boolean mayBeNone = notation == null || notation == Notation.WEB_ADDRESS;
        return mayBeNone && random.nextInt(4) == 0
                ? LocalizedText.NONE
                : notation == null ? "text" : notation.example();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
