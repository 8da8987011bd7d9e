package ca.touchstone.report;

import static ca.touchstone.framework.Level.INFORMATIVE;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.framework.Level.REQUIRED_UNLESS_WAIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.framework.Side;
import ca.touchstone.i18n.Language;
import ca.touchstone.program.FieldPath;
import ca.touchstone.review.Missing;
import ca.touchstone.review.RuleMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {
    private static final String ESCAPE = "\u001b";

    private static String text(String description) {
        return TextReport.of(Demo.whole(description, Language.EN), View.FULL, false);
    }

    private static String text(PackSample pack, String description, RuleMatch... matches) {
        return TextReport.of(
                Demo.whole(description, pack.build(), program -> List.of(matches), Language.EN), View.FULL, false);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLayoutIsThatOfTheSample(Language language) throws IOException {
        String written = TextReport.of(Demo.whole(Demo.program(), language), View.FULL, false);
        Path sample = Demo.FOLDER.resolve("review." + language.code() + ".txt");
        if (Boolean.getBoolean("touchstone.refresh")) {
            Files.writeString(sample, written);
        }
        assertEquals(
                Files.readString(sample),
                written,
                "if this is meant: run mvn test -Dtest=TextReportTest -Dtouchstone.refresh=true");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsLongerThanAHundredCharacters(Language language) {
        TextReport.of(Demo.whole(Demo.program(), language), View.FULL, false)
                .lines()
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void verdictsComeFirstThenWhatToDoThenTheFindings() {
        String text = text(Demo.program());
        assertTrue(0 < text.indexOf("VERDICTS"));
        assertTrue(text.indexOf("VERDICTS") < text.indexOf("WHAT TO DO"));
        assertTrue(text.indexOf("WHAT TO DO") < text.indexOf("FINDINGS"));
    }

    @Test
    void whatWouldActOnATerminalIsWrittenAsItsEscapeAndStaysInTheJson() {
        String program = "{\"title\": \"A\\u001b[2J\\u202eB\", \"provider\": {\"name\": \"\\u009b31m\"}}";
        String text = text(program);
        assertTrue(text.contains("A\\u001b[2J\\u202eB"), text);
        assertTrue(text.contains("\\u009b31m"), text);
        assertFalse(text.contains(ESCAPE), text);
        assertEquals(
                "A\u001b[2J\u202eB",
                Demo.report(program, Language.EN).at("/subject/title").asText());
    }

    @Test
    void coloursAreThereOnlyWhenAskedForAndChangeNoWord() {
        String plain = text(Demo.program());
        String coloured = TextReport.of(Demo.whole(Demo.program(), Language.EN), View.FULL, true);
        assertFalse(plain.contains(ESCAPE));
        assertEquals(plain, coloured.replaceAll(ESCAPE + "\\[\\d+m", ""));
        assertTrue(coloured.contains(ESCAPE + "[31mnot satisfied" + ESCAPE + "[0m"), coloured);
        assertTrue(coloured.contains(ESCAPE + "[32mmet" + ESCAPE + "[0m"), coloured);
        assertTrue(coloured.contains(ESCAPE + "[33mundetermined" + ESCAPE + "[0m"), coloured);
        assertTrue(coloured.contains(ESCAPE + "[2mnot applicable" + ESCAPE + "[0m"), coloured);
        assertTrue(coloured.startsWith(ESCAPE + "[1mReview of Field welding" + ESCAPE + "[0m\n"), coloured);
    }

    @Test
    void aProgramWithoutTitleOrProviderIsStillReported() {
        String text = text("{}");
        assertTrue(text.startsWith("Review of a program without a title\nAs of 2026-11-23\n\nVERDICTS\n"), text);
    }

    @Test
    void onlyTheFirstQuestionsAreAskedAndTheOthersCounted() {
        List<String> fields = FieldPath.all().keySet().stream()
                .filter(name -> name.startsWith("credential."))
                .toList();
        PackSample five = Samples.pack(Samples.criterion("a", REQUIRED)
                .reading(fields.subList(0, 5).toArray(String[]::new))
                .byReviewer());
        assertFalse(text(five, "{}").contains("more; see the findings below"));
        assertEquals(5, text(five, "{}").split("\n  - ", -1).length - 1);
        PackSample seven = Samples.pack(Samples.criterion("a", REQUIRED)
                .reading(fields.subList(0, 7).toArray(String[]::new))
                .byReviewer());
        assertTrue(text(seven, "{}").contains("  - … and 2 more; see the findings below.\n"), text(seven, "{}"));
        assertTrue(text(seven, "{}").contains("; verdict of "), text(seven, "{}"));
    }

    @Test
    void whereNothingIsMissingItSaysSo() {
        String text = text(Samples.pack(), "{}");
        assertTrue(text.contains("WHAT TO DO\n  Nothing is missing.\n"), text);
        assertTrue(text.contains("  no verdict       Sample framework, CA-ZZ\n"), text);
    }

    @Test
    void whereNothingCountsItSaysThatThereIsNoScore() {
        String text = text(
                Samples.pack(
                        Samples.criterion("a", INFORMATIVE).reading("level").byReviewer()),
                "{\"level\": \"college\"}");
        assertTrue(text.contains("                   no score\n                   as evidenced: no verdict\n"), text);
    }

    @Test
    void aScoreThatIsOnePointIsOneNumber() {
        String text = text("{\"workload\": {\"weeks\": 12}, \"learningOutcomes\": [], \"assessments\": [],"
                + "\"labourMarket\": {\"needStatement\": \"x\"}, \"credential\": {\"digital\": false},"
                + "\"delivery\": {\"mode\": \"workplace\", \"selfPaced\": true},"
                + "\"waivers\": [], \"cost\": {\"total\": 1}}");
        assertTrue(text.contains("                   16.6 to 33.3 % met; 5/6 of the weight decided\n"), text);
        Rule met = Samples.rule("a", Side.MET, 1);
        PackSample pack = Samples.pack(Samples.criterion("a", REQUIRED).reading("level"))
                .ruled(met, Samples.rule("a", Side.NOT_MET, 2));
        String exact = text(pack, "{}", RuleMatch.possible(met, List.of(new Missing("/level", "level"))));
        assertTrue(exact.contains("0.0 to 100.0 % met; 0/1 of the weight decided"), exact);
        String point = TextReport.of(
                Demo.whole(
                        "{\"level\": \"college\"}",
                        pack.build(),
                        program -> List.of(RuleMatch.certain(met, List.of())),
                        Language.FR),
                View.FULL,
                false);
        assertTrue(point.contains("satisfait à 100,0\u00a0% (1/1)"), point);
    }

    @Test
    void aFaultOfThePackIsShownBesideItsVerdict() {
        Rule met = Samples.rule("a", Side.MET, 1);
        Rule notMet = Samples.rule("a", Side.NOT_MET, 2);
        String text = text(
                Samples.pack(Samples.criterion("a", REQUIRED).reading("level")).ruled(met, notMet),
                "{\"level\": \"college\"}",
                RuleMatch.certain(met, List.of()),
                RuleMatch.certain(notMet, List.of()));
        assertTrue(text.contains("    fault          The rules prove both sides. (a)\n"), text);
        assertTrue(
                text.contains(
                        "    why            The rules of the pack give no sound answer. This is a fault of the pack,"
                                + " not of\n                     the program.\n"),
                text);
        assertTrue(
                text.contains(
                        "  For those who keep the packs:\n  - A fault of the pack leaves criteria undecided. (verdict of"),
                text);
    }

    @Test
    void theRuleThatDecidedIsMarkedAndWhereNoneDidThatNoneCanHoldAnyMore() {
        Rule met = Samples.rule("a", Side.MET, 1);
        PackSample pack = Samples.pack(Samples.criterion("a", REQUIRED).reading("level"))
                .ruled(met, Samples.rule("a", Side.NOT_MET, 2));
        String decided = text(pack, "{}", RuleMatch.certain(met, List.of()));
        assertTrue(
                decided.contains("    rules          line 1 (decided) proves met; line 2 proves not met\n"), decided);
        String contrary = text(pack, "{}");
        assertTrue(
                contrary.contains(
                        "    rules          line 1 proves met; line 2 proves not met; none of these can hold any"
                                + " more\n                     (decided)\n"),
                contrary);
        String open = text(pack, "{}", RuleMatch.possible(met, List.of(new Missing("/level", "level"))));
        assertTrue(open.contains("    rules          line 1 proves met; line 2 proves not met\n"), open);
    }

    @Test
    void aWaivedCriterionShowsTheReasonAndWhatWasWaived() {
        String text = text("{\"labourMarket\": {\"needStatement\": \"none\"}, \"partners\": [],"
                + " \"waivers\": [{\"criterion\": \"relevant\", \"reason\": \"A pilot\"}]}");
        String finding = """
                  waived           Somebody needs it (relevant, required unless waived)
                    why            Waived. Reason given: A pilot
                    to do          Name the need or a partner in the design.
                    stated         Need: none, asserted (/labourMarket/needStatement)
                """;
        assertTrue(text.contains(finding), text);
        assertTrue(text.contains("    rules          lines 30, 37 prove met\n"), text);
        Rule met = Samples.rule("a", Side.MET, 1);
        Rule notMet = Samples.rule("a", Side.NOT_MET, 2);
        String ruled = text(
                Samples.pack(Samples.criterion("a", REQUIRED_UNLESS_WAIVED)).ruled(met, notMet),
                "{\"waivers\": [{\"criterion\": \"a\", \"reason\": \"A pilot\"}]}",
                RuleMatch.certain(notMet, List.of()));
        assertTrue(ruled.contains("    rules          line 1 proves met; line 2 (decided) proves not met\n"), ruled);
    }

    @Test
    void whatAPersonDecidesShowsTheQuestionAndThatNoRuleDoes() {
        String text = text("{\"cost\": {\"total\": 1}}");
        assertTrue(text.contains("    to decide      Is the program worth its price?\n"), text);
        assertTrue(text.endsWith("    rules          none; a person decides\n\n" + last(text, 3)), text);
    }

    private static String last(String text, int lines) {
        List<String> all = text.lines().toList();
        return String.join("\n", all.subList(all.size() - lines, all.size())) + "\n";
    }

    @Test
    void aLimitShowsWhereNothingIsStatedToo() {
        String finding = """
                  undetermined     Shorter than twelve weeks (short-duration, required)
                    not stated     Weeks (/workload/weeks)
                    limit          12 weeks since 2021-05-11, given by the text (most-weeks)
                                   The program is shorter than this.
                    clause         Example Handbook, 2nd edition [1], 3.2
                                   The program lasts less than twelve weeks. (read in the text itself)
                    rules          line 6 proves met
                """;
        assertTrue(text("{}").contains(finding), text("{}"));
    }

    @Test
    void theSameQuestionAboutSeveralPartsIsAskedOnce() {
        Rule met = Samples.rule("a", Side.MET, 1);
        PackSample pack = Samples.pack(Samples.criterion("a", REQUIRED).reading("partners.type"))
                .ruled(met, Samples.rule("a", Side.NOT_MET, 2));
        String text = text(
                pack,
                "{\"partners\": [{\"name\": \"A\"}, {\"name\": \"B\"}, {\"name\": \"C\"}]}",
                RuleMatch.possible(
                        met,
                        Stream.of("/partners/0/type", "/partners/1/type", "/partners/2/type")
                                .map(pointer -> new Missing(pointer, "partners.type"))
                                .toList()));
        assertTrue(
                text.contains("  - What kind of body is this partner? (/partners/0/type to /partners/2/type; verdict"),
                text);
        assertTrue(text.contains("    not stated     Type of partner (/partners/0/type to /partners/2/type)\n"), text);
    }

    @Test
    void aSourceWithoutAnAddressSaysSo() {
        String text = text(
                Samples.pack(Samples.criterion("a", REQUIRED).reading("level").byReviewer()), "{}");
        assertTrue(text.contains("    sources        [1] Source, as of 2026-11-23. No web address on record.\n"), text);
    }

    @Test
    void anEndThatLiesAheadIsNoPartOfTheReport() {
        String text = text(Samples.pack().inForce("2021", "2027-03"), "{}");
        assertTrue(text.contains("in force from 2021\n"), text);
    }

    private static String byDefault(String description, Language language) {
        return TextReport.of(Demo.byDefault(description, language), View.FULL, false)
                .replace('\u00a0', ' ');
    }

    @Test
    void whatDoesNotApplyIsCountedInALine() {
        String text = byDefault("{\"provider\": {\"jurisdiction\": \"CA-ON\"}}", Language.EN);
        assertTrue(text.contains("""
                NOT REVIEWED
                  1 more does not apply: it is of another place, for another kind of provider or of another
                  institution.
                """), text);
        assertTrue(text.contains("""
                WHAT TO DO
                  No framework was reviewed; why stands below. Name the frameworks that you want, or another date.
                """), text);
        assertFalse(text(Demo.program()).contains("NOT REVIEWED"));
    }

    @Test
    void whereNothingWasReviewedItSaysWhatToState() {
        String text = byDefault("{}", Language.EN);
        assertTrue(text.contains("""
                WHAT TO DO
                  No framework was reviewed. State the province and the kind of provider.
                  - In which province, territory or country is the provider established? (/provider/jurisdiction;
                    whether it applies: ca-zz/demo-framework/2021)
                """), text);
        assertTrue(text.contains("""
                NOT REVIEWED
                  Whether it applies is open until this is stated: Jurisdiction of the provider, Type of provider.
                  - Demonstration framework, CA-ZZ (ca-zz/demo-framework/2021)
                """), text);
        assertFalse(text.contains("% met"), text);
        assertTrue(
                byDefault("{}", Language.FR)
                        .contains("  Aucun cadre n'a été examiné. Indiquez la province et le type de prestataire.\n"),
                text);
        String place = byDefault("{\"provider\": {\"type\": \"employer\"}}", Language.EN);
        assertTrue(place.contains("  No framework was reviewed. State the province.\n"), place);
        String kind = byDefault("{\"provider\": {\"jurisdiction\": \"CA-NU\"}}", Language.EN);
        assertTrue(
                kind.contains("  No framework was reviewed. State what kind of provider it is, and its name.\n"), kind);
    }

    @Test
    void aVerdictOfWhatMayApplySaysSoBelowIt() {
        String text = text("{}");
        assertTrue(text.contains("""
                  open             Demonstration framework, CA-ZZ
                                   ca-zz/demo-framework/2021, quality, voluntary
                                   Whether it applies is open until this is stated: Jurisdiction of the provider,
                                   Type of provider.
                """), text);
        assertFalse(text(Demo.program()).contains("Whether it applies"));
    }

    @Test
    void aLineOfAHundredCharactersStaysAndOneMoreIsBroken() {
        String title = "y".repeat(44) + " " + "z".repeat(45);
        assertTrue(text("{\"title\": \"" + title + "\"}").startsWith("Review of " + title + "\n"));
        String broken = "y".repeat(44) + "\n" + "z".repeat(46);
        assertTrue(text("{\"title\": \"" + title + "z\"}").startsWith("Review of " + broken + "\n"));
    }

    @Test
    void aWordLongerThanTheLineIsKeptWhole() {
        String title = "y".repeat(150);
        assertTrue(text("{\"title\": \"" + title + "\"}").startsWith("Review of\n" + title + "\n"));
    }
}
