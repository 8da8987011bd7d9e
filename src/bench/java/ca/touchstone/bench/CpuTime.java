package ca.touchstone.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * CPU that the process spends, collector and compiler included, beside the time on the clock. Other work on the machine
 * does not count.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Nanoseconds of CPU in an iteration. */
    public long cpuNanos;

    /** How often the iteration ran what is measured. */
    public long runs;

    private long start;

    /** Starts the count. */
    @Setup(Level.Iteration)
    public void start() {
        start = SYSTEM.getProcessCpuTime();
    }

    /** Ends the count. */
    @TearDown(Level.Iteration)
    public void end() {
        cpuNanos = SYSTEM.getProcessCpuTime() - start;
    }
}
