package ca.touchstone.cli;

import ca.touchstone.intake.Fault;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code touchstone check}: proves every pack and prints each fault. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "dir")
    private @Nullable Path folder;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        Path rules = folder == null ? RulesFolder.inUse() : RulesFolder.existing(folder);
        PackReading reading = Packs.read(rules, id -> true);
        for (ProvenPack proven : reading.packs()) {
            console.print(proven.ready().pack().id() + ": " + console.say(language, "check.sound") + ", "
                    + console.say(
                            language,
                            "check.counts",
                            proven.ready().pack().framework().criteria().size(),
                            proven.ready().pack().rules().size(),
                            proven.examples().size()));
        }
        List<Fault> faults = reading.faults();
        faults.forEach(fault -> console.print(Refusal.told(fault, language)));
        if (faults.isEmpty() && reading.packs().isEmpty()) {
            console.print(console.say(language, "check.none", rules));
            return 1;
        }
        console.print(
                switch (faults.size()) {
                    case 0 ->
                        console.say(language, "check.all-sound", reading.packs().size());
                    case 1 -> console.say(language, "check.fault");
                    default -> console.say(language, "check.faults", faults.size());
                });
        return faults.isEmpty() ? 0 : 1;
    }
}
