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

    /** Standing with the Ontario Student Assistance Program: submitted, approved, and the list where that was seen. */
    public record Osap(
            @Nullable Boolean submitted,
            @Nullable Boolean approved,
            @Written(Notation.ACADEMIC_YEAR) @Nullable String guidelineYear,

            @DateOf(value = DateOf.Kind.SEEN, fields = "approved") @Nullable
            LocalDate listSnapshotDate) {}

    /** Standing on the list of the StrongerBC future skills grant, and the date of that list. */
    public record Fsg(
            @Nullable Boolean listed,

            @DateOf(value = DateOf.Kind.SEEN, fields = "listed") @Nullable
            LocalDate asOf) {}

    /** First and last day of study. */
    public record StudyPeriod(
            @DateOf(DateOf.Kind.AHEAD) @Nullable LocalDate start,

            @DateOf(DateOf.Kind.AHEAD) @Nullable LocalDate end) {}
}
