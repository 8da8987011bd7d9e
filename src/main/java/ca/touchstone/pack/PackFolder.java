package ca.touchstone.pack;

import ca.touchstone.engine.CompiledRules;
import ca.touchstone.engine.RuleCompiler;
import ca.touchstone.engine.RuleFault;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Reading;
import ca.touchstone.review.Judge;
import ca.touchstone.review.ReadyPack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One pack's folder, on its way from three files to a proven pack. A later step is taken only when the earlier held. */
final class PackFolder {
    private static final Pattern ID =
            Pattern.compile("[a-z]{2}(-[a-z0-9]{1,3})?/[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+([.-][a-z0-9]+)*");

    private final PackFiles files;
    private final String id;
    private final Set<String> themes;
    private final List<Fault> faults = new ArrayList<>();

    /** The proven pack, or why there is none. */
    record Result(Optional<ProvenPack> pack, List<Fault> faults) {}

    PackFolder(PackFiles files, Set<String> themes) {
        this.files = files;
        this.id = files.id();
        this.themes = themes;
        faults.addAll(files.faults());
    }

    Result read() {
        if (!ID.matcher(id).matches()) {
            faults.add(Packs.fault(id, "id", id));
        }
        byte[] packBytes = files.content(PackFiles.PACK);
        byte[] ruleBytes = files.content(PackFiles.RULES);
        byte[] exampleBytes = files.content(PackFiles.EXAMPLES);
        Document packDocument = packBytes == null ? null : keep(yaml(packBytes, PackFiles.PACK));
        Framework framework =
                packDocument == null ? null : keep(new Binder(Naming.KEBAB_CASE).bind(packDocument, Framework.class));
        Document examples = exampleBytes == null ? null : keep(yaml(exampleBytes, PackFiles.EXAMPLES));
        String drl = ruleBytes == null ? null : new String(ruleBytes, StandardCharsets.UTF_8);
        CompiledRules rules = drl == null ? null : compile(drl);
        if (framework != null && packDocument != null) {
            faults.addAll(new PackCheck(id, framework, packDocument, themes)
                    .faults(rules == null ? List.of() : rules.rules(), files.file(PackFiles.RULES)));
        }
        if (!faults.isEmpty() || framework == null || rules == null || examples == null || drl == null) {
            return new Result(Optional.empty(), faults);
        }
        Judge judge = Objects.requireNonNull(rules.judge(), "rules without faults were compiled");
        ReadyPack ready = new ReadyPack(new Pack(id, files.digest(), framework, rules.rules()), judge);
        Examples proof = new Examples(ready, examples);
        faults.addAll(proof.faults());
        return new Result(
                faults.isEmpty() ? Optional.of(new ProvenPack(ready, drl, proof.all())) : Optional.empty(), faults);
    }

    private Reading<Document> yaml(byte[] bytes, String name) {
        return Document.readYaml(
                bytes, files.file(name), Limits.ofDescriptions().withBytes(PackFiles.MOST_BYTES));
    }

    private <T> @Nullable T keep(Reading<T> reading) {
        return reading.<Optional<T>>fold(Optional::of, refused -> {
                    faults.addAll(refused);
                    return Optional.empty();
                })
                .orElse(null);
    }

    private CompiledRules compile(String drl) {
        CompiledRules compiled = RuleCompiler.compile(drl);
        for (RuleFault fault : compiled.faults()) {
            String key = "rule-" + fault.kind().name().toLowerCase(Locale.ROOT);
            faults.add(new Fault("pack", files.file(PackFiles.RULES), "", fault.line(), key, List.of(fault.detail())));
        }
        return compiled;
    }
}
