package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.touchstone.i18n.Language;
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

    record Cases(Map<String, List<Item>> byName) {}

    record Wrong(StringBuilder text) {}

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
            program: {anyThing: [TBD]}
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
        assertEquals("{\"anyThing\":[\"TBD\"]}", String.valueOf(pack.program()));
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
    void collectsEveryFaultWithItsLineAndPointer() {
        assertEquals(
                List.of(
                        "doc:1:/titel There is no field \"titel\" here. Did you mean \"title\"?",
                        "doc:1:/title \"title\" is required and is not stated. Add it.",
                        "doc:2:/status \"in force\" is not one of the values of this field. Did you mean \"in-force\"?"
                                + " The values are: in-force, draft.",
                        "doc:3:/in-force/from \"from\" is required and is not stated. Add it.",
                        "doc:3:/in-force/until There is no field \"until\" here."
                                + " Use one of these or remove it: from, to.",
                        "doc:4:/purpose \"loans\" is not one of the values of this field."
                                + " Choose one of these: quality, funding.",
                        "doc:5:/jurisdiction \"Ontario\" is not in the notation of this field. Write it as in \"CA-ON\".",
                        "doc:6:/limits/ This name is blank. Give it one.",
                        "doc:6:/limits/a~1b Found \"12\", expected a number."
                                + " Write it in digits, without quotation marks or unit, such as 12.5.",
                        "doc:7:/items/0/id Found 1, expected a text. Put it in quotation marks.",
                        "doc:7:/items/1 Found \"x\", expected an object with fields."
                                + " Write it in braces, or indented under its name.",
                        "doc:7:/items/2 A member of this list is null. Write a value, or remove it.",
                        "doc:8:/weight Found 1.5, expected a whole number."
                                + " Write it in digits, without quotation marks or unit, such as 12.",
                        "doc:9:/span The lower end 2 is above the upper end 1. Exchange them."),
                faults(binder.bind(yaml("""
                                        titel: x
                                        status: in force
                                        in-force: {until: 2021-05-11}
                                        purpose: loans
                                        jurisdiction: Ontario
                                        limits: {a/b: "12", "": 1}
                                        items: [{id: 1}, x, null]
                                        weight: 1.5
                                        span: {min: 2, max: 1}
                                        """), Pack.class)));
    }

    @Test
    void refusesAnIdThatIsUsedTwice() {
        assertEquals(
                List.of("doc:7:/items/2/id The id \"a\" already belongs to /items/0."
                        + " Give each member an id of its own."),
                faults(binder.bind(
                        yaml(SOUND.replace("[{id: b, needed: true}, {id: a}]", "[{id: a}, {id: b}, {id: a}]")),
                        Pack.class)));
    }

    @Test
    void knowsNeitherFillersNorTheWordNoneOutsideDescriptions() {
        Empty bound = accepted(binder.bind(yaml("list: [none, TBD]"), Empty.class));
        assertEquals(List.of("none", "TBD"), bound.list());
        assertEquals(
                List.of("doc:1:/list/0 This text is blank. Write something, or leave the field out."),
                faults(binder.bind(yaml("list: [' ']"), Empty.class)));
    }

    @Test
    void namesFieldsAsTheDocumentDoes() {
        Document json = accepted(
                Document.readJson("{\"inForce\": 1}".getBytes(StandardCharsets.UTF_8), "", Limits.ofDescriptions()));
        record Request(@Nullable Boolean inForce) {}
        assertEquals(
                List.of("1:/inForce Found 1, expected true or false. Write one of them without quotation marks."),
                faults(new Binder(Naming.CAMEL_CASE).bind(json, Request.class)));
    }

    @Test
    void bindsAPartWithThePointersOfTheDocument() {
        Document document = yaml("a:\n  - {id: x}\n  - {id: true}\n");
        assertEquals(new Item("x", null), accepted(binder.bind(document, "/a/0", Item.class)));
        assertEquals(
                List.of("doc:3:/a/1/id Found true, expected a text. Put it in quotation marks."),
                faults(binder.bind(document, "/a/1", Item.class)));
        assertEquals(
                List.of("doc:1:/a/2 Found null, expected an object with fields."
                        + " Write it in braces, or indented under its name."),
                faults(binder.bind(document, "/a/2", Item.class)));
    }

    @Test
    void bindsADocumentOfFreeNames() {
        Cases cases = accepted(binder.bindMap(yaml("short: [{id: a}]\nlong: []\n"), Cases.class));
        assertEquals(List.of("short", "long"), List.copyOf(cases.byName().keySet()));
        assertEquals(
                List.of("doc:1:/short/0/id \"id\" is required and is not stated. Add it."),
                faults(binder.bindMap(yaml("short: [{}]"), Cases.class)));
        assertThrows(IllegalArgumentException.class, () -> binder.bindMap(yaml("{}"), Item.class));
    }

    @Test
    void refusesATypeThatNoDocumentHolds() {
        assertThrows(IllegalArgumentException.class, () -> binder.bind(yaml("text: x"), Wrong.class));
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
                .map(fault -> fault.place() + " " + fault.message(Language.EN))
                .toList());
    }
}
