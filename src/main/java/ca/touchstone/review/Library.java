package ca.touchstone.review;

import ca.touchstone.framework.AgeLimit;
import ca.touchstone.framework.Applicability;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Status;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Reviews.NotReviewed;
import ca.touchstone.review.Reviews.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        /**
         * These packs, none twice, in order of their ids; all are in force.
         *
         * @param named whether they are reviewed whatever their scope; else where it is certain that they apply
         * @param left the packs that are meant too and cannot be reviewed, whatever the program
         */
        record Chosen(List<Reviewer> reviewers, boolean named, List<NotReviewed> left) implements Selection {
            public Chosen {
                reviewers = List.copyOf(reviewers);
                left = List.copyOf(left);
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
     * The packs in force on that date that are wanted: each by its id, or by the beginning of its id up to a slash. When
     * none is named, those that may govern a program. A draft is wanted only by its whole id.
     *
     * @param all whether all are wanted as if each were named, except for drafts
     */
    public Selection select(List<String> wanted, boolean all, AsOf asOf) {
        for (String id : wanted) {
            if (reviewers.stream().noneMatch(one -> means(id, one.pack().id()))) {
                return new Selection.Unknown(id);
            }
            Optional<Pack> whole = pack(id).filter(pack -> !isInForce(pack, asOf));
            if (whole.isPresent()) {
                return new Selection.NotInForce(whole.get(), asOf.in(whole.get()), instead(whole.get(), asOf));
            }
        }
        boolean named = all || !wanted.isEmpty();
        Map<String, List<Reviewer>> families = new LinkedHashMap<>();
        for (Reviewer one : reviewers) {
            if (all
                    || wanted.isEmpty()
                    || wanted.stream().anyMatch(id -> means(id, one.pack().id()))) {
                families.computeIfAbsent(one.pack().family(), family -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Reviewer> chosen = new ArrayList<>();
        List<NotReviewed> left = new ArrayList<>();
        families.values().forEach(versions -> addVersions(versions, wanted, named, asOf, chosen, left));
        if (named) {
            extended(chosen).stream()
                    .filter(base -> isInForce(base.pack(), asOf) && !chosen.contains(base))
                    .forEach(chosen::add);
        }
        chosen.sort(Comparator.comparing(Reviewer::pack));
        return new Selection.Chosen(chosen, named, left);
    }

    /** Adds the versions of one framework that are meant to those that are reviewed or to those that are left. */
    private static void addVersions(
            List<Reviewer> versions,
            List<String> wanted,
            boolean named,
            AsOf asOf,
            List<Reviewer> chosen,
            List<NotReviewed> left) {
        List<Reviewer> finished = versions.stream()
                .filter(version -> !isDraft(version.pack())
                        || wanted.contains(version.pack().id()))
                .toList();
        List<Reviewer> drafts = versions.stream()
                .filter(version -> !finished.contains(version) && isInForce(version.pack(), asOf))
                .toList();
        List<Reviewer> inForce = finished.stream()
                .filter(version -> isInForce(version.pack(), asOf))
                .toList();
        for (Reviewer version : inForce) {
            if (named || !version.pack().framework().isOnlyByName()) {
                chosen.add(version);
            } else {
                left.add(new NotReviewed(version.pack(), Reason.ONLY_BY_NAME, List.of()));
            }
        }
        drafts.forEach(draft -> left.add(new NotReviewed(draft.pack(), Reason.DRAFT, List.of())));
        if (inForce.isEmpty() && (drafts.isEmpty() || !finished.isEmpty())) {
            Pack nearest = nearest(finished.isEmpty() ? versions : finished, asOf);
            boolean byName = !named && nearest.framework().isOnlyByName();
            left.add(new NotReviewed(nearest, byName ? Reason.ONLY_BY_NAME : Reason.NO_VERSION, List.of()));
        }
    }

    /** The last of the versions that had begun by the day; the first to begin where none had. */
    private static Pack nearest(List<Reviewer> versions, AsOf asOf) {
        List<Pack> packs = versions.stream()
                .map(Reviewer::pack)
                .sorted(Comparator.comparing(
                                (Pack pack) -> pack.framework().inForce().firstDay())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return packs.stream()
                .filter(pack -> !pack.framework().inForce().firstDay().isAfter(asOf.in(pack)))
                .reduce((earlier, later) -> later)
                .orElse(packs.get(0));
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

    private static boolean isDraft(Pack pack) {
        return pack.framework().status() == Status.DRAFT;
    }

    private static boolean isInForce(Pack pack, AsOf asOf) {
        return pack.framework().inForce().covers(asOf.in(pack));
    }

    private List<Pack> instead(Pack pack, AsOf asOf) {
        return packs().stream()
                .filter(other -> other.family().equals(pack.family()) && !isDraft(other) && isInForce(other, asOf))
                .toList();
    }

    /** What makes facts of statements. */
    private record DayAndAges(LocalDate day, List<AgeLimit> ages) {
        StatedFacts factsOf(ProgramDescription description) {
            return new StatedFacts(FactsOnDay.of(description, day, ages));
        }
    }

    /**
     * Reviews the program against the chosen packs. Those that were not named are left out unless it is certain that they
     * apply.
     */
    public static Reviews review(ProgramDescription description, Selection.Chosen chosen, AsOf asOf) {
        // Mostly one: packs of other places may have another day, and few say how old a list may be.
        Map<DayAndAges, StatedFacts> known = new HashMap<>();
        Map<String, Integer> distances = new HashMap<>();
        List<Review> done = new ArrayList<>();
        List<NotReviewed> notReviewed = new ArrayList<>();
        for (Reviewer reviewer : chosen.reviewers()) {
            Pack pack = reviewer.pack();
            LocalDate day = asOf.in(pack);
            StatedFacts facts =
                    known.computeIfAbsent(new DayAndAges(day, reviewer.agesOn(day)), of -> of.factsOf(description));
            distances.put(pack.id(), distance(pack, facts));
            Applicability scope = pack.framework().applicabilityTo(facts.description());
            if (chosen.named() || scope.isCertain()) {
                done.add(reviewer.review(facts, day));
            } else {
                notReviewed.add(new NotReviewed(
                        pack, scope.isImpossible() ? Reason.OUT_OF_SCOPE : Reason.MAY_APPLY, scope.fields()));
            }
        }
        for (NotReviewed left : chosen.left()) {
            Pack pack = left.pack();
            StatedFacts facts =
                    known.computeIfAbsent(new DayAndAges(asOf.in(pack), List.of()), of -> of.factsOf(description));
            distances.put(pack.id(), distance(pack, facts));
            Applicability scope = pack.framework().applicabilityTo(facts.description());
            notReviewed.add(
                    !chosen.named() && scope.isImpossible()
                            ? new NotReviewed(pack, Reason.OUT_OF_SCOPE, scope.fields())
                            : left);
        }
        Comparator<Pack> order = Comparator.comparing(
                        (Pack pack) -> pack.framework().purpose())
                .thenComparing(pack -> distances.get(pack.id()))
                .thenComparing(Comparator.naturalOrder());
        done.sort(Comparator.comparing(Review::pack, order));
        notReviewed.sort(Comparator.comparing(NotReviewed::reason).thenComparing(NotReviewed::pack, order));
        return new Reviews(asOf, done, notReviewed);
    }

    private static int distance(Pack pack, StatedFacts facts) {
        return pack.framework().distanceFrom(facts.description().provider().jurisdiction());
    }
}
