package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.report.View;
import ca.touchstone.service.FrameworkChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a program is to be reviewed, as an address or a body says it.
 *
 * @param frameworks ids of frameworks or their beginnings; none when it does not say
 * @param all whether all frameworks in force are meant; null when it does not say
 * @param asOf the date on which the review holds; null when it does not say, as the others
 */
record Options(
        List<String> frameworks,
        @Nullable Boolean all,
        @Nullable LocalDate asOf,
        @Nullable View view,
        @Nullable Language lang) {

    Options {
        frameworks = List.copyOf(frameworks);
    }

    /** Against which frameworks, and as of which day. */
    FrameworkChoice choice() {
        return new FrameworkChoice(frameworks, Boolean.TRUE.equals(all), asOf);
    }

    /** How much of the report is wanted: all of it where nothing is said. */
    View viewOrFull() {
        return Optional.ofNullable(view).orElse(View.FULL);
    }

    /** What the one or the other says. */
    Options or(Options other) {
        return new Options(
                frameworks.isEmpty() ? other.frameworks : frameworks,
                Optional.ofNullable(all).orElse(other.all),
                Optional.ofNullable(asOf).orElse(other.asOf),
                Optional.ofNullable(view).orElse(other.view),
                Optional.ofNullable(lang).orElse(other.lang));
    }

    /** A fault for each option of the body that the address says otherwise. */
    List<Fault> contradictions(Options address, Document body) {
        List<Fault> faults = new ArrayList<>();
        if (!frameworks.isEmpty()
                && !address.frameworks.isEmpty()
                && !Set.copyOf(frameworks).equals(Set.copyOf(address.frameworks))) {
            faults.add(contradiction(
                    body, "frameworks", String.join(", ", frameworks), String.join(", ", address.frameworks)));
        }
        check("all", all, address.all, body, faults);
        check("asOf", asOf, address.asOf, body, faults);
        check("view", view, address.view, body, faults);
        check("lang", lang, address.lang, body, faults);
        return faults;
    }

    private static void check(
            String name, @Nullable Object said, @Nullable Object inAddress, Document body, List<Fault> faults) {
        if (said != null && inAddress != null && !said.equals(inAddress)) {
            faults.add(contradiction(body, name, written(said), written(inAddress)));
        }
    }

    private static Fault contradiction(Document body, String name, String said, String inAddress) {
        return body.fault("http", "/" + name, "option-twice", said, inAddress);
    }

    private static String written(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
