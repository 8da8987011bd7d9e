package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Client.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs are swapped while clients review at full speed. */
class HotSwapTest {
    private static final int SWAPS = 150;
    private static final int BROKEN = 5;
    private static final int LINES = 10;
    private static final int WEEKS = 60;
    private static final int FIRST = 13;

    /** Each version compiles to about ten classes, so what is kept of the sixty between would be hundreds. */
    private static final int SLACK = SWAPS / 2;

    private static final String PROGRAM = "{\"workload\":{\"weeks\":" + WEEKS + "}}";

    @TempDir
    Path folder;

    /** What a report says of the pack that it rests on. */
    private record Said(String sha256, int limit, String outcome) {}

    private final Set<Said> said = ConcurrentHashMap.newKeySet();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void noRequestFailsNoReportMixesVersionsAndNoClassStays() {
        try (EditedPacks packs = new EditedPacks(folder.resolve("rules"))) {
            Client client = packs.client();
            CompletableFuture<Void> single = CompletableFuture.runAsync(() -> reviewOneByOne(packs.client()));
            CompletableFuture<Void> stream = CompletableFuture.runAsync(() -> reviewStreams(packs.client()));
            Map<String, Integer> limits = new HashMap<>();
            limits.put(said(client.review(request()).json()).sha256(), 12);
            int loadedMidway = 0;
            int good = 0;
            for (int swap = 1; swap <= SWAPS; swap++) {
                boolean sound = swap % BROKEN != 0;
                packs.limit(FIRST + swap, sound);
                packs.look();

                Said now = said(client.review(request()).json());
                if (sound) {
                    good++;
                    assertEquals(FIRST + swap, now.limit());
                    limits.put(now.sha256(), now.limit());
                } else {
                    assertEquals(FIRST + swap - 1, now.limit(), "the last good one keeps serving");
                }
                assertEquals(
                        sound ? 0 : 1,
                        client.get("/frameworks").json().get("rejected").size());
                if (swap == SWAPS / 2) {
                    loadedMidway = loadedAfterCollection();
                }
            }
            done.set(true);
            CompletableFuture.allOf(single, stream).join();
            int loadedAtTheEnd = loadedAfterCollection();

            assertEquals(Set.of(), failures);
            assertEquals(1 + good, limits.size());
            for (Said report : said) {
                assertEquals(limits.get(report.sha256()), report.limit(), report.toString());
                assertEquals(WEEKS < report.limit() ? "met" : "not-met", report.outcome(), report.toString());
            }
            assertTrue(
                    loadedAtTheEnd - loadedMidway < SLACK,
                    loadedMidway + " classes were loaded midway, " + loadedAtTheEnd + " at the end");
        }
    }

    private static String request() {
        return "{\"program\":" + PROGRAM + "}";
    }

    private void reviewOneByOne(Client client) {
        while (!done.get()) {
            Answer answer = client.review(request());
            if (answer.status() == 200) {
                said.add(said(answer.json()));
            } else {
                failures.add(answer.text());
            }
        }
    }

    private void reviewStreams(Client client) {
        String lines = (PROGRAM + "\n").repeat(LINES);
        while (!done.get()) {
            Answer answer = client.stream("", lines);
            List<Said> all = answer.text()
                    .lines()
                    .map(line -> said(client.json(line)))
                    .distinct()
                    .toList();
            if (answer.status() == 200 && all.size() == 1) {
                said.addAll(all);
            } else {
                failures.add(answer.status() + " " + all);
            }
        }
    }

    private static Said said(JsonNode report) {
        JsonNode review = report.at("/reviews/0");
        return new Said(
                review.at("/framework/sha256").asText(),
                review.at("/findings/0/limits/0/value").asInt(),
                review.at("/findings/0/outcome").asText());
    }

    private static int loadedAfterCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
