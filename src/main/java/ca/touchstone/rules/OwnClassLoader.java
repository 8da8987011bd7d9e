package ca.touchstone.rules;

import java.util.function.Supplier;

/**
 * Calls Drools with our class loader as that of the thread. Drools looks for its own services there, while it compiles and
 * while it evaluates, and remembers for the life of the process what it did not find; the caller's may know none of them.
 */
final class OwnClassLoader {
    private OwnClassLoader() {}

    /** What the work gives; the thread has its own class loader again after it. */
    static <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }
}
