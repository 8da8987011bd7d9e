package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fault;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * What the proofs say about the packs of a folder.
 *
 * @param schema the version of this document
 * @param sound whether there is a pack, and neither a fault nor a gap
 * @param packs those that can be used, in order of their ids
 * @param faults everything wrong with what was refused, in order
 */
public record CheckReport(String schema, boolean sound, List<CheckedPack> packs, List<ToldFault> faults) {
    private static final String SCHEMA = "touchstone/check/1";

    public CheckReport {
        packs = List.copyOf(packs);
        faults = List.copyOf(faults);
    }

    /** The report on these packs and faults. */
    public CheckReport(List<CheckedPack> packs, List<ToldFault> faults) {
        this(
                SCHEMA,
                faults.isEmpty() && !packs.isEmpty() && packs.stream().allMatch(CheckedPack::sound),
                packs,
                faults);
    }

    /**
     * A pack that can be used, with what its examples do not hold fast.
     *
     * @param sound whether there is no gap
     * @param criteria how many it has, as rules and examples
     * @param gaps what the proofs found wanting, by proof and place
     */
    public record CheckedPack(
            String id,
            String sha256,
            boolean sound,
            int criteria,
            int rules,
            int examples,
            Mutants mutants,
            List<Gap> gaps) {
        public CheckedPack {
            gaps = List.copyOf(gaps);
        }
    }

    /** How many small changes of rules and limits were tried, and how many of them failed an example. */
    public record Mutants(int tried, int killed) {}

    /**
     * What a proof found wanting.
     *
     * @param proof the code of the proof, such as {@code reachability}
     * @param paste lines that close the gap when pasted into {@code examples.yaml}; maybe none
     */
    public record Gap(String proof, @JsonUnwrapped ToldFault fault, List<String> paste) {
        public Gap {
            paste = List.copyOf(paste);
        }
    }

    /**
     * A fault, told in one language.
     *
     * @param line from 1; 0 when it is not known
     * @param pointer the place as a JSON Pointer; empty for the file as a whole
     * @param kind the key of the sentence, the same in every language
     * @param told the same for reading, with the line that it is about
     */
    public record ToldFault(
            String file,
            int line,
            String pointer,
            String kind,
            String message,
            @JsonIgnore String told) {

        /** A fault in the words of that language. */
        public static ToldFault of(Fault fault, Language language) {
            return new ToldFault(
                    fault.file(),
                    fault.line(),
                    fault.pointer(),
                    fault.key(),
                    fault.message(language),
                    fault.told(language));
        }
    }

    /**
     * The report for reading: a line for each pack with its gaps below, the faults, and what comes of it all.
     *
     * @param language that in which the faults are told
     * @param folder what the reader calls the folder of the packs
     */
    public String text(Language language, String folder) {
        return new CheckText(language).of(this, folder);
    }
}
