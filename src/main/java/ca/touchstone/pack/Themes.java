package ca.touchstone.pack;

import ca.touchstone.framework.Theme;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Result;
import ca.touchstone.program.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The few themes that let frameworks stand side by side, by id.
 *
 * @param all the themes, in the order of the file
 * @param faults what is wrong with the file
 */
record Themes(List<Theme> all, List<Fault> faults) {
    static final String FILE = "themes.yaml";

    /** The content of the file. */
    record Content(Map<String, Words> themes) {}

    /** One theme: its name, and in a sentence what it is about. */
    record Words(LocalizedText title, LocalizedText about) {}

    /** The ids that a criterion may name. */
    Set<String> ids() {
        return ids(all);
    }

    static Set<String> ids(List<Theme> themes) {
        return themes.stream().map(Theme::id).collect(Collectors.toUnmodifiableSet());
    }

    static Themes in(Folder folder) {
        byte[] bytes;
        try (InputStream stream = folder.open("", FILE)) {
            bytes = stream.readAllBytes();
        } catch (NoSuchFileException e) {
            return new Themes(List.of(), List.of(Packs.fault(FILE, "file-missing", FILE)));
        } catch (IOException e) {
            return new Themes(
                    List.of(), List.of(Packs.fault(FILE, "file-unreadable", FILE, String.valueOf(e.getMessage()))));
        }
        Result<Content> content = Document.readYaml(bytes, FILE, Limits.ofDescriptions())
                .flatMap(document -> new Binder(Naming.KEBAB_CASE).bind(document, Content.class));
        return content.fold(read -> new Themes(themes(read), List.of()), faults -> new Themes(List.of(), faults));
    }

    private static List<Theme> themes(Content content) {
        return content.themes().entrySet().stream()
                .map(entry -> new Theme(
                        entry.getKey(),
                        entry.getValue().title(),
                        entry.getValue().about()))
                .toList();
    }
}
