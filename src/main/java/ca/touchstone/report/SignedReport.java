package ca.touchstone.report;

/**
 * A report with its digests, and the compact JSON of which the first of them was taken, so that it need not be written
 * again.
 */
public final class SignedReport {
    private final Report report;
    private final byte[] json;

    private SignedReport(Report report, byte[] json) {
        this.report = report;
        this.json = json;
    }

    static SignedReport of(Report unsigned, String decisions) {
        byte[] body = ReportJson.bytes(unsigned);
        String sha256 = ReportJson.sha256(body);
        byte[] signed = ReportJson.with(body, "sha256", ReportJson.bytes(sha256));
        return new SignedReport(
                unsigned.signed(sha256, decisions), ReportJson.with(signed, "decisions", ReportJson.bytes(decisions)));
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** That much of it as compact UTF-8 JSON; not a copy. */
    public byte[] json(View view) {
        return switch (view) {
            case FULL -> json;
            case SUMMARY -> ReportJson.bytes(view.of(report));
        };
    }
}
