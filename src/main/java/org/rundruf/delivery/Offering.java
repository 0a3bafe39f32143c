package org.rundruf.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.springframework.stereotype.Component;

/**
 * Claims deliveries for whichever node takes them. Between the two there may be anything that loses, repeats and delays
 * tickets: a delivery that was not taken is taken back, and was not begun.
 */
@Component
class Offering {
    private static final int PAGE = 500;
    /** A digest tells of several versions. */
    private static final String TELLS_OF = "(version = ? OR id IN (SELECT h.carrier FROM delivery_held h"
            + " JOIN delivery r ON r.id = h.delivery WHERE r.version = ?))";

    private final Clock clock;
    private final Claims claims;
    private final Offers offers;
    private final LedgerRows rows;
    private final Digests digests;
    private final Attempts attempts;
    private final Changing changing;
    private final GroupCommit commit;

    Offering(
            Clock clock,
            Claims claims,
            Offers offers,
            LedgerRows rows,
            Digests digests,
            Attempts attempts,
            Changing changing,
            GroupCommit commit) {
        this.clock = clock;
        this.claims = claims;
        this.offers = offers;
        this.rows = rows;
        this.digests = digests;
        this.attempts = attempts;
        this.changing = changing;
        this.commit = commit;
    }

    /** @param most how many may be on offer together; those that are less urgent do not count */
    List<LedgerRow> offer(Channel channel, int limit, int most) {
        int[] offered = offers.count(channel);
        return claims.claim(channel, priority -> Math.min(limit, most - offered[priority]), Node.ANYBODY);
    }

    /** @return empty if it is not on offer any more, or not to go out any more */
    Optional<Delivery> take(Ticket ticket) {
        if (attempts.isClosed()) {
            recall(ticket);
            return Optional.empty();
        }
        List<Long> ids =
                offers.own(List.of(ticket)).stream().map(Ticket::delivery).toList();
        return digests.whole(rows.load(ids)).stream().findFirst().flatMap(this::hold);
    }

    /** What is paused or cancelled meanwhile, or stopped by its reader, waits again: whoever claims it next ends it. */
    private Optional<Delivery> hold(LedgerRow row) {
        Delivery delivery = row.delivery();
        attempts.claimed(delivery, row.expires());
        offers.ownRiders(row.riders());
        boolean mayGoOut =
                Stream.concat(Stream.of(row), row.riders().stream()).allMatch(this::mayGoOut) && !attempts.isClosed();
        if (!mayGoOut && attempts.drop(delivery)) {
            commit.apply(changing.requeue(delivery, false));
        }
        return mayGoOut ? Optional.of(delivery) : Optional.empty();
    }

    private boolean mayGoOut(LedgerRow row) {
        return row.obstacle(clock.instant()) == null && !row.isPaused();
    }

    void recall(Ticket ticket) {
        recall(List.of(ticket));
    }

    void recall(long version) {
        Channel.PERSONAL.forEach(channel -> recall(channel, TELLS_OF, version, version));
    }

    void recall(Channel channel, long contact) {
        recall(channel, "contact = ?", contact);
    }

    void recallExpired(Channel channel) {
        recall(channel, "lease <= ?", Times.stored(clock.instant()));
    }

    void recallAll() {
        Channel.PERSONAL.forEach(channel -> recall(channel, "version > ?", 0L));
    }

    private void recall(Channel channel, String condition, Object... values) {
        List<Ticket> page;
        do {
            page = offers.find(channel, condition, List.of(values), PAGE);
            recall(page);
        } while (page.size() == PAGE);
    }

    /** First nobody can take them any more, then they wait again. */
    private void recall(List<Ticket> tickets) {
        commit.apply(offers.own(tickets).stream().map(changing::notBegun).toList());
    }
}
