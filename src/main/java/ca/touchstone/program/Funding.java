package ca.touchstone.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the program stands on the lists that open funding to learners, and its period of study. */
public record Funding(Osap osap, Fsg fsg, StudyPeriod studyPeriod) {
    public Funding {
        osap = Stated.group(osap, Osap.class);
        fsg = Stated.group(fsg, Fsg.class);
        studyPeriod = Stated.group(studyPeriod, StudyPeriod.class);
    }

    /**
     * Standing with the Ontario Student Assistance Program: submitted, approved from when to when, and the day on which
     * that was seen on the list.
     */
    public record Osap(
            @Nullable Boolean submitted,
            @Nullable Boolean approved,

            @DateOf(value = DateOf.Kind.SINCE, fields = "approved") @Nullable
            LocalDate approvedOn,

            @DateOf(value = DateOf.Kind.UNTIL, fields = "approved") @Nullable
            LocalDate approvedUntil,

            @Written(Notation.ACADEMIC_YEAR) @Nullable String guidelineYear,

            @DateOf(value = DateOf.Kind.SEEN, fields = "approved", since = "approvedOn") @Nullable
            LocalDate listSnapshotDate) {}

    /** Standing on the list of the StrongerBC future skills grant, from when to when, and the day on which it was seen. */
    public record Fsg(
            @Nullable Boolean listed,

            @DateOf(value = DateOf.Kind.SINCE, fields = "listed") @Nullable
            LocalDate listedOn,

            @DateOf(value = DateOf.Kind.UNTIL, fields = "listed") @Nullable
            LocalDate listedUntil,

            @DateOf(value = DateOf.Kind.SEEN, fields = "listed", since = "listedOn") @Nullable
            LocalDate asOf) {}

    /** First and last day of study. */
    public record StudyPeriod(
            @DateOf(DateOf.Kind.AHEAD) @Nullable LocalDate start,

            @DateOf(DateOf.Kind.AHEAD) @Nullable LocalDate end) {}
}
