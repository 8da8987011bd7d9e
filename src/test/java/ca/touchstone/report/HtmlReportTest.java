package ca.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlReportTest {
    private static final String EVIL = "<script>alert(\\\"x\\\")</script>' onload='x & y";

    private static String page(String description, Language language) {
        return HtmlReport.of(Demo.whole(description, language), View.FULL);
    }

    /** The page as XML, which it is but for elements that have no end. */
    private static void assertNested(String page) throws ParserConfigurationException, IOException, SAXException {
        String xml = page.replace("<!DOCTYPE html>\n", "").replaceAll("(<meta [^>]*)>", "$1/>");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageIsThatOfTheSample(Language language) throws IOException {
        String written = page(Demo.program(), language);
        Path sample = Demo.FOLDER.resolve("review." + language.code() + ".html");
        if (Boolean.getBoolean("touchstone.refresh")) {
            Files.writeString(sample, written);
        }
        assertEquals(
                Files.readString(sample),
                written,
                "if this is meant: run mvn test -Dtest=HtmlReportTest -Dtouchstone.refresh=true");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyElementEndsWhereItShould(Language language) throws Exception {
        assertNested(page(Demo.program(), language));
        assertNested(page("{}", language));
        assertNested(page("{\"provider\": {\"jurisdiction\": \"CA-ON\"}}", language));
    }

    @Test
    void noTextOfADescriptionIsRead() throws Exception {
        String page = page(
                "{\"title\": \"" + EVIL + "\", \"provider\": {\"name\": \"" + EVIL + "\"},"
                        + " \"labourMarket\": {\"needStatement\": \"" + EVIL + "\"}}",
                Language.EN);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("onload='"), page);
        assertTrue(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onload=&#39;x &amp; y"), page);
        assertNested(page);
    }

    @Test
    void thePageSaysWhatTheTextSays() {
        String text = TextReport.of(Demo.whole(Demo.program(), Language.EN), View.FULL, false)
                .replaceAll("\\s+", " ");
        String page = page(Demo.program(), Language.EN)
                .replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
        for (String word : text.replace("- ", "").split(" ", -1)) {
            assertTrue(page.contains(word), word);
        }
    }

    @Test
    void aSummaryHasNoFindings() {
        String page = HtmlReport.of(Demo.whole(Demo.program(), Language.EN), View.SUMMARY);
        assertTrue(page.contains("WHAT TO DO"), page);
        assertFalse(page.contains("FINDINGS"), page);
    }
}
