package ca.touchstone.service;

import ca.touchstone.framework.InForce;
import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.intake.Fault;
import ca.touchstone.review.Library.Selection;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a request, or one line of it, has no answer: a problem detail (RFC 9457) before it is put into words.
 *
 * @param kind what went wrong
 * @param detail the key of the sentence that says more
 * @param arguments what fills that sentence's placeholders
 * @param members what the problem has beyond the sentences
 */
public record Problem(Kind kind, String detail, List<String> arguments, Members members) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:touchstone:problem:";

    /** What can go wrong; one that has no name of its own means no more than its status does. */
    public enum Kind {
        UNREADABLE(400, "unreadable"),
        UNFIT(422, "unfit"),
        UNKNOWN_FRAMEWORK(404, "unknown-framework"),
        NOT_IN_FORCE(409, "not-in-force"),
        TOO_LARGE(413, "too-large"),
        MISUNDERSTOOD(400, ""),
        NOT_FOUND(404, ""),
        WRONG_METHOD(405, ""),
        NOT_ACCEPTABLE(406, ""),
        WRONG_MEDIA_TYPE(415, ""),
        OUR_FAULT(500, "");

        private final int status;
        private final String name;

        Kind(int status, String name) {
            this.status = status;
            this.name = name;
        }

        public int status() {
            return status;
        }

        private String type() {
            return name.isEmpty() ? "about:blank" : TYPE + name;
        }

        private String title() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".title";
        }
    }

    /** Where faults stand: in the body, in one line of it, in the parameters of the address, or in a file of ours. */
    public enum Place {
        BODY,
        LINE,
        PARAMETERS,
        FILE
    }

    /** Members of a problem that only some kinds have. */
    public sealed interface Members {
        /** Everything wrong with what was sent. */
        record Faults(List<Fault> faults, Place place) implements Members {}

        /** The ids of the versions that are in force instead. */
        record Versions(List<String> inForce) implements Members {}

        /** Nothing more. */
        record None() implements Members {}
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** It is not JSON, or not the JSON that is read here. */
    public static Problem unreadable(List<Fault> faults, Place place) {
        return new Problem(Kind.UNREADABLE, "unreadable.detail", List.of(), new Members.Faults(faults, place));
    }

    /** It can be read, but says something that a request or a description cannot say. */
    public static Problem unfit(List<Fault> faults, Place place) {
        return faults.size() == 1
                ? new Problem(Kind.UNFIT, "unfit.detail-one", List.of(), new Members.Faults(faults, place))
                : new Problem(
                        Kind.UNFIT,
                        "unfit.detail",
                        List.of(String.valueOf(faults.size())),
                        new Members.Faults(faults, place));
    }

    public static Problem unknownFramework(String id) {
        return of(Kind.UNKNOWN_FRAMEWORK, "unknown-framework.detail", id);
    }

    public static Problem notInForce(Selection.NotInForce selection) {
        Pack pack = selection.pack();
        InForce inForce = pack.framework().inForce();
        List<String> instead = selection.instead().stream().map(Pack::id).toList();
        String key = "not-in-force.detail"
                + (inForce.to() == null ? "-from" : "-until")
                + (instead.isEmpty() ? "-none" : "");
        return new Problem(
                Kind.NOT_IN_FORCE,
                key,
                List.of(
                        pack.id(),
                        selection.date().toString(),
                        inForce.from(),
                        String.valueOf(inForce.to()),
                        instead.stream().collect(Collectors.joining(", "))),
                new Members.Versions(instead));
    }

    public static Problem of(Kind kind, String detail, String... arguments) {
        return new Problem(kind, detail, List.of(arguments), new Members.None());
    }

    /** The problem in words; key order is that of RFC 9457. */
    public ObjectNode json(Language language) {
        Messages texts = Messages.of("http");
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", kind.type());
        node.put("title", texts.get(language, kind.title()));
        node.put("status", kind.status());
        node.put("detail", texts.get(language, detail, arguments.toArray()));
        if (members instanceof Members.Versions versions) {
            ArrayNode list = node.putArray("inForce");
            versions.inForce().forEach(list::add);
        } else if (members instanceof Members.Faults faults) {
            ArrayNode list = node.putArray("errors");
            faults.faults().forEach(fault -> list.add(error(fault, faults.place(), language)));
        }
        return node;
    }

    /** One fault in words. */
    public static ObjectNode error(Fault fault, Place place, Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (place) {
            case BODY -> at(fault, node);
            case FILE -> {
                at(fault, node.put("file", fault.file()));
                if (fault.excerpt() != null) {
                    node.put("column", fault.excerpt().column());
                    node.put("quoted", fault.excerpt().text());
                }
            }
            case LINE -> node.put("pointer", fault.pointer());
            case PARAMETERS -> node.put("parameter", parameter(fault.pointer()));
        }
        return node.put("message", fault.message(language));
    }

    private static void at(Fault fault, ObjectNode node) {
        node.put("pointer", fault.pointer());
        if (fault.line() > 0) {
            node.put("line", fault.line());
        }
    }

    /** The name of the parameter that a pointer into all of them means. */
    private static String parameter(String pointer) {
        int end = pointer.indexOf('/', 1);
        String name = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
        return name.replace("~1", "/").replace("~0", "~");
    }
}
