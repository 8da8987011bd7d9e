package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.Packs;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Library;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are no facts prove nothing, and disprove nothing, for any pack. */
class WordsThatAreNoFactsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OSAP = "ca-on/osap-microcredentials/2022";
    private static final String COMPLETE = "invented-welding-complete";
    /** As officers wrote them in the place of an approval. */
    static final List<String> WORDS = List.of(
            "pending",
            "not yet approved",
            "No",
            "Non",
            "Not applicable",
            "unknown",
            "TBD by Senate",
            "under review",
            "en attente",
            "see website",
            "None at this time");

    private static Reviews review(Submission submission, List<String> packs) {
        return Library.review(submission.description(), Shipped.inForce(packs), AsOf.date(Shipped.AS_OF));
    }

    /** The findings of descriptions, each once: many words come to the same. */
    private final Map<ProgramDescription, List<Finding>> known = new HashMap<>();

    private List<Finding> findings(JsonNode description) {
        Submission submission = submission(description.toString());
        return known.computeIfAbsent(
                submission.description(), read -> review(submission, Packs.ids(Shipped.RULES)).done().stream()
                        .flatMap(review -> review.findings().stream())
                        .toList());
    }

    private static Submission submission(String json) {
        return Shipped.read(json.getBytes(StandardCharsets.UTF_8), "");
    }

    private static JsonNode fixture() throws IOException {
        return JSON.readTree(Shipped.PROGRAMS.resolve(COMPLETE + ".json").toFile());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWordsForNothingYetProveNothingInAnyFieldOfWords(boolean amongOtherFacts) throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (FieldPath field : FieldPath.all().values()) {
            if (Shipped.FIELDS.of(field.name()).wants() == null) {
                continue;
            }
            JsonNode whole = amongOtherFacts ? fixture() : JSON.createObjectNode();
            List<Finding> without = findings(with(whole, field, null));
            List<Finding> none = findings(with(whole, field, "none"));
            for (String word : WORDS) {
                tried++;
                List<Finding> after = findings(with(whole, field, word));
                // No says that there is none, which proves what none proves.
                List<Finding> least = word.equals("No") || word.equals("Non") ? none : without;
                for (int i = 0; i < after.size(); i++) {
                    if (after.get(i).outcome() == Outcome.MET && least.get(i).outcome() != Outcome.MET) {
                        wrong.add(field.name() + " " + word + ": "
                                + after.get(i).criterion().id());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 400, tried + " tried");
    }

    /** The description with that word in the field, or with nothing there; of a list in its first member. */
    private static JsonNode with(JsonNode description, FieldPath field, @Nullable String word) {
        ObjectNode copy = description.deepCopy();
        String[] names = field.name().split("\\.", -1);
        ObjectNode holder = copy;
        for (int i = 0; i + 1 < names.length; i++) {
            String so = String.join(".", List.of(names).subList(0, i + 1));
            boolean list = FieldPath.all().containsKey(so);
            JsonNode next = holder.get(names[i]);
            if (next == null) {
                next = holder.set(
                                names[i],
                                list ? JSON.createArrayNode().add(JSON.createObjectNode()) : JSON.createObjectNode())
                        .get(names[i]);
            }
            holder = (ObjectNode) (list ? next.get(0) : next);
        }
        String last = names[names.length - 1];
        if (word == null) {
            holder.remove(last);
        } else if (field.component().getType() == List.class) {
            holder.set(last, JSON.createArrayNode().add(word));
        } else {
            holder.set(last, TextNode.valueOf(word));
        }
        return copy;
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"partners, name", "competencies, label", "learningOutcomes, text"})
    void aMemberThatIsNamedByNoFactIsNoWitnessAndNoCounterexample(String list, String naming) throws IOException {
        List<String> wrong = new ArrayList<>();
        int moved = 0;
        JsonNode whole = fixture();
        List<Finding> before = findings(whole);
        for (String word : List.of("TBD", "pending", "[Name]", "à déterminer")) {
            for (int place = 0; place < whole.get(list).size(); place++) {
                JsonNode copy = whole.deepCopy();
                ((ObjectNode) copy.get(list).get(place)).put(naming, word);
                List<Finding> after = findings(copy);
                for (int i = 0; i < before.size(); i++) {
                    if (after.get(i).outcome() == Outcome.UNDETERMINED) {
                        moved += before.get(i).outcome() == Outcome.UNDETERMINED ? 0 : 1;
                    } else if (after.get(i).outcome() != before.get(i).outcome()) {
                        wrong.add(word + " at " + place + ": " + before.get(i) + " to "
                                + after.get(i).outcome());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(moved > 0 || list.equals("partners"), moved + " moved");
    }

    @Test
    void eachOutcomeIsNotAssessedWhileOneIsUnknown() {
        String known = "{'learningOutcomes': [{'id': 'o1', 'text': 'Weld'}, {'id': 'o2', 'text': 'WORD'}],"
                + "'assessments': [{'id': 'a', 'type': 'test', 'summative': true, 'graded': true, 'outcomes': ['o1'OTHER]}]}";
        String pack = "au/national-framework/2021";
        for (String other : List.of(", 'o2'", "")) {
            String written = known.replace("OTHER", other);
            Outcome sure = outcome(written.replace("WORD", "Cut"), pack, "outcome-based");
            Outcome open = outcome(written.replace("WORD", "to be determined"), pack, "outcome-based");
            assertEquals(other.isEmpty() ? Outcome.NOT_MET : Outcome.MET, sure);
            assertEquals(Outcome.UNDETERMINED, open);
        }
    }

    private static Outcome outcome(String description, String pack, String criterion) {
        return review(submission(description.replace('\'', '"')), List.of(pack)).done().get(0).findings().stream()
                .filter(finding -> finding.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /** Words that are no approval do not assure quality, which the loans recommend. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pending | Says that this is still to come. | Indique que c'est encore à venir.",
                "TBD by Senate | Says that this is still to come. | Indique que c'est encore à venir.",
                "[Name] | Left unfilled. | Laissé à remplir."
            })
    void noQualityIsAssuredByWordsThatAreNoApproval(String approval, String english, String french) {
        String osap =
                "{'title':'x','provider':{'name':'Example College','type':'public-college','jurisdiction':'CA-ON'},"
                        + "'workload':{'weeks':8,'instructionalHours':40},'partners':[{'name':'B','type':'employer','roles':['co-design']}],"
                        + "'labourMarket':{'noc2021':['72106'],'cip2021':'48.0508'},'delivery':{'mode':'online'},"
                        + "'qualityAssurance':{'approvedBy':'Senate','approvedOn':'2026-02-01','policyRef':'QA-1'},"
                        + "'funding':{'osap':{'approved':true,'listSnapshotDate':'2026-09-01'}}}";
        Review granted = review(submission(osap.replace('\'', '"')), List.of(OSAP))
                .done()
                .get(0);
        assertEquals(Verdict.Value.SATISFIED, granted.verdict().value());
        Submission submission = submission(osap.replace("Senate", approval).replace('\'', '"'));
        Reviews reviews = review(submission, List.of(OSAP));
        Outcome open = reviews.done().get(0).findings().stream()
                .filter(finding -> finding.criterion().id().equals("quality-assured"))
                .findFirst()
                .orElseThrow()
                .outcome();
        assertEquals(Outcome.UNDETERMINED, open);
        for (Language language : Language.values()) {
            Report.SetAside setAside = new ReportWriter(Shipped.FIELDS, "test", language)
                    .write(submission, reviews)
                    .report()
                    .setAside()
                    .get(0);
            assertEquals("/qualityAssurance/approvedBy", setAside.pointer());
            assertEquals(approval, setAside.found());
            assertEquals(language == Language.EN ? english : french, setAside.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "none, NOT_MET",
        "not approved, NOT_MET",
        "refused, NOT_MET",
        "Refusé par le Sénat, NOT_MET",
        "Senate, MET"
    })
    void whatSaysNoDecides(String approval, Outcome expected) {
        assertEquals(
                expected,
                outcome(
                        "{'qualityAssurance': {'policyRef': 'QA-1', 'approvedOn': '2026-02-01', 'approvedBy': '"
                                + approval + "'}}",
                        OSAP,
                        "quality-assured"));
    }
}
