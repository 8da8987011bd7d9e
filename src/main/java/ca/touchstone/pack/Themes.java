package ca.touchstone.pack;

import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Reading;
import ca.touchstone.program.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The few themes that let frameworks stand side by side, by id.
 *
 * @param ids the ids that a criterion may name
 * @param faults what is wrong with the file
 */
record Themes(Set<String> ids, List<Fault> faults) {
    static final String FILE = "themes.yaml";

    /** The content of the file. */
    record Content(Map<String, Theme> themes) {}

    /** One theme: its name, and in a sentence what it is about. */
    record Theme(Text title, Text about) {}

    static Themes in(Path root) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(root.resolve(FILE));
        } catch (NoSuchFileException e) {
            return new Themes(Set.of(), List.of(Packs.fault(FILE, "file-missing", FILE)));
        } catch (IOException e) {
            return new Themes(
                    Set.of(), List.of(Packs.fault(FILE, "file-unreadable", FILE, String.valueOf(e.getMessage()))));
        }
        Reading<Content> content = Document.readYaml(bytes, FILE, Limits.ofDescriptions())
                .then(document -> new Binder(Naming.KEBAB_CASE).bind(document, Content.class));
        return content.fold(
                read -> new Themes(read.themes().keySet(), List.of()), faults -> new Themes(Set.of(), faults));
    }
}
