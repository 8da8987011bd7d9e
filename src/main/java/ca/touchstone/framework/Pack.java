package ca.touchstone.framework;

import ca.touchstone.program.DatedFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Our encoding of one version of a framework.
 *
 * @param id {@code jurisdiction/framework/version}, the path of its folder
 * @param sha256 the digest of its files, hexadecimal
 * @param framework what its {@code pack.yaml} says
 * @param rules its rules, in file order
 */
public record Pack(String id, String sha256, Framework framework, List<Rule> rules) implements Comparable<Pack> {
    public Pack {
        rules = List.copyOf(rules);
    }

    /** The id without the version: what its versions share. */
    public String family() {
        return id.substring(0, id.lastIndexOf('/'));
    }

    /** The file of its rules, from the root of the project: {@code rules/ca-on/mohawk/2026/criteria.drl}. */
    public String rulesFile() {
        return "rules/" + id + "/criteria.drl";
    }

    /** Where one of its rules stands: the file and the line. */
    public String place(Rule rule) {
        return rulesFile() + ":" + rule.line();
    }

    /** The numbers in force on that day, by name. */
    public Map<String, BigDecimal> limitsOn(LocalDate day) {
        Map<String, BigDecimal> found = new LinkedHashMap<>();
        framework.limits().forEach((name, limit) -> limit.on(day).ifPresent(value -> found.put(name, value.number())));
        return found;
    }

    /** For how long what was seen proves on that day, by the pack's limits. */
    public List<AgeLimit> agesOn(LocalDate day) {
        List<AgeLimit> ages = new ArrayList<>();
        framework.limits().forEach((name, limit) -> {
            if (limit.ages() != null) {
                String field = limit.ages();
                limit.on(day)
                        .ifPresent(value -> ages.add(
                                new AgeLimit(name, field, value.number().intValueExact())));
            }
        });
        return ages;
    }

    /** The names of the limits on which a criterion rests: those of its rules, then those that age what it reads. */
    public List<String> limits(Criterion criterion) {
        List<String> reads = reads(criterion);
        return Stream.concat(
                        rules.stream()
                                .filter(rule -> rule.criterion().equals(criterion.id()))
                                .sorted(Comparator.comparingInt(Rule::line))
                                .flatMap(rule -> rule.limits().stream()),
                        framework.limits().entrySet().stream()
                                .filter(limit -> DatedFields.all().stream()
                                        .filter(dated -> dated.date()
                                                .name()
                                                .equals(limit.getValue().ages()))
                                        .anyMatch(dated -> dated.fields().stream()
                                                .anyMatch(field -> reads.contains(field.name()))))
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    /** The fields that a criterion reads: what a person must be told, then what its rules look at; each once. */
    public List<String> reads(Criterion criterion) {
        return Stream.concat(
                        criterion.reads().stream(),
                        rules.stream()
                                .filter(rule -> rule.criterion().equals(criterion.id()))
                                .flatMap(rule -> rule.reads().stream()))
                .distinct()
                .toList();
    }

    /** To which side of which limits a program keeps so that the criterion of that id can be met; each limit once. */
    public List<LimitBound> bounds(String criterion) {
        Map<String, LimitBound> found = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> rule.criterion().equals(criterion))
                .sorted(Comparator.comparing(Rule::side))
                .flatMap(rule -> rule.bounds().stream())
                .forEach(bound -> found.putIfAbsent(bound.limit(), bound));
        return List.copyOf(found.values());
    }

    /** That of the digest, which differs where anything does: the parts of a pack would all be walked through. */
    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public int compareTo(Pack other) {
        return id.compareTo(other.id);
    }
}
