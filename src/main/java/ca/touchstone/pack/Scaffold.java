package ca.touchstone.pack;

import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.PartialDate;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Nearest;
import ca.touchstone.intake.Result;
import ca.touchstone.intake.Result.Invalid;
import ca.touchstone.intake.Result.Valid;
import ca.touchstone.pack.PackFolder.PackResult;
import ca.touchstone.program.Notation;
import ca.touchstone.rules.Names;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Starts new packs, versions and criteria. What it drafts went through the gate before it is handed out, so that it can
 * be used as it stands; the texts that a person must write are marked TODO and À FAIRE. Nothing is written here.
 */
public final class Scaffold {
    private static final String THEME = "quality-assured";

    private final Path root;
    private final Themes themes;

    /** Scaffolds in that folder of packs. */
    public Scaffold(Path root) {
        this.root = root;
        this.themes = Themes.in(Folder.of(root));
    }

    /**
     * Files to write, by their path under the folder of packs.
     *
     * @param made files that are not there yet
     * @param edited files that are there, with their new content
     */
    public record Draft(Map<String, String> made, Map<String, String> edited) {}

    /** A pack with one criterion, in force from the date that its version names, or from today. */
    public Result<Draft> framework(String id, LocalDate today) {
        if (!PackFolder.ID.matcher(id).matches()) {
            return refused("id", id);
        }
        if (Files.exists(root.resolve(id))) {
            return refused("new-exists", id);
        }
        String version = id.substring(id.lastIndexOf('/') + 1);
        String from = PartialDate.parse(version).map(PartialDate::written).orElse(today.toString());
        Map<String, String> blanks = new LinkedHashMap<>(blanks("quality-assured", "text", "required", 1));
        Map<String, String> files = new TreeMap<>();
        blanks.put("jurisdiction", id.substring(0, id.indexOf('/')).toUpperCase(Locale.ROOT));
        blanks.put("scope", scope(id.substring(0, id.indexOf('/')).toUpperCase(Locale.ROOT)));
        blanks.put("from", from);
        blanks.put("today", today.toString());
        String criterion = Template.fill("new-criterion-pack.yaml", blanks);
        blanks.put("criterion", criterion);
        files.put(PackFiles.PACK, Template.fill("new-pack.yaml", blanks));
        blanks.put("criterion", "quality-assured");
        files.put(
                PackFiles.RULES,
                "package " + Names.packageOf(id) + ";\n\nimport ca.touchstone.program.*;\n"
                        + "global ca.touchstone.review.Decisions decide;\n\n"
                        + Template.fill("new-criterion-criteria.drl", blanks));
        files.put(
                PackFiles.EXAMPLES,
                "# yaml-language-server: $schema=../../../examples.schema.json\n"
                        + Template.fill("new-criterion-examples.yaml", blanks));
        return proven(id, files).flatMap(sound -> new Valid<>(new Draft(under(id, files), Map.of())));
    }

    /** Programs of its own place; where that is no place, none. */
    private static String scope(String jurisdiction) {
        return Template.fill(
                Notation.JURISDICTION.accepts(jurisdiction) ? "new-pack-scope.yaml" : "new-pack-by-name.yaml",
                Map.of("jurisdiction", jurisdiction));
    }

    /** A copy of a pack that takes over on the date that its version names; the pack ends the day before. */
    public Result<Draft> version(String id, String version) {
        return sound(id).flatMap(old -> version(old, version));
    }

    private Result<Draft> version(Sound old, String version) {
        String id = old.pack().family() + "/" + version;
        Optional<PartialDate> from = PartialDate.parse(version);
        if (from.isEmpty()) {
            return refused("new-version-date", version);
        }
        if (Files.exists(root.resolve(id))) {
            return refused("new-exists", id);
        }
        LocalDate first = from.get().firstDay();
        LocalDate before = old.pack().framework().inForce().firstDay();
        if (!first.isAfter(before)) {
            return refused("new-version-early", version, old.pack().id(), before.toString());
        }
        Optional<String> other = Packs.ids(root).stream()
                .filter(sibling -> sibling.startsWith(old.pack().family() + "/")
                        && !sibling.equals(old.pack().id()))
                .filter(sibling -> isInForce(sibling, first))
                .findFirst();
        if (other.isPresent()) {
            return refused("new-version-other", version, other.get());
        }
        Document document = document(text(old, PackFiles.PACK));
        String yaml = text(old, PackFiles.PACK);
        Map<String, String> copy = new TreeMap<>(old.files());
        copy.put(PackFiles.PACK, PackText.draftFrom(yaml, document, version));
        copy.put(PackFiles.RULES, PackText.inPackage(text(old, PackFiles.RULES), Names.packageOf(id)));
        Map<String, String> ended = new TreeMap<>(old.files());
        if (old.pack().framework().inForce().covers(first)) {
            ended.put(
                    PackFiles.PACK,
                    PackText.endingOn(yaml, document, first.minusDays(1).toString()));
        }
        // Where a limit changes between the two, the examples hold as of the day for which they were written.
        return proven(id, copy).<Result<Draft>>fold(sound -> drafted(old, id, copy, ended), faults -> {
            copy.put(PackFiles.EXAMPLES, PackText.asOf(text(old, PackFiles.EXAMPLES), before.toString()));
            return proven(id, copy).flatMap(sound -> drafted(old, id, copy, ended));
        });
    }

    private boolean isInForce(String id, LocalDate day) {
        return sound(id).fold(pack -> pack.pack().framework().inForce().covers(day), faults -> false);
    }

    private Result<Draft> drafted(Sound old, String id, Map<String, String> copy, Map<String, String> ended) {
        return proven(old.pack().id(), ended)
                .flatMap(sound -> new Valid<>(new Draft(under(id, copy), changed(old, ended))));
    }

    /** One more criterion of a pack; informative, so that no verdict and no score moves before a person says so. */
    public Result<Draft> criterion(String id, String name) {
        return sound(id).flatMap(old -> {
            Framework framework = old.pack().framework();
            if (framework.criteria().stream()
                    .anyMatch(criterion -> criterion.id().equals(name))) {
                return refused("new-criterion-exists", id, name);
            }
            String source = framework.sources().keySet().iterator().next();
            Map<String, String> blanks = blanks(name, source, "informative", 0);
            Map<String, String> files = new TreeMap<>(old.files());
            files.put(
                    PackFiles.PACK,
                    PackText.withCriterion(
                            text(old, PackFiles.PACK), Template.fill("new-criterion-pack.yaml", blanks)));
            for (String file : List.of(PackFiles.RULES, PackFiles.EXAMPLES)) {
                files.put(file, PackText.append(text(old, file), Template.fill("new-criterion-" + file, blanks)));
            }
            return proven(id, files).flatMap(sound -> new Valid<>(new Draft(Map.of(), changed(old, files))));
        });
    }

    private Map<String, String> blanks(String criterion, String source, String level, int weight) {
        String theme = themes.ids().contains(THEME)
                ? THEME
                : themes.ids().stream().sorted().findFirst().orElse(THEME);
        return Map.of(
                "criterion",
                criterion,
                "source",
                source,
                "level",
                level,
                "weight",
                String.valueOf(weight),
                "theme",
                theme);
    }

    /** A pack that is there and sound, with the text of its files. */
    private record Sound(Pack pack, Map<String, String> files) {}

    private Result<Sound> sound(String id) {
        List<String> ids = Packs.ids(root);
        if (!ids.contains(id)) {
            return Nearest.to(id, ids)
                    .<Result<Sound>>map(near -> refused("new-unknown-near", id, near))
                    .orElseGet(() -> refused("new-unknown", id, String.join(", ", ids)));
        }
        Map<String, String> texts = new TreeMap<>();
        PackFiles files = PackFiles.in(Folder.of(root), id);
        for (String name : PackFiles.NAMES) {
            byte[] content = files.content(name);
            if (content != null) {
                texts.put(name, new String(content, StandardCharsets.UTF_8));
            }
        }
        return proven(files).flatMap(pack -> new Valid<>(new Sound(pack, texts)));
    }

    private Result<Pack> proven(String id, Map<String, String> files) {
        return proven(PackFiles.of(id, files));
    }

    private Result<Pack> proven(PackFiles files) {
        if (!themes.faults().isEmpty()) {
            return new Invalid<>(themes.faults());
        }
        PackResult result = new PackFolder(files, themes.ids()).read();
        return result.pack()
                .<Result<Pack>>map(pack -> new Valid<>(pack.ready().pack()))
                .orElseGet(() -> new Invalid<>(result.faults()));
    }

    private static Map<String, String> under(String id, Map<String, String> files) {
        Map<String, String> paths = new TreeMap<>();
        files.forEach((name, content) -> paths.put(id + "/" + name, content));
        return paths;
    }

    private static Map<String, String> changed(Sound old, Map<String, String> files) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.entrySet().removeIf(file -> file.getValue().equals(old.files().get(file.getKey())));
        return under(old.pack().id(), changed);
    }

    private static String text(Sound old, String name) {
        return old.files().getOrDefault(name, "");
    }

    private static Document document(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return Document.readYaml(bytes, PackFiles.PACK, Limits.ofDescriptions().withBytes(PackFiles.MOST_BYTES))
                .fold(document -> document, faults -> {
                    throw new IllegalStateException("was read before: " + faults);
                });
    }

    private static <T> Result<T> refused(String key, String... arguments) {
        return new Invalid<>(List.<Fault>of(Packs.fault("", key, arguments)));
    }
}
