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
 * is told to ({@link Durability}).
 */
@Repository
class JdbcLedger implements Ledger {
    private final Planning planning;
    private final Plans plans;
    private final Claims claims;
    private final Offering offering;
    private final Node node;
    private final Attempts attempts;
    private final Changing changing;
    private final GroupCommit commit;
    private final Outcomes outcomes;
    private final Settlement settlement;
    private final Halting halting;
    private final Fallback fallback;
    private final Repetition repetition;
    private final Counts counts;

    JdbcLedger(
            Planning planning,
            Plans plans,
            Claims claims,
            Offering offering,
            Node node,
            Attempts attempts,
            Changing changing,
            GroupCommit commit,
            Outcomes outcomes,
            Settlement settlement,
            Halting halting,
            Fallback fallback,
            Repetition repetition,
            Counts counts) {
        this.planning = planning;
        this.plans = plans;
        this.claims = claims;
        this.offering = offering;
        this.node = node;
        this.attempts = attempts;
        this.changing = changing;
        this.commit = commit;
        this.outcomes = outcomes;
        this.settlement = settlement;
        this.halting = halting;
        this.fallback = fallback;
        this.repetition = repetition;
        this.counts = counts;
    }

    @Override
    public int plan(Announcement announcement, List<String> languages, String defaultLanguage) {
        int planned = planning.plan(announcement, languages, defaultLanguage);
        halting.heed();
        return planned;
    }

    @Override
    public void forgo(Announcement announcement, List<String> languages, String defaultLanguage, String reason) {
        planning.forgo(announcement, languages, defaultLanguage, reason);
        halting.heed();
    }

    @Override
    public List<Delivery> claim(Channel channel, int limit) {
        if (attempts.isClosed()) {
            return List.of();
        }
        List<Delivery> claimed = claims.claim(channel, priority -> limit, node.name()).stream()
                .map(this::hold)
                .toList();
        if (attempts.isClosed()) {
            release();
            return List.of();
        }
        halting.heed(claimed.stream().flatMap(Delivery::versions).distinct().toList());
        return claimed;
    }

    private Delivery hold(LedgerRow row) {
        Delivery delivery = row.delivery().next();
        attempts.claimed(delivery, row.expires());
        return delivery;
    }

    @Override
    public List<Ticket> offer(Channel channel, int limit, int most) {
        if (attempts.isClosed()) {
            return List.of();
        }
        List<LedgerRow> offered = offering.offer(channel, limit, most);
        halting.heed(offered.stream()
                .flatMap(row -> row.delivery().versions())
                .distinct()
                .toList());
        return offered.stream().map(LedgerRow::nextTicket).toList();
    }

    @Override
    public Optional<Delivery> take(Ticket ticket) {
        return offering.take(ticket);
    }

    @Override
    public void recall(Ticket ticket) {
        offering.recall(ticket);
    }

    @Override
    public void recall() {
        offering.recallAll();
    }

    @Override
    public void record(Outcome outcome) {
        outcomes.record(outcome);
    }

    @Override
    public boolean receipt(long delivery, DeliveryState state, String reference, String reason) {
        return commit.apply(changing.receipt(delivery, state, reference, reason));
    }

    @Override
    public Optional<Awaited> awaited(long delivery, String reference) {
        return counts.awaited(delivery, reference);
    }

    @Override
    public Optional<Long> contact(long delivery) {
        return counts.contact(delivery);
    }

    @Override
    public List<Delivery> inDoubt(Channel channel, int limit) {
        offering.recallExpired(channel);
        List<Delivery> doubtful = new ArrayList<>(settlement.take(channel, limit, attempts::isRunning));
        doubtful.removeIf(delivery -> {
            boolean wasHeld = attempts.drop(delivery);
            if (wasHeld) {
                commit.apply(changing.requeue(delivery, false));
            }
            return wasHeld;
        });
        return doubtful;
    }

    @Override
    public void requeue(Delivery delivery) {
        if (attempts.drop(delivery)) {
            outcomes.record(Outcome.waiting(delivery, null, null));
        } else {
            commit.apply(changing.requeue(delivery, true));
        }
        attempts.ended(delivery.id(), delivery.attempt());
    }

    @Override
    public void release() {
        commit.apply(attempts.close().stream()
                .map(delivery -> changing.requeue(delivery, false))
                .toList());
    }

    @Override
    public int suppress(long version, String reason) {
        outcomes.flush();
        return halting.close(version, reason);
    }

    /** What was claimed for it here and has not begun, first: then nothing is left that could still begin. */
    @Override
    public int stop(Channel channel, long contact, String reason) {
        offering.recall(channel, contact);
        attempts.drop(channel, contact).forEach(delivery -> commit.apply(changing.requeue(delivery, false)));
        List<Long> waiting = plans.waiting(channel, contact);
        waiting.forEach(id -> commit.apply(changing.suppress(id, reason)));
        return waiting.size();
    }

    @Override
    public boolean pause(Announcement announcement) {
        outcomes.flush();
        return halting.pause(announcement);
    }

    @Override
    public boolean resume(Announcement announcement) {
        return halting.resume(announcement);
    }

    @Override
    public int again(Announcement announcement) {
        return repetition.again(announcement);
    }

    @Override
    public void heed() {
        halting.heed();
    }

    @Override
    public void advance() {
        fallback.advance();
    }

    @Override
    public List<Count> count(long version) {
        return counts.count(version);
    }

    @Override
    public int held(long version) {
        return counts.held(version);
    }

    @Override
    public boolean isComplete(long version) {
        return plans.exists(version) && !counts.isAnyOpen(version);
    }

    @Override
    public Map<String, Map<String, Integer>> quarters(long version) {
        return counts.quarters(version);
    }

    @Override
    public Map<String, Integer> reasons(long version) {
        return counts.reasons(version);
    }
}
