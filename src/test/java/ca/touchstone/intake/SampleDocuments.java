package ca.touchstone.intake;

import ca.touchstone.intake.Shape.Slot;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes descriptions as JSON: sound ones at random, damaged ones, and ones that hold a single field. */
final class SampleDocuments {
    /** Values sound in some fields and faulty in others, at the edges of what is accepted. */
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0.0",
            "1",
            "1.0",
            "12.5",
            "12.5000000",
            "-1",
            "-0.000001",
            "0.000001",
            "0.0000001",
            "0.00000100",
            "1e3",
            "1e6",
            "1000000",
            "1000000.000001",
            "1000001",
            "1e7",
            "1.5e-3",
            "\"\"",
            "\" \"",
            "\"\\u00a0\"",
            "\"x\"",
            "\"12\"",
            "\"true\"",
            "\"TBD\"",
            "\" tbd \"",
            "\"TBD Bank Group\"",
            "\"TBD (fall)\"",
            "\"n/a\"",
            "\"s.o.\"",
            "\"À VENIR\"",
            "\"à déterminer par le conseil\"",
            "\"<name>\"",
            "\"<a> or <b>\"",
            "\"???\"",
            "\"-\"",
            "\"xxx\"",
            "\"Lorem ipsum dolor\\nsit\"",
            "\"none\"",
            "\" None \"",
            "\"Aucune\"",
            "\"NÉANT\"",
            "\"none yet\"",
            "\"CA-ON\"",
            "\"ca-on\"",
            "\"fr-CA\"",
            "\"CAD\"",
            "\"72106\"",
            "\"48.0508\"",
            "\"https://example.org/a\"",
            "\"example.org\"",
            "\"2022-23\"",
            "\"/workload/weeks\"",
            "\"workload\"",
            "\"2026-02-28\"",
            "\"2026-02-30\"",
            "\"2026-2-3\"",
            "\"2026-13-01\"",
            "[]",
            "[null]",
            "[\"\"]",
            "[\"x\"]",
            "[12]",
            "[[]]",
            "[{}]",
            "[{\"x\": 1}]",
            "[\"none\"]",
            "[\"Aucun\"]",
            "[\"none\", \"x\"]",
            "[\"none\", \"none\"]",
            "[\"TBD\"]",
            "[\"TBD\", \"none\"]",
            "[\"TBD\", \"x\"]",
            "[\"72106\", \"-\"]",
            "[\"fr\"]",
            "[\"/title\"]",
            "{}",
            "{\"x\": 1}",
            "{\"en\": \"a\"}",
            "{\"en\": null, \"fr\": \"TBD\"}",
            "{\"en\": 1}",
            "{\"plain\": \"a\"}",
            "{\"min\": 1}",
            "{\"min\": 1, \"max\": \"TBD\"}",
            "{\"min\": null}",
            "{\"min\": 2, \"max\": 1}",
            "{\"min\": -1}",
            "{\"min\": \"1\"}");

    private final Random random;
    private int ids;
    /** How many values are still to be written before the one to damage; negative when none is. */
    private int untilDamage = -1;

    SampleDocuments(Random random) {
        this.random = random;
    }

    /** A description that states one field alone. */
    static String alone(String field, String value) {
        String document = value;
        String[] names = field.split("\\.", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            String holder = String.join(".", List.of(names).subList(0, i));
            String object = "{\"" + names[i] + "\": " + document + "}";
            boolean member = i > 0
                    && FieldPath.all().containsKey(holder)
                    && FieldPath.of(holder).component().getType() == List.class;
            document = member ? "[" + object + "]" : object;
        }
        return document;
    }

    String document() {
        return part(ProgramDescription.class);
    }

    /** A sound document in which one value, or the name of one field, is replaced by any other. */
    String damaged() {
        untilDamage = random.nextInt(20);
        return part(ProgramDescription.class);
    }

    private String part(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Slot slot : Shape.of(type).slots()) {
            if (slot.isPart() || random.nextInt(3) == 0) {
                String name = slot.name();
                String value = value(slot);
                if (untilDamage-- == 0) {
                    boolean misnamed = random.nextInt(5) == 0;
                    name = misnamed ? name + "x" : name;
                    value = misnamed ? value : anyOf(VALUES);
                }
                members.add("\"" + name + "\": " + value);
            }
        }
        return "{" + String.join(", ", members) + "}";
    }

    private String value(Slot slot) {
        if (random.nextInt(12) == 0) {
            return anyOf("null", "\"TBD\"", "\"<name of body>\"", "\"\"");
        }
        if (slot.isPart()) {
            return part(slot.raw());
        }
        return slot.raw() == List.class ? list(slot.member()) : scalar(slot);
    }

    private String list(Slot member) {
        if (!member.isPart() && random.nextInt(6) == 0) {
            return anyOf("[\"none\"]", "[\"TBD\"]");
        }
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> member.isPart() ? part(member.raw()) : scalar(member))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String scalar(Slot slot) {
        if (!slot.values().isEmpty()) {
            return "\"" + anyOf(slot.values()) + "\"";
        }
        if (slot.notation() != null) {
            return "\"" + slot.notation().example() + "\"";
        }
        Class<?> type = slot.raw();
        if (slot.name().equals("id")) {
            return "\"id-" + ids++ + "\"";
        } else if (type == String.class) {
            return anyOf("\"A name\"", "\"Collège d'Exemple\"");
        } else if (type == Boolean.class) {
            return anyOf("true", "false");
        } else if (type == Integer.class) {
            return anyOf("0", "12", "1000000", "3.0");
        } else if (type == BigDecimal.class) {
            return anyOf("0", "12.5", "0.000001", "1e3");
        } else if (type == LocalDate.class) {
            return anyOf("\"2026-02-28\"", "\"2024-02-29\"");
        } else if (type == Range.class) {
            return anyOf("12", "{\"min\": 1, \"max\": 2.5}", "{\"max\": 7}", "{}");
        } else if (type == LocalizedText.class) {
            return anyOf("\"A text\"", "{\"en\": \"One\", \"fr\": \"Un\"}", "{\"fr\": \"à venir\"}");
        }
        throw new IllegalArgumentException("no sample for " + slot.type());
    }

    private String anyOf(String... values) {
        return anyOf(List.of(values));
    }

    private String anyOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
