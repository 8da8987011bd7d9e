package ca.touchstone.report;

import ca.touchstone.intake.Canonical;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The report of the reviews of one submission, or their comparison: as a tree, and as compact JSON. */
public final class Report {
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
        byte[] unsigned = JsonReport.bytes(json);
        String digest = Canonical.sha256(unsigned);
        byte[] end = (",\"sha256\":\"" + digest + "\"}").getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(unsigned, unsigned.length - 1 + end.length);
        System.arraycopy(end, 0, bytes, unsigned.length - 1, end.length);
        return new Report(json.put("sha256", digest), bytes);
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
