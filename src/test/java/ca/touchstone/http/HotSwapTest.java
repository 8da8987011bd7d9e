package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs are swapped while clients review at full speed. */
class HotSwapTest {
    private static final int MANY = 150;
    private static final int BROKEN = 5;
    private static final int LINES = 10;
    private static final int WEEKS = 60;
    private static final int FIRST = 13;

    /** Each version compiles to about ten classes, so what is kept of the sixty between would be hundreds. */
    private static final int SLACK = MANY / 2;

    private static final String PROGRAM =
            "{\"provider\":{\"jurisdiction\":\"CA-NU\"},\"workload\":{\"weeks\":" + WEEKS + "}}";

    @TempDir
    Path folder;

    /** What a report says of the pack that it rests on. */
    private record Said(String sha256, int limit, String outcome) {}

    /** The limit of each version that was served, by its digest. */
    private final Map<String, Integer> limits = new HashMap<>();

    private final Set<Said> said = ConcurrentHashMap.newKeySet();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean done = new AtomicBoolean();

    /** The twenty swaps in which the outcome changes. */
    @Test
    void noRequestFailsAndNoReportMixesVersions() {
        try (EditedPacks packs = new EditedPacks(folder.resolve("rules"))) {
            whileClientsReview(packs, () -> swap(packs, 41, 60));
        }
    }

    @Test
    @Tag("soak")
    void noRequestFailsNoReportMixesVersionsAndNoClassStaysOverManySwaps() {
        AtomicInteger loadedMidway = new AtomicInteger();
        try (EditedPacks packs = new EditedPacks(folder.resolve("rules"))) {
            whileClientsReview(packs, () -> {
                swap(packs, 1, MANY / 2);
                loadedMidway.set(loadedAfterCollection());
                swap(packs, MANY / 2 + 1, MANY);
            });
            int loadedAtTheEnd = loadedAfterCollection();
            assertTrue(
                    loadedAtTheEnd - loadedMidway.get() < SLACK,
                    loadedMidway + " classes were loaded midway, " + loadedAtTheEnd + " at the end");
        }
    }

    /** Swaps while a client sends single requests and another sends streams, and checks every report that they got. */
    private void whileClientsReview(EditedPacks packs, Runnable swaps) {
        CompletableFuture<Void> single = CompletableFuture.runAsync(() -> reviewOneByOne(packs.client()));
        CompletableFuture<Void> stream = CompletableFuture.runAsync(() -> reviewStreams(packs.client()));
        try {
            limits.put(said(packs.client().review(request()).json()).sha256(), 12);
            swaps.run();
        } finally {
            done.set(true);
        }
        CompletableFuture.allOf(single, stream).join();

        assertEquals(Set.of(), failures);
        for (Said report : said) {
            assertEquals(limits.get(report.sha256()), report.limit(), report.toString());
            assertEquals(WEEKS < report.limit() ? "met" : "not-met", report.outcome(), report.toString());
        }
    }

    /** Swaps the pack for its versions of these numbers, of which every fifth is broken. */
    private void swap(EditedPacks packs, int first, int last) {
        Client client = packs.client();
        for (int swap = first; swap <= last; swap++) {
            boolean sound = swap % BROKEN != 0;
            packs.limit(FIRST + swap, sound);
            packs.look();

            Said now = said(client.review(request()).json());
            if (sound) {
                assertEquals(FIRST + swap, now.limit());
                assertNull(limits.put(now.sha256(), now.limit()), "each version has a digest of its own");
            } else {
                assertEquals(FIRST + swap - 1, now.limit(), "the last good one keeps serving");
            }
            assertEquals(
                    sound ? 0 : 1,
                    client.get("/frameworks").json().get("rejected").size());
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
                    .map(line -> said(client.json(line).get("report")))
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
                review.at("/findings/0/outcome/value").asText());
    }

    private static int loadedAfterCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
