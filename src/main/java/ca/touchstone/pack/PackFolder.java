package ca.touchstone.pack;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Nearest;
import ca.touchstone.intake.RecognisedNames;
import ca.touchstone.intake.Result;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.rules.Diagnostic;
import ca.touchstone.rules.Names;
import ca.touchstone.rules.Place;
import ca.touchstone.rules.RuleCompiler;
import ca.touchstone.rules.RuleFile;
import ca.touchstone.rules.TextUse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One pack's folder, on its way from three files to a proven pack. A later step is taken only when the earlier held. */
final class PackFolder {
    static final Pattern ID =
            Pattern.compile("([a-z]{2}(-[a-z0-9]{1,3})?|unesco)/[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+([.-][a-z0-9]+)*");

    /** Where the older language said what the rules of a criterion read. */
    private static final Pattern OLD_READS = Pattern.compile("/criteria/[0-9]+/(reads-any|reads-each)");

    private final PackFiles files;
    private final String id;
    private final Set<String> themes;
    private final List<Fault> faults = new ArrayList<>();
    private final SourceExcerpts quoting = new SourceExcerpts();

    /** The proven pack, or why there is none. */
    record PackResult(Optional<ProvenPack> pack, List<Fault> faults) {}

    PackFolder(PackFiles files, Set<String> themes) {
        this.files = files;
        this.id = files.id();
        this.themes = themes;
        faults.addAll(files.faults());
        for (String name : List.of(PackFiles.PACK, PackFiles.RULES, PackFiles.EXAMPLES)) {
            byte[] content = files.content(name);
            if (content != null) {
                quoting.add(files.file(name), new String(content, StandardCharsets.UTF_8));
            }
        }
    }

    /** The proven pack, or every fault, each with the line that it is about. */
    PackResult read() {
        Optional<ProvenPack> pack = prove();
        return new PackResult(pack, faults.stream().map(quoting::quote).toList());
    }

    private Optional<ProvenPack> prove() {
        if (!ID.matcher(id).matches()) {
            faults.add(Packs.fault(id, "id", id));
        }
        byte[] packBytes = files.content(PackFiles.PACK);
        byte[] ruleBytes = files.content(PackFiles.RULES);
        byte[] exampleBytes = files.content(PackFiles.EXAMPLES);
        Document packDocument = packBytes == null ? null : keep(yaml(packBytes, PackFiles.PACK));
        Framework framework = packDocument == null ? null : framework(packDocument);
        Document examples = exampleBytes == null ? null : keep(yaml(exampleBytes, PackFiles.EXAMPLES));
        String drl = ruleBytes == null
                ? null
                : keep(Document.decode(
                        ruleBytes,
                        files.file(PackFiles.RULES),
                        Limits.ofDescriptions().withBytes(PackFiles.MOST_BYTES)));
        RuleFile rules = drl == null ? null : rules(drl, framework);
        if (framework != null && packDocument != null) {
            faults.addAll(new PackCheck(id, framework, packDocument, themes)
                    .faults(rules == null || !rules.mistakes().isEmpty() ? null : rules.rules()));
        }
        if (!faults.isEmpty() || framework == null || rules == null || examples == null || drl == null) {
            return Optional.empty();
        }
        ReadyPack ready =
                new ReadyPack(new Pack(id, files.digest(), framework, rules.rules()), RuleCompiler.compile(rules));
        Examples proof = new Examples(ready, examples);
        faults.addAll(proof.faults());
        return faults.isEmpty() ? Optional.of(new ProvenPack(ready, drl, rules, proof.all())) : Optional.empty();
    }

    private @Nullable Framework framework(Document document) {
        int before = faults.size();
        Framework framework = keep(new Binder(Naming.KEBAB_CASE).bind(document, Framework.class));
        faults.subList(before, faults.size()).replaceAll(fault -> {
            Matcher old = OLD_READS.matcher(fault.pointer());
            return old.matches() ? document.fault("pack", fault.pointer(), "old-reads", old.group(1)) : fault;
        });
        return framework;
    }

    private Result<Document> yaml(byte[] bytes, String name) {
        return Document.readYaml(
                bytes, files.file(name), Limits.ofDescriptions().withBytes(PackFiles.MOST_BYTES));
    }

    private <T> @Nullable T keep(Result<T> reading) {
        return reading.<Optional<T>>fold(Optional::of, refused -> {
                    faults.addAll(refused);
                    return Optional.empty();
                })
                .orElse(null);
    }

    private RuleFile rules(String drl, @Nullable Framework framework) {
        Set<String> limits = framework == null ? null : framework.limits().keySet();
        Set<String> criteria = framework == null
                ? null
                : framework.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        RuleFile rules = RuleFile.read(drl, new Names(Names.packageOf(id), limits, criteria));
        rules.mistakes().forEach(mistake -> faults.add(fault(mistake)));
        rules.textUses().forEach(this::name);
        return rules;
    }

    /** Of what has many spellings a rule writes the one name that is left after reading; another would never match. */
    private void name(TextUse use) {
        RecognisedNames.kind(use.field()).ifPresent(kind -> {
            Optional<String> name = RecognisedNames.shipped().recognise(kind, use.text());
            if (name.isEmpty()) {
                faults.add(fault(use.place(), "name-unknown", List.of(use.text(), use.field())));
            } else if (!name.get().equals(use.text())) {
                faults.add(fault(use.place(), "name-spelling", List.of(use.text(), use.field(), name.get())));
            }
        });
    }

    /** What is wrong with the rules, as a fault; a name that is not known comes with the nearest one that is. */
    private Fault fault(Diagnostic mistake) {
        List<String> arguments = new ArrayList<>(mistake.arguments());
        String key = mistake.key();
        if (!mistake.known().isEmpty()) {
            Optional<String> near = Nearest.to(arguments.get(0), mistake.known());
            arguments.add(near.orElse(String.join(", ", mistake.known())));
            key += near.isPresent() ? "-near" : "";
        }
        return fault(mistake.place(), key, arguments);
    }

    private Fault fault(Place place, String key, List<String> arguments) {
        Fault fault = new Fault("pack", files.file(PackFiles.RULES), "", place.line(), key, arguments);
        return place.line() == 0 ? fault : quoting.quote(fault, place.column(), place.length());
    }
}
