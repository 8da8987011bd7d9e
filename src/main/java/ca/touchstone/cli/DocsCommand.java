package ca.touchstone.cli;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.report.FrameworkPages;
import ca.touchstone.report.FrameworkPages.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code touchstone docs}: writes a page about each pack, in English and French. */
@Command(name = "docs", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DocsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Mixin
    private final RulesFolder rules = new RulesFolder();

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "docs-dir")
    private Path folder = Path.of("docs", "frameworks");

    DocsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        SortedMap<String, String> pages = pages(rules.read(id -> true), way(folder, rules.path()));
        try {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = folder.resolve(page.getKey());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, page.getValue());
            }
        } catch (IOException e) {
            throw new CliException("error.not-written", folder.toString(), String.valueOf(e.getMessage()));
        }
        console.print(console.say(language, "docs.written", pages.size(), folder));
        return 0;
    }

    /** Every page by its path under the folder. */
    static SortedMap<String, String> pages(PackReading reading, String way) {
        List<Pack> packs =
                reading.packs().stream().map(pack -> pack.ready().pack()).toList();
        return new FrameworkPages(Fields.read(), way)
                .of(
                        packs,
                        reading.packs().stream()
                                .collect(Collectors.toMap(
                                        pack -> pack.ready().pack().id(), DocsCommand::cases)));
    }

    private static List<Case> cases(ProvenPack pack) {
        return pack.examples().stream()
                .map(example -> new Case(example.criterion(), example.name(), example.asOf(), example.expect()))
                .toList();
    }

    /** The way from one folder to another as links write it; where there is none, as from a disk to a jar, the whole address. */
    static String way(Path from, Path to) {
        try {
            return from.toAbsolutePath()
                    .normalize()
                    .relativize(to.toAbsolutePath().normalize())
                    .toString()
                    .replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return to.toUri().toString();
        }
    }
}
