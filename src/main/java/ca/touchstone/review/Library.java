package ca.touchstone.review;

import ca.touchstone.framework.AgeLimit;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Scope;
import ca.touchstone.framework.Status;
import ca.touchstone.program.ProgramDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The packs that are ready to be used, and which of them a request means. Safe for use by several threads at once. */
public final class Library {
    private final List<Reviewer> reviewers;

    /** A library of these packs, in order of their ids. */
    public Library(List<ReadyPack> packs) {
        this.reviewers = packs.stream()
                .sorted(Comparator.comparing(ReadyPack::pack))
                .map(Reviewer::new)
                .toList();
    }

    /** The packs, in order of their ids. */
    public List<Pack> packs() {
        return reviewers.stream().map(Reviewer::pack).toList();
    }

    /** The pack of that id. */
    public Optional<Pack> pack(String id) {
        return packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** What a request for frameworks comes to. */
    public sealed interface Selection {
        /** These packs, none twice, in order of their ids; all are in force. */
        record Chosen(List<Reviewer> reviewers, boolean named) implements Selection {
            public Chosen {
                reviewers = List.copyOf(reviewers);
            }
        }

        /** No pack has that id, and no id begins with it. */
        record Unknown(String wanted) implements Selection {}

        /** The pack is there but not in force on that date; {@code instead} are versions of it that are. */
        record NotInForce(Pack pack, LocalDate date, List<Pack> instead) implements Selection {
            public NotInForce {
                instead = List.copyOf(instead);
            }
        }
    }

    /**
     * The packs in force on that date that are wanted: each by its id, or by the beginning of its id up to a slash; all
     * when none is named. A draft is wanted only by its whole id.
     */
    public Selection select(List<String> wanted, AsOf asOf) {
        Set<Reviewer> chosen = new LinkedHashSet<>();
        if (wanted.isEmpty()) {
            chosen.addAll(inForce(finished(), asOf));
        }
        for (String id : wanted) {
            List<Reviewer> named = reviewers.stream()
                    .filter(reviewer -> means(id, reviewer.pack().id()))
                    .filter(reviewer ->
                            !isDraft(reviewer) || reviewer.pack().id().equals(id))
                    .toList();
            if (named.isEmpty()) {
                return new Selection.Unknown(id);
            }
            List<Reviewer> inForce = inForce(named, asOf);
            if (inForce.isEmpty()) {
                Pack pack = named.get(named.size() - 1).pack();
                return new Selection.NotInForce(pack, asOf.in(pack), instead(pack, asOf));
            }
            chosen.addAll(inForce);
            chosen.addAll(inForce(extended(inForce), asOf));
        }
        List<Reviewer> ordered = new ArrayList<>(chosen);
        ordered.sort(Comparator.comparing(Reviewer::pack));
        return new Selection.Chosen(ordered, !wanted.isEmpty());
    }

    /** The packs that these extend: without them, what these say is half of what they ask. */
    private List<Reviewer> extended(List<Reviewer> extending) {
        return reviewers.stream()
                .filter(base -> extending.stream().anyMatch(reviewer -> base.pack()
                        .id()
                        .equals(reviewer.pack().framework().extends_())))
                .toList();
    }

    /** Whether a request for {@code wanted} means the pack of that id: it is the id, or begins it up to a slash. */
    public static boolean means(String wanted, String id) {
        return (id + "/").startsWith(wanted.endsWith("/") ? wanted : wanted + "/");
    }

    private List<Reviewer> finished() {
        return reviewers.stream().filter(reviewer -> !isDraft(reviewer)).toList();
    }

    private static boolean isDraft(Reviewer reviewer) {
        return reviewer.pack().framework().status() == Status.DRAFT;
    }

    private static List<Reviewer> inForce(List<Reviewer> some, AsOf asOf) {
        return some.stream()
                .filter(reviewer -> reviewer.pack().framework().inForce().covers(asOf.in(reviewer.pack())))
                .toList();
    }

    private List<Pack> instead(Pack pack, AsOf asOf) {
        return inForce(finished(), asOf).stream()
                .map(Reviewer::pack)
                .filter(other -> other.family().equals(pack.family()))
                .toList();
    }

    /** What makes facts of statements. */
    private record DayAndAges(LocalDate day, List<AgeLimit> ages) {}

    /**
     * Reviews the program against the chosen packs; those that were not named are left out where they do not apply.
     */
    public static Reviews review(ProgramDescription description, Selection.Chosen chosen, AsOf asOf) {
        // Mostly one: packs of other places may have another day, and few say how old a list may be.
        Map<DayAndAges, StatedFacts> known = new HashMap<>();
        List<Review> done = new ArrayList<>();
        List<Reviews.Exclusion> excluded = new ArrayList<>();
        for (Reviewer reviewer : chosen.reviewers()) {
            Scope scope = reviewer.pack().framework().scope();
            String excludedBy = scope == null || chosen.named() ? null : scope.excludedBy(description);
            if (excludedBy == null) {
                LocalDate day = asOf.in(reviewer.pack());
                StatedFacts facts = known.computeIfAbsent(
                        new DayAndAges(day, reviewer.agesOn(day)),
                        of -> new StatedFacts(FactsOnDay.of(description, of.day(), of.ages())));
                done.add(reviewer.review(facts, day));
            } else {
                excluded.add(new Reviews.Exclusion(reviewer.pack(), excludedBy));
            }
        }
        return new Reviews(asOf, done, excluded);
    }
}
