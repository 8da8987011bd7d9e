package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Notation;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.Range;
import ca.touchstone.program.Written;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinderTest {
    enum Status {
        IN_FORCE,
        DRAFT
    }

    record InForce(LocalDate from, @Nullable LocalDate to) {}

    record Item(String id, @Nullable Boolean needed) {}

    record Pack(
            LocalizedText title,
            Status status,
            InForce inForce,
            @OneOf({"quality", "funding"}) String purpose,
            @Written(Notation.JURISDICTION) String jurisdiction,
            Map<String, BigDecimal> limits,
            List<Item> items,
            @Nullable Integer weight,
            @Nullable Range span,
            @Nullable JsonNode program,
            @Nullable InForce once) {}

    record Empty(
            List<String> list,
            Map<String, String> map,
            @Nullable List<String> maybe) {}

    record Items(List<Item> items) {
        /** No field, though it is named like one. */
        public boolean isSound() {
            return true;
        }
    }

    private static final String SOUND = """
            title: {en: A, fr: B}
            status: in-force
            in-force: {from: 2021-05-11}
            purpose: quality
            jurisdiction: CA-ON
            limits: {2022-01-01: 12.50, 2021-01-01: 1e1}
            items: [{id: b, needed: true}, {id: a}]
            weight: 3.0
            span: {min: 1, max: 2}
            program: {anyThing: [TBD, 1.50]}
            """;

    private final Binder binder = new Binder(Naming.KEBAB_CASE);

    @Test
    void bindsEveryTypeAndKeepsOrder() {
        Pack pack = accepted(binder.bind(yaml(SOUND), Pack.class));
        assertEquals(new LocalizedText(null, "A", "B"), pack.title());
        assertEquals(Status.IN_FORCE, pack.status());
        assertEquals(new InForce(LocalDate.of(2021, 5, 11), null), pack.inForce());
        assertEquals(
                List.of("2022-01-01", "2021-01-01"), List.copyOf(pack.limits().keySet()));
        assertEquals(
                List.of(new BigDecimal("12.5"), new BigDecimal("10")),
                List.copyOf(pack.limits().values()));
        assertEquals(List.of(new Item("b", true), new Item("a", null)), pack.items());
        assertEquals(3, pack.weight());
        assertEquals(new Range(BigDecimal.ONE, BigDecimal.valueOf(2)), pack.span());
        assertEquals("{\"anyThing\":[\"TBD\",1.50]}", String.valueOf(pack.program()));
        assertNull(pack.once());
    }

    @Test
    void takesAbsentListsAndMapsForEmptyUnlessTheyMayBeNull() {
        Empty empty = accepted(binder.bind(yaml("{}"), Empty.class));
        assertEquals(List.of(), empty.list());
        assertEquals(Map.of(), empty.map());
        assertNull(empty.maybe());
        assertNotNull(accepted(binder.bind(yaml("maybe: []"), Empty.class)).maybe());
    }

    @Test
    void knowsNeitherFillersNorTheWordNoneOutsideDescriptions() {
        Empty bound = accepted(binder.bind(yaml("list: [none, TBD]"), Empty.class));
        assertEquals(List.of("none", "TBD"), bound.list());
        assertEquals(List.of("doc:1:/list/0 blank"), faults(binder.bind(yaml("list: [' ']"), Empty.class)));
    }

    @Test
    void takesNoMethodOfARecordForAField() {
        assertEquals(
                List.of("doc:1:/is-sound unknown-field", "doc:1:/sound unknown-field"),
                faults(binder.bind(yaml("{sound: true, is-sound: true}"), Items.class)));
    }

    @Test
    void namesFieldsAsTheDocumentDoes() {
        Document json = accepted(
                Document.readJson("{\"inForce\": 1}".getBytes(StandardCharsets.UTF_8), "", Limits.ofDescriptions()));
        record Request(@Nullable Boolean inForce) {}
        assertEquals(
                List.of("1:/inForce expected-boolean"),
                faults(new Binder(Naming.CAMEL_CASE).bind(json, Request.class)));
    }

    @Test
    void bindsAPartWithThePointersOfTheDocument() {
        Document document = yaml("a:\n  - {id: x}\n  - {id: true}\n");
        assertEquals(new Item("x", null), accepted(binder.bind(document, "/a/0", Item.class)));
        assertEquals(List.of("doc:3:/a/1/id expected-text"), faults(binder.bind(document, "/a/1", Item.class)));
        assertEquals(List.of("doc:1:/a/2 expected-object"), faults(binder.bind(document, "/a/2", Item.class)));
    }

    @Test
    void bindsADocumentOfFreeNames() {
        Map<String, Items> items = accepted(binder.bindMap(yaml("short: {items: [{id: a}]}\nlong: {}\n"), Items.class));
        assertEquals(List.of("short", "long"), List.copyOf(items.keySet()));
        assertEquals(
                List.of("doc:1:/short/items/0/id required"),
                faults(binder.bindMap(yaml("short: {items: [{}]}"), Items.class)));
        assertEquals(List.of("doc:1 expected-object"), faults(binder.bindMap(yaml("[]"), Items.class)));
    }

    private static Document yaml(String text) {
        return accepted(Document.readYaml(text.getBytes(StandardCharsets.UTF_8), "doc", Limits.ofDescriptions()));
    }

    private static <T> T accepted(Result<T> reading) {
        return reading.fold(value -> value, faults -> {
            throw new AssertionError(faults.toString());
        });
    }

    private static List<String> faults(Result<?> reading) {
        return reading.fold(value -> List.of("accepted " + value), faults -> faults.stream()
                .map(fault -> fault.place() + " " + fault.key())
                .toList());
    }
}
