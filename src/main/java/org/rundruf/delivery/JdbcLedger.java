package org.rundruf.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.springframework.stereotype.Repository;

/**
 * The ledger in the database.
 *
 * <p>It keeps every acknowledged outcome through {@code kill -9} if the database keeps every commit: PostgreSQL does, H2
 * needs {@code WRITE_DELAY=0} in its URL.
 */
@Repository
class JdbcLedger implements Ledger {
    private final Planning planning;
    private final Plans plans;
    private final Claims claims;
    private final Attempts attempts;
    private final Outcomes outcomes;
    private final Receipts receipts;
    private final Settlement settlement;
    private final Counts counts;

    JdbcLedger(
            Planning planning,
            Plans plans,
            Claims claims,
            Attempts attempts,
            Outcomes outcomes,
            Receipts receipts,
            Settlement settlement,
            Counts counts) {
        this.planning = planning;
        this.plans = plans;
        this.claims = claims;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.receipts = receipts;
        this.settlement = settlement;
        this.counts = counts;
    }

    @Override
    public int plan(Announcement announcement, List<String> languages, String defaultLanguage) {
        return planning.plan(announcement, languages, defaultLanguage);
    }

    @Override
    public List<Delivery> claim(Channel channel, int limit) {
        if (attempts.isClosed()) {
            return List.of();
        }
        List<Delivery> claimed = claims.claim(channel, limit);
        attempts.claimed(claimed);
        if (attempts.isClosed()) {
            release();
            return List.of();
        }
        return claimed;
    }

    @Override
    public void record(Outcome outcome) {
        outcomes.record(outcome);
    }

    @Override
    public boolean receipt(long delivery, DeliveryState state, String reference, String reason) {
        return receipts.apply(delivery, state, reference, reason);
    }

    @Override
    public Optional<Long> awaiting(long delivery) {
        return receipts.awaiting(delivery);
    }

    /** What this node still holds and never began was certainly not sent: it goes back without a question. */
    @Override
    public List<Delivery> inDoubt(Channel channel, int limit) {
        List<Delivery> doubtful = new ArrayList<>(settlement.take(channel, limit));
        doubtful.removeIf(delivery -> {
            boolean wasHeld = attempts.drop(delivery);
            if (wasHeld) {
                settlement.requeue(delivery, false);
            }
            return wasHeld;
        });
        return doubtful;
    }

    @Override
    public void requeue(Delivery delivery) {
        settlement.requeue(delivery, !attempts.drop(delivery));
    }

    @Override
    public void release() {
        attempts.close().forEach(delivery -> settlement.requeue(delivery, false));
    }

    @Override
    public int suppress(long version, String reason) {
        return plans.close(version, reason);
    }

    @Override
    public List<Count> count(long version) {
        return counts.count(version);
    }

    @Override
    public boolean isComplete(long version) {
        return plans.exists(version) && !counts.isAnyOpen(version);
    }

    @Override
    public Map<String, Integer> reasons(long version) {
        return counts.reasons(version);
    }
}
