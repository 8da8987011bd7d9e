package ca.touchstone.pack.proof;

import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Reviews;
import java.nio.file.Path;
import java.util.List;

/** Reads all packs and reviews a program on a thread whose context class loader knows neither Drools nor our classes. */
final class ForeignClassLoader {
    private ForeignClassLoader() {}

    public static void main(String[] arguments) {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        PackReading reading = Packs.read(Path.of("rules"), id -> true);
        Library library = Packs.library(reading);
        Selection.Chosen chosen = (Selection.Chosen) library.select(List.of(), true, AsOf.date(Shipped.AS_OF));
        Reviews reviews = Library.review(
                Shipped.fixture("invented-welding-complete").description(), chosen, AsOf.date(Shipped.AS_OF));
        long findings = reviews.done().stream()
                .flatMap(review -> review.findings().stream())
                .filter(finding -> !finding.outcome().isOpen())
                .count();
        boolean kept = Thread.currentThread().getContextClassLoader() == ClassLoader.getPlatformClassLoader();
        System.out.println(reading.packs().size() + " packs, " + findings + " decided, own loader kept: " + kept);
    }
}
