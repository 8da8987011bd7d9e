package ca.touchstone.report;

import ca.touchstone.intake.Placeholder;
import ca.touchstone.intake.Submission;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a report or a comparison is about. */
final class SubjectNode {
    private SubjectNode() {}

    static ObjectNode of(Submission submission, ReportFormatter words) {
        LocalizedText title = submission.description().title();
        ObjectNode subject = JsonNodeFactory.instance.objectNode();
        subject.put("title", title == null ? null : words.in(title));
        subject.put("provider", submission.description().provider().name());
        ArrayNode placeholders = subject.putArray("placeholders");
        for (Placeholder placeholder : submission.placeholders()) {
            placeholders.addObject().put("pointer", placeholder.pointer()).put("found", placeholder.found());
        }
        return subject.put("sha256", submission.sha256());
    }
}
