package org.rundruf.sandbox.twilio;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.rundruf.sandbox.MessageStore;
import org.rundruf.sandbox.Sids;
import org.rundruf.sandbox.TextMessage;
import org.springframework.stereotype.Component;

/** Takes messages in, as far as their number's fate allows. */
@Component
@WhenTwilioIsBuiltIn
class Reception {
    private final MessageStore store;
    private final StatusReports reports;
    private final Clock clock;

    Reception(MessageStore store, StatusReports reports, Clock clock) {
        this.store = store;
        this.reports = reports;
        this.clock = clock;
    }

    /** @return the message as it was stored. @throws Refusal if numbers that end like this are refused */
    TextMessage accept(Submission submission) {
        Fate fate = Fate.of(submission.kind(), submission.to());
        if (fate.refusal() != null) throw fate.refusal();
        TextMessage message = message(submission);
        store.add(message);
        reports.begin(message);
        return message;
    }

    private TextMessage message(Submission s) {
        return new TextMessage(
                0,
                s.kind(),
                Sids.random("SM"),
                s.from(),
                s.to(),
                s.body(),
                "queued",
                null,
                s.callback(),
                OffsetDateTime.now(clock));
    }
}
