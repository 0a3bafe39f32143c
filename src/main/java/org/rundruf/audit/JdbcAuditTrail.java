package org.rundruf.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the log. What a transaction notes is appended right before it commits: the end of the chain is the last thing that
 * it locks, so that nobody who holds it waits for somebody else.
 */
@Component
class JdbcAuditTrail implements AuditTrail {
    private final ChainEnd chain;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final Clock clock;

    JdbcAuditTrail(ChainEnd chain, TransactionTemplate transaction, Actors actors, Clock clock) {
        this.chain = chain;
        this.transaction = transaction;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void note(AuditNote note) {
        AuditEntry entry = entry(note);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            BeforeCommit.of(chain).add(entry);
        } else {
            transaction.executeWithoutResult(status -> BeforeCommit.of(chain).add(entry));
        }
    }

    private AuditEntry entry(AuditNote note) {
        String actor = note.actor() == null ? actors.current().orElse(Actors.HUB) : note.actor();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new AuditEntry(
                0,
                now,
                Columns.shortened(actor, Columns.ACTOR),
                Columns.shortened(note.action(), Columns.ACTION),
                Columns.shortened(note.subject(), Columns.SUBJECT),
                note.version(),
                Columns.shortened(note.detail(), Columns.DETAIL),
                null);
    }
}
