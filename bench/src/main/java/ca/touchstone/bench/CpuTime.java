package ca.touchstone.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
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

    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final int MOST_SECONDS = 40;
    /** A twenty-fifth more or less is no change. */
    private static final int STABLE = 25;
    /** So many seconds in a row without a change: the compiler often pauses for one. */
    private static final int STABLE_SECONDS = 3;
    /** Between two looks at the clock, which is slow to read. */
    private static final int A_FEW = 10;

    /** Nanoseconds of CPU in an iteration. */
    public long cpuNanos;

    /** How often the iteration ran what is measured. */
    public long runs;

    private long start;

    /**
     * Runs the work until some seconds of CPU in a row do as much of it as the second before them. A busy machine would cut a warm-up by
     * the clock short, and then what is measured is code that is not compiled yet.
     */
    static void warm(Callable<?> work) throws Exception {
        double before = 0;
        int stable = 0;
        for (int second = 0; second < MOST_SECONDS && stable < STABLE_SECONDS; second++) {
            double now = runsInASecond(work);
            stable = Math.abs(now - before) < before / STABLE ? stable + 1 : 0;
            before = now;
        }
    }

    private static double runsInASecond(Callable<?> work) throws Exception {
        long begin = SYSTEM.getProcessCpuTime();
        long taken = 0;
        long runs = 0;
        while (taken < NANOS_A_SECOND) {
            for (int i = 0; i < A_FEW; i++) {
                work.call();
            }
            runs += A_FEW;
            taken = SYSTEM.getProcessCpuTime() - begin;
        }
        return (double) runs * NANOS_A_SECOND / taken;
    }

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
