package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.Packs;
import ca.touchstone.program.DateOf;
import ca.touchstone.program.FieldPath;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no fact on the day of a review proves nothing, for any pack. */
class DatesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OSAP = "ca-on/osap-microcredentials/2022";
    private static final Selection.Chosen ALL = Shipped.inForce(Packs.ids(Shipped.RULES));

    private static Reviews review(Submission submission, Selection.Chosen packs) {
        return Library.review(submission.description(), packs, AsOf.date(Shipped.AS_OF));
    }

    @Test
    void aDateAfterTheDayLeavesAFindingAsItIsOrUndetermined() throws IOException {
        List<String> wrong = new ArrayList<>();
        int moved = 0;
        int tried = 0;
        int waivers = 0;
        try (Stream<Path> files = Files.list(Shipped.PROGRAMS)) {
            for (Path file : files.sorted().toList()) {
                JsonNode fixture = JSON.readTree(file.toFile());
                List<Finding> before = findings(fixture);
                for (JsonNode dated : withADateToCome(fixture)) {
                    tried++;
                    List<Finding> after = findings(dated);
                    for (int i = 0; i < before.size(); i++) {
                        Outcome was = before.get(i).outcome();
                        Outcome is = after.get(i).outcome();
                        if (is == Outcome.UNDETERMINED && was != is) {
                            moved++;
                        } else if (was == Outcome.WAIVED && is != was) {
                            // A waiver to come waives nothing, and then the rules say what they say.
                            waivers++;
                        } else if (is != was) {
                            wrong.add(file + " " + before.get(i).criterion().id() + ": " + was + " to " + is + " "
                                    + dated);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 100 && moved > 15, tried + " tried, " + moved + " moved");
        assertTrue(waivers > 0 && waivers < 5, waivers + " waivers");
    }

    private static List<Finding> findings(JsonNode description) {
        Submission submission = Shipped.read(description.toString().getBytes(StandardCharsets.UTF_8), "");
        return review(submission, ALL).done().stream()
                .flatMap(review -> review.findings().stream())
                .toList();
    }

    /** The description with one date more, or another one, wherever it states something that such a date is about. */
    private static List<JsonNode> withADateToCome(JsonNode description) {
        List<JsonNode> dated = new ArrayList<>();
        for (FieldPath field : FieldPath.all().values()) {
            DateOf date = field.component().getAnnotation(DateOf.class);
            if (date == null || date.value() == DateOf.Kind.AHEAD) {
                continue;
            }
            if (field.ofMembers()) {
                for (int i = 0; i < description.path(field.unstated().field()).size(); i++) {
                    add(description, field.pointer(i), dated);
                }
            } else {
                add(description, Objects.requireNonNull(field.pointer()), dated);
            }
        }
        return dated;
    }

    private static void add(JsonNode description, String pointer, List<JsonNode> dated) {
        JsonNode copy = description.deepCopy();
        int end = pointer.lastIndexOf('/');
        if (copy.at(pointer.substring(0, end)) instanceof ObjectNode holder) {
            holder.put(pointer.substring(end + 1), Shipped.AS_OF.plusDays(1).toString());
            dated.add(copy);
        }
    }

    /** A loan was granted on an approval of the future, on a list of any age, on weeks against the period of study. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-01 | 2030-06-01 | quality-assured"
                        + " | Approved on: 2030-06-01 is after 2026-11-23, so it had not happened."
                        + " | Date d'approbation : 2030-06-01 vient après 2026-11-23; ce n'était donc pas encore fait.",
                "2026-09-01 | 2099-01-01 | ministry-approved"
                        + " | Date of the OSAP list: 2099-01-01 is after 2026-11-23, so nobody had looked."
                        + " | Date de la liste du RAFEO : 2099-01-01 vient après 2026-11-23; personne n'avait donc encore"
                        + " consulté la liste.",
                "2026-09-01 | 2019-01-01 | ministry-approved"
                        + " | Date of the OSAP list: 2019-01-01 is more than 12 months before 2026-11-23. State what a newer list"
                        + " shows, and its date."
                        + " | Date de la liste du RAFEO : 2019-01-01 précède 2026-11-23 de plus de 12 mois. Indiquez ce que"
                        + " montre une liste plus récente, et sa date.",
                "'submitted':true | 'approvedUntil':'2026-10-31' | ministry-approved"
                        + " | Approved for OSAP until: 2026-10-31 is before 2026-11-23, so it no longer held."
                        + " | Approuvé par le RAFEO jusqu'au : 2026-10-31 précède 2026-11-23; ce n'était donc plus valable.",
                "'name':'B' | 'name':'The EXAMPLE  college, Inc.' | employer-partnership"
                        + " | Same name as: Provider. Name who takes part from outside, or leave it out."
                        + " | Même nom que : Prestataire. Nommez qui participe de l'extérieur, ou retirez-le.",
                "2026-10-26 | 2027-08-01 | short-duration"
                        + " | In conflict with First day of study, 2026-09-02; Last day of study, 2027-08-01. The period of study"
                        + " is much longer than the weeks. Correct one of them."
                        + " | En conflit avec Premier jour d'études, 2026-09-02; Dernier jour d'études, 2027-08-01. La période"
                        + " d'études est beaucoup plus longue que les semaines. Corrigez l'un d'eux."
            })
    void nothingIsGrantedOnWhatIsNoFact(String from, String to, String criterion, String english, String french) {
        String osap =
                "{'title':'x','provider':{'name':'Example College','type':'public-college','jurisdiction':'CA-ON'},"
                        + "'workload':{'weeks':8,'instructionalHours':40},'partners':[{'name':'B','type':'employer','roles':['co-design']}],"
                        + "'labourMarket':{'noc2021':['72106'],'cip2021':'48.0508'},'delivery':{'mode':'online'},"
                        + "'qualityAssurance':{'approvedBy':'Senate','approvedOn':'2026-02-01','policyRef':'QA-1'},"
                        + "'funding':{'osap':{'submitted':true,'approved':true,'listSnapshotDate':'2026-09-01'},"
                        + "'studyPeriod':{'start':'2026-09-02','end':'2026-10-26'}}}";
        Review granted = osap(osap).done().get(0);
        assertEquals(Verdict.Value.SATISFIED, granted.verdict().value());
        Reviews reviews = osap(osap.replace(from.replace('"', '\''), to));
        Review open = reviews.done().get(0);
        Finding finding = open.findings().stream()
                .filter(one -> one.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow();
        assertEquals(Outcome.UNDETERMINED, finding.outcome());
        // Quality assurance is recommended and a partner only told, so neither decides.
        boolean decides = !List.of("quality-assured", "employer-partnership").contains(criterion);
        assertEquals(
                decides ? Verdict.Value.OPEN : Verdict.Value.SATISFIED,
                open.verdict().value());
        assertEquals(
                decides ? List.of(criterion) : granted.verdict().because(),
                open.verdict().because());
        for (Language language : Language.values()) {
            Report report = new ReportWriter(Shipped.FIELDS, "test", language)
                    .write(submission(osap.replace(from, to)), reviews)
                    .report();
            assertEquals(
                    language == Language.EN ? english : french,
                    report.setAside().get(0).text().replace('\u00a0', ' '));
        }
    }

    private static Reviews osap(String description) {
        return review(submission(description), Shipped.inForce(List.of(OSAP)));
    }

    private static Submission submission(String description) {
        return Shipped.read(description.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "");
    }
}
