package ca.touchstone.report;

import ca.touchstone.intake.Canonical;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The report of the reviews of one submission, or their comparison: as a tree, and as compact JSON. */
public final class Report {
    private static final int LEEWAY = 8;

    /** A little more than the last report took; only a guess, so that nothing is lost when threads disagree. */
    private static volatile int likelySize = 1 << 16;

    private final ObjectNode json;
    private final byte[] bytes;

    private Report(ObjectNode json, byte[] bytes) {
        this.json = json;
        this.bytes = bytes;
    }

    /**
     * The report with the digest of its compact form as its last member. The bytes that were digested are kept, since
     * writing them takes longer than a review.
     */
    static Report signed(ObjectNode json) {
        CompactForm written = new CompactForm(likelySize);
        JsonReport.write(json, written);
        String digest = written.sha256();
        byte[] bytes = written.with("sha256", digest);
        likelySize = bytes.length + bytes.length / LEEWAY;
        return new Report(json.put("sha256", digest), bytes);
    }

    /** The compact form of an object while it is written, which is too long to be copied more often than is needed. */
    private static final class CompactForm extends ByteArrayOutputStream {
        CompactForm(int size) {
            super(size);
        }

        /** Of what was written so far. */
        String sha256() {
            return Canonical.sha256(buf, count);
        }

        /** What was written, with one more member. */
        byte[] with(String name, String value) {
            count--;
            writeBytes((",\"" + name + "\":\"" + value + "\"}").getBytes(StandardCharsets.US_ASCII));
            return toByteArray();
        }
    }

    /** As a tree. */
    public ObjectNode json() {
        return json;
    }

    /** As compact JSON in UTF-8; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
