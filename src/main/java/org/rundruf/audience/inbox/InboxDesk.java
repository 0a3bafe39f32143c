package org.rundruf.audience.inbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.rundruf.announcement.WrongState;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the office does with messages. Each is answered or closed by one person: whoever comes second is told. */
@Component
public class InboxDesk {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final Clock clock;

    InboxDesk(JdbcClient jdbc, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Has an answer sent, or shows it to the print shop.
     *
     * @throws WrongState if somebody was quicker
     */
    public void answer(Letter letter, Answer answer, String user) {
        boolean isShown = letter.kind().equals("shop");
        move(letter, isShown ? InboxState.ANSWERED : InboxState.WAITING, answer.text(), user);
    }

    /** Puts a message aside that needs no answer. @throws WrongState if somebody was quicker */
    public void close(Letter letter, String user) {
        move(letter, InboxState.CLOSED, letter.answer(), user);
    }

    private void move(Letter letter, InboxState to, String answer, String user) {
        transaction.executeWithoutResult(status -> {
            int moved = jdbc.sql("UPDATE inbound SET state = ?, answer = ?, answered_by = ?, answered_at = ?,"
                            + " problem = NULL WHERE id = ? AND state = 'open'")
                    .param(to.tag())
                    .param(answer)
                    .param(user)
                    .param(now())
                    .param(letter.id())
                    .update();
            if (moved == 0) {
                throw new WrongState("The message was answered or closed meanwhile.");
            }
            String verb = to == InboxState.CLOSED ? "closed" : "answered";
            trail.note(AuditNote.of("inbox." + verb).by(user).about(String.valueOf(letter.id())));
        });
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
