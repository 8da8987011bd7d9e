package ca.touchstone.pack;

import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Result;
import ca.touchstone.intake.Result.Invalid;
import ca.touchstone.rules.Diagnostic;
import ca.touchstone.rules.Place;
import ca.touchstone.rules.RuleMigration;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The three texts of one pack, turned over from the old language to the new. Nothing is written here. */
final class PackMigration {
    private static final List<String> READS = List.of("reads", "reads-any", "reads-each");
    private static final Limits LIMITS = Limits.ofDescriptions().withBytes(PackFiles.MOST_BYTES);

    private final PackFiles files;
    private final Map<String, String> texts;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Fault> left = new ArrayList<>();

    /**
     * A pack that was turned over.
     *
     * @param changed the new texts of the files that changed, by name
     * @param counts how many of each kind were turned over, by the name of the kind
     * @param left what a person must turn over
     */
    record Turned(Map<String, String> changed, Map<String, Integer> counts, List<Fault> left) {}

    private PackMigration(PackFiles files, Map<String, String> texts) {
        this.files = files;
        this.texts = texts;
    }

    /** The pack in the new language, or why it cannot be read. */
    static Result<Turned> of(PackFiles files) {
        List<Fault> faults = new ArrayList<>(files.faults());
        Map<String, String> texts = new TreeMap<>();
        for (String name : PackFiles.NAMES) {
            byte[] content = files.content(name);
            if (content != null) {
                Document.decode(content, files.file(name), LIMITS)
                        .fold(text -> texts.put(name, text), refused -> refuse(faults, refused));
            }
        }
        for (String name : List.of(PackFiles.PACK, PackFiles.EXAMPLES)) {
            if (texts.containsKey(name)) {
                yaml(files.file(name), texts.getOrDefault(name, ""))
                        .fold(document -> "", refused -> refuse(faults, refused));
            }
        }
        RuleMigration.mistakes(texts.getOrDefault(PackFiles.RULES, ""))
                .forEach(mistake -> faults.add(fault(files, texts.getOrDefault(PackFiles.RULES, ""), mistake)));
        return faults.isEmpty()
                ? new Result.Valid<>(new PackMigration(files, texts).turned())
                : new Invalid<>(quoted(files, texts, faults));
    }

    private static String refuse(List<Fault> faults, List<Fault> refused) {
        faults.addAll(refused);
        return "";
    }

    private static Result<Document> yaml(String file, String text) {
        return Document.readYaml(text.getBytes(StandardCharsets.UTF_8), file, LIMITS);
    }

    private static Fault fault(PackFiles files, String drl, Diagnostic mistake) {
        Place place = mistake.place();
        String file = files.file(PackFiles.RULES);
        SourceExcerpts quoting = new SourceExcerpts();
        quoting.add(file, drl);
        return quoting.quote(
                new Fault("pack", file, "", place.line(), mistake.key(), mistake.arguments()),
                place.column(),
                place.length());
    }

    private static List<Fault> quoted(PackFiles files, Map<String, String> texts, List<Fault> faults) {
        SourceExcerpts quoting = new SourceExcerpts();
        texts.forEach((name, text) -> quoting.add(files.file(name), text));
        return faults.stream().sorted().distinct().map(quoting::quote).toList();
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private Document document(String name, String text) {
        return yaml(files.file(name), text).fold(document -> document, refused -> {
            throw new IllegalStateException("an edit keeps a file readable: " + refused);
        });
    }

    private Turned turned() {
        Document pack = document(PackFiles.PACK, text(PackFiles.PACK));
        RuleMigration rules = RuleMigration.of(text(PackFiles.RULES), reads(pack));
        rules.counts().forEach((kind, number) -> count(kind.name(), number));
        rules.left().forEach(one -> left.add(fault(files, rules.text(), one)));

        Map<String, String> now = new TreeMap<>(texts);
        now.put(PackFiles.RULES, rules.text());
        now.put(PackFiles.PACK, pack(pack, rules));
        now.put(PackFiles.EXAMPLES, isOfTheOldLanguage(pack) ? wholeLists(examples()) : examples());
        List<Fault> quoted = quoted(files, now, left);
        now.entrySet().removeIf(file -> file.getValue().equals(text(file.getKey())));
        return new Turned(now, counts, quoted);
    }

    private void count(String kind, int number) {
        counts.merge(kind.toLowerCase(Locale.ROOT).replace('_', '-'), number, Integer::sum);
    }

    private static boolean isForReviewer(JsonNode criterion) {
        return criterion.path("decided-by").asText().equals("reviewer");
    }

    /** By criterion that rules decide, the fields that must all be stated before it is met. */
    private static Map<String, List<String>> reads(Document pack) {
        Map<String, List<String>> reads = new TreeMap<>();
        for (JsonNode criterion : pack.at("/criteria")) {
            if (!isForReviewer(criterion)) {
                List<String> fields = new ArrayList<>();
                criterion.path("reads").forEach(field -> fields.add(field.asText()));
                criterion.path("reads-each").forEach(field -> fields.add(field.asText()));
                reads.put(criterion.path("id").asText(), fields);
            }
        }
        return reads;
    }

    // pack.yaml

    private String pack(Document pack, RuleMigration rules) {
        YamlLines lines = new YamlLines(text(PackFiles.PACK));
        JsonNode expected = pack.root().deepCopy();
        int removed = 0;
        int others = 0;
        // From the last line to the first, so that line numbers stay true.
        for (int i = pack.at("/criteria").size() - 1; i >= 0; i--) {
            JsonNode criterion = pack.at("/criteria/" + i);
            String id = criterion.path("id").asText();
            List<Integer> found = lines(pack, i, lines);
            if (isForReviewer(criterion) || found.isEmpty()) {
                continue;
            }
            ObjectNode wanted = (ObjectNode) expected.at("/criteria/" + i);
            int moved = 0;
            if (rules.oneSided().contains(id) && !criterion.has("otherwise")) {
                lines.insert(found.get(0), "otherwise: reviewer");
                wanted.put("otherwise", "reviewer");
                moved = 1;
                others++;
            }
            if (!rules.unsaid().containsKey(id)) {
                for (int at = found.size() - 1; at >= 0; at--) {
                    lines.remove(found.get(at) + moved);
                    removed++;
                }
                wanted.remove(READS);
            }
        }
        if (!yaml(files.file(PackFiles.PACK), lines.text())
                .fold(document -> document.root().equals(expected), refused -> false)) {
            left.add(pack.fault("pack", "/criteria", "migrate-yaml", "reads"));
            return text(PackFiles.PACK);
        }
        if (removed > 0) {
            count("reads", removed);
        }
        if (others > 0) {
            count("otherwise", others);
        }
        return lines.text();
    }

    /** The lines of what a criterion reads, in order; none where one stands on a line with something else. */
    private List<Integer> lines(Document pack, int criterion, YamlLines lines) {
        String at = "/criteria/" + criterion + "/";
        List<Integer> found = new ArrayList<>();
        for (String key : READS) {
            if (!isForReviewer(pack.at("/criteria/" + criterion))
                    && !pack.at(at + key).isMissingNode()) {
                int line = pack.line(at + key);
                if (!lines.isKey(line, key)) {
                    left.add(pack.fault("pack", at + key, "migrate-yaml", key));
                    return List.of();
                }
                found.add(line);
            }
        }
        return found.stream().sorted().toList();
    }

    /** Whether a criterion that rules decide says what it reads, as every one did. */
    private static boolean isOfTheOldLanguage(Document pack) {
        return StreamSupport.stream(pack.at("/criteria").spliterator(), false)
                .anyMatch(
                        criterion -> !isForReviewer(criterion) && READS.stream().anyMatch(criterion::has));
    }

    // examples.yaml

    /** The examples with every list of partners said to be whole. */
    private String wholeLists(String text) {
        JsonNode expected = document(PackFiles.EXAMPLES, text).root().deepCopy();
        int said = 0;
        for (JsonNode example : StreamSupport.stream(expected.spliterator(), false)
                .flatMap(examples -> StreamSupport.stream(examples.spliterator(), false))
                .toList()) {
            if (example.path("program") instanceof ObjectNode program
                    && program.path("partners").size() > 0
                    && !program.has("partnersComplete")) {
                program.put("partnersComplete", true);
                said++;
            }
        }
        String written = PartnersMigration.of(text);
        if (!yaml(files.file(PackFiles.EXAMPLES), written)
                .fold(document -> document.root().equals(expected), refused -> false)) {
            left.add(new Fault("pack", files.file(PackFiles.EXAMPLES), "", 1, "migrate-partners", List.of()));
            return text;
        }
        if (said > 0) {
            count("partners", said);
        }
        return written;
    }

    private String examples() {
        String text = text(PackFiles.EXAMPLES);
        Document examples = document(PackFiles.EXAMPLES, text);
        JsonNode equivalent = examples.at("/equivalent");
        if (!(examples.root() instanceof ObjectNode root) || equivalent.isMissingNode()) {
            return text;
        }
        YamlLines lines = new YamlLines(text);
        int line = examples.line("/equivalent");
        ObjectNode expected = root.deepCopy();
        expected.remove("equivalent");
        if (lines.isKey(line, "equivalent")) {
            lines.remove(line);
            boolean same = yaml(files.file(PackFiles.EXAMPLES), lines.text())
                    .fold(document -> document.root().equals(expected), refused -> false);
            if (same) {
                count("equivalent", equivalent.size());
                return lines.text();
            }
        }
        left.add(examples.fault("pack", "/equivalent", "migrate-yaml", "equivalent"));
        return text;
    }
}
