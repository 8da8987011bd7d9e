package ca.touchstone.intake;

import ca.touchstone.program.MeasuredIn;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quantity: a number, or an object with {@code min}, {@code max} or both. Hours may also be so many sessions, days or
 * academic hours of so many minutes ({@code count}, {@code minutesEach}), or so many a week for so many weeks
 * ({@code perWeek}, {@code weeks}); weeks may be {@code days}. What does not come out even is a range between two numbers of
 * six decimals.
 */
final class RangeDeserializer extends StdScalarDeserializer<Range> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 6;
    private static final List<String> ENDS = List.of("min", "max");

    /** Quantities that make another together: their product, divided. */
    private record Product(List<String> names, BigDecimal divisor) {
        @Nullable
        Range of(Map<String, Range> stated) {
            Range product = Range.of(BigDecimal.ONE);
            for (String name : names) {
                product = product == null ? null : product.times(Objects.requireNonNull(stated.get(name)));
            }
            return product == null
                    ? null
                    : new Range(
                            divided(product.min(), RoundingMode.FLOOR), divided(product.max(), RoundingMode.CEILING));
        }

        private @Nullable BigDecimal divided(@Nullable BigDecimal product, RoundingMode rounding) {
            if (product == null) {
                return null;
            }
            BigDecimal quotient = product.divide(divisor, DECIMALS, rounding).stripTrailingZeros();
            return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
        }
    }

    private static final List<Product> HOURS = List.of(
            new Product(List.of("count", "minutesEach"), BigDecimal.valueOf(60)),
            new Product(List.of("perWeek", "weeks"), BigDecimal.ONE));
    private static final List<Product> WEEKS = List.of(new Product(List.of("days"), BigDecimal.valueOf(7)));

    /** A quantity within another, which has no other forms. */
    private static final RangeDeserializer ONE = new RangeDeserializer();

    private final transient List<Product> products;

    /** For quantities whose unit is not known. */
    RangeDeserializer() {
        this(List.of());
    }

    private RangeDeserializer(List<Product> products) {
        super(Range.class);
        this.products = products;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        RecordComponent component = RecordInstantiator.component(property);
        MeasuredIn measured = component == null ? null : component.getAnnotation(MeasuredIn.class);
        return measured == null
                ? this
                : new RangeDeserializer(
                        switch (measured.value()) {
                            case HOURS -> HOURS;
                            case WEEKS -> WEEKS;
                        });
    }

    @Override
    public @Nullable Range deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Scalars.stated(parser, Reading.of(context), this::range);
    }

    private @Nullable Range range(JsonParser parser, Reading reading) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return exact(Scalars.number(parser, reading, "expected-range"));
        }
        List<String> names = new ArrayList<>(ENDS);
        products.forEach(product -> names.addAll(product.names()));
        Set<String> found = new HashSet<>();
        Map<String, Range> stated = new HashMap<>();
        Scalars.members(parser, reading, names, at -> {
            String name = names.get(at);
            found.add(name);
            Range range = ENDS.contains(name)
                    ? exact(Scalars.stated(parser, reading, Scalars::number))
                    : Scalars.stated(parser, reading, ONE::range);
            if (range != null) {
                stated.put(name, range);
            }
        });
        if (ENDS.containsAll(found)) {
            return between(Range.least(stated.get("min")), Range.most(stated.get("max")), parser, reading);
        }
        for (Product product : products) {
            if (found.equals(Set.copyOf(product.names()))) {
                return stated.size() == found.size() ? product.of(stated) : null;
            }
        }
        reading.fault(parser, "mixed-quantity", forms());
        return null;
    }

    /** What may stand together: min, max; count, minutesEach. */
    private String forms() {
        return Stream.concat(Stream.of(ENDS), products.stream().map(Product::names))
                .map(names -> String.join(", ", names))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Range exact(@Nullable BigDecimal number) {
        return number == null ? null : Range.of(number);
    }

    private static @Nullable Range between(
            @Nullable BigDecimal min, @Nullable BigDecimal max, JsonParser parser, Reading reading) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            reading.fault(parser, "range-reversed", min.toPlainString(), max.toPlainString());
            return null;
        }
        return min == null && max == null ? null : new Range(min, max);
    }
}
