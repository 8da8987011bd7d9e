package ca.touchstone.pack.proof;

import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reviews against every pack the descriptions that ask most of rules over lists: as many members as are accepted, each
 * of which names as many others as a document of a megabyte has room for.
 */
final class WorstCase {
    private static final int MOST = ProgramDescription.MOST_MEMBERS;

    private WorstCase() {}

    public static void main(String[] arguments) {
        List<Submission> worst = List.of(
                description("'kind': 'skill'", "'summative': true, 'graded': true", "'type': 'employer'"),
                description("'kind': 'knowledge'", "'summative': false", "'type': 'community'"),
                description("'label': 'x'", "'type': 'test'", "'roles': ['co-design', 'endorse']"));
        for (ProvenPack pack : Shipped.packs()) {
            ReadyPack ready = pack.ready();
            Reviewer reviewer = new Reviewer(ready);
            long slowest = 0;
            int findings = 0;
            for (Submission submission : worst) {
                long start = System.nanoTime();
                Review review = reviewer.review(submission.description(), Shipped.AS_OF);
                slowest = Math.max(slowest, System.nanoTime() - start);
                findings += review.findings().size();
            }
            System.out.println(
                    ready.pack().id() + " " + findings + " findings, at most " + slowest / 1_000_000 + " ms");
        }
    }

    /** Every outcome asks for every competency, and every assessment covers every outcome. */
    private static Submission description(String competency, String assessment, String partner) {
        String competencies = list(i -> "{'id': 'c" + i + "', " + competency + "}");
        String outcomes = list(i -> "{'id': 'o" + i + "', 'competencies': " + list(j -> "'c" + j + "'") + "}");
        String assessments = list(i -> "{" + assessment + ", 'outcomes': " + list(j -> "'o" + j + "'") + "}");
        String partners = list(i -> "{'name': 'P" + i + "', " + partner + "}");
        byte[] json = ("{'competencies': " + competencies + ", 'learningOutcomes': " + outcomes + ", 'assessments': "
                        + assessments + ", 'partners': " + partners + "}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        return Intake.read(json, "").fold(submission -> submission, faults -> {
            throw new AssertionError(faults.toString());
        });
    }

    private interface Member {
        String at(int index);
    }

    private static String list(Member member) {
        return IntStream.range(0, MOST).mapToObj(member::at).collect(Collectors.joining(",", "[", "]"));
    }
}
