package ca.touchstone.service;

import ca.touchstone.framework.InForce;
import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.intake.Fault;
import ca.touchstone.review.Library.Selection;
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

    /** Where faults stand: in the body, in one line of it, in the parameters of the address, or in a file. */
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

    /** The problem in words. */
    public ProblemDocument document(Language language) {
        return new ProblemDocument(
                kind.type(),
                Messages.of("http").get(language, kind.title()),
                kind.status(),
                sentence(language),
                members instanceof Members.Versions versions ? versions.inForce() : null,
                members instanceof Members.Faults faults
                        ? faults.faults().stream()
                                .map(fault -> ProblemDocument.Fault.of(fault, faults.place(), language))
                                .toList()
                        : null);
    }

    /** What went wrong, in a sentence or two. */
    public String sentence(Language language) {
        return Messages.of("http").get(language, detail, arguments.toArray());
    }

    /** Everything wrong with what was sent; none where that is not the reason. */
    public List<Fault> faults() {
        return members instanceof Members.Faults wrong ? wrong.faults() : List.of();
    }
}
