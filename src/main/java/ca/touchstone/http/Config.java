package ca.touchstone.http;

/** What stands in {@code application.properties} and is needed in code too; a test holds the two equal. */
final class Config {
    /** The threads that review: as many as there are processors, whatever the number of requests. */
    static final String EXECUTOR = "review";

    /** The length of a request that is kept in memory whole; streams may be longer. */
    static final int MOST_BYTES = 2_000_000;

    private Config() {}
}
