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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One pack's folder, on its way from three files to a proven pack. A later step is taken only when the earlier held. */
final class PackFolder {
    static final String PACK = "pack.yaml";
    static final String RULES = "criteria.drl";
    static final String EXAMPLES = "examples.yaml";

    private static final Pattern ID =
            Pattern.compile("[a-z]{2}(-[a-z0-9]{1,3})?/[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int MOST_BYTES = 4_000_000;

    private final Path root;
    private final String id;
    private final Set<String> themes;
    private final List<Fault> faults = new ArrayList<>();

    /** The proven pack, or why there is none. */
    record Result(Optional<ProvenPack> pack, List<Fault> faults) {}

    PackFolder(Path root, String id, Set<String> themes) {
        this.root = root;
        this.id = id;
        this.themes = themes;
    }

    Result read() {
        if (!ID.matcher(id).matches()) {
            faults.add(Packs.fault(id, "id", id));
        }
        byte[] packBytes = bytes(PACK);
        byte[] ruleBytes = bytes(RULES);
        byte[] exampleBytes = bytes(EXAMPLES);
        Document packDocument = packBytes == null ? null : keep(yaml(packBytes, PACK));
        Framework framework =
                packDocument == null ? null : keep(new Binder(Naming.KEBAB_CASE).bind(packDocument, Framework.class));
        Document examples = exampleBytes == null ? null : keep(yaml(exampleBytes, EXAMPLES));
        String drl = ruleBytes == null ? null : new String(ruleBytes, StandardCharsets.UTF_8);
        CompiledRules rules = drl == null ? null : compile(drl);
        if (framework != null && packDocument != null) {
            faults.addAll(new PackCheck(id, framework, packDocument, themes)
                    .faults(rules == null ? List.of() : rules.rules(), file(RULES)));
        }
        if (!faults.isEmpty() || framework == null || rules == null || examples == null || drl == null) {
            return new Result(Optional.empty(), faults);
        }
        Judge judge = Objects.requireNonNull(rules.judge(), "rules without faults were compiled");
        ReadyPack ready = new ReadyPack(new Pack(id, digest(), framework, rules.rules()), judge);
        Examples proof = new Examples(ready, examples);
        faults.addAll(proof.faults());
        return new Result(
                faults.isEmpty() ? Optional.of(new ProvenPack(ready, drl, proof.all())) : Optional.empty(), faults);
    }

    private String file(String name) {
        return id + "/" + name;
    }

    private byte @Nullable [] bytes(String name) {
        try {
            return Files.readAllBytes(root.resolve(id).resolve(name));
        } catch (NoSuchFileException e) {
            faults.add(Packs.fault(file(name), "file-missing", name));
        } catch (IOException e) {
            faults.add(Packs.fault(file(name), "file-unreadable", name, String.valueOf(e.getMessage())));
        }
        return null;
    }

    private Reading<Document> yaml(byte[] bytes, String name) {
        return Document.readYaml(bytes, file(name), Limits.ofDescriptions().withBytes(MOST_BYTES));
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
            faults.add(new Fault("pack", file(RULES), "", fault.line(), key, List.of(fault.detail())));
        }
        return compiled;
    }

    /** The digest of the three files: of one line for each, its name and its own digest. */
    private String digest() {
        StringBuilder lines = new StringBuilder();
        for (String name : List.of(RULES, EXAMPLES, PACK)) {
            lines.append(name)
                    .append(' ')
                    .append(sha256(Objects.requireNonNull(bytes(name))))
                    .append('\n');
        }
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
