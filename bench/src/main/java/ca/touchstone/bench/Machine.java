package ca.touchstone.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cel.bundle.Cel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.core.reteoo.ReteDumper;
import org.evrete.KnowledgeService;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.mvel2.MVEL;
import org.openjdk.jmh.runner.Runner;

/**
 * Where and with what was measured.
 *
 * @param date the day
 * @param cpu the name of the processor
 * @param cores how many the system offers
 * @param load the average number of waiting processes over the last minute, at the end
 * @param java the runtime
 * @param libraries the jars that were measured, with their versions
 */
record Machine(String date, String cpu, int cores, double load, String java, List<String> libraries) {

    static Machine here() throws IOException {
        return new Machine(
                LocalDate.now(ZoneOffset.UTC).toString(),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                Stream.of(
                                ReteDumper.class,
                                MVEL.class,
                                KnowledgeService.class,
                                DefaultRulesEngine.class,
                                Cel.class,
                                ObjectMapper.class,
                                Runner.class)
                        .map(Machine::jar)
                        .toList());
    }

    private static String jar(Class<?> type) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        URL location = source.getLocation();
        String path = location.getPath();
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.jar$", "");
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    String sentence() {
        return "%s, %d cores of %s, load %s at the end; %s; %s."
                .formatted(date, cores, cpu, Benchmarks.figure(load), java, String.join(", ", libraries));
    }
}
