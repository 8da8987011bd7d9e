package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.intake.Fault;
import ca.touchstone.service.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ends a command whose input cannot be used, with what to tell the user. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final String key;
    private final transient Object[] arguments;

    CliException(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    CliException(List<Fault> faults) {
        this(faults, "");
    }

    /** Ends a command for which there is no pack in that folder. */
    static CliException noPacks(Path folder) {
        return new CliException(List.of(new Fault("pack", "", "", 0, "no-packs", List.of(folder.toString()))));
    }

    private CliException(List<Fault> faults, String key, Object... arguments) {
        super(key, null, false, false);
        this.faults = faults;
        this.key = key;
        this.arguments = arguments;
    }

    List<String> messages(Language language) {
        Stream<String> own =
                key.isEmpty() ? Stream.of() : Stream.of(Messages.of("cli").get(language, key, arguments));
        return Stream.concat(own, faults.stream().map(fault -> fault.told(language)))
                .toList();
    }

    /** What to tell the user of a use case that was refused. */
    static List<String> told(Problem problem, Language language) {
        List<String> told = new ArrayList<>();
        problem.faults().forEach(fault -> told.add(fault.told(language)));
        int count = told.size();
        Messages texts = Messages.of("cli");
        if (problem.kind() == Problem.Kind.UNKNOWN_FRAMEWORK) {
            told.add(texts.get(
                    language, "error.unknown-framework", problem.arguments().toArray()));
        } else if (count == 0) {
            told.add(problem.sentence(language));
        } else {
            String file = problem.faults().get(0).file();
            told.add(
                    count == 1
                            ? texts.get(language, "error.refused.one", file)
                            : texts.get(language, "error.refused", file, count));
        }
        return told;
    }
}
