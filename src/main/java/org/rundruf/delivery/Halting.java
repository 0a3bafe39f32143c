package org.rundruf.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stops versions while they are being sent. Once {@link #close} or {@link #pause} has returned nothing more leaves but
 * what was on its way to a provider already.
 *
 * <p>This node lets go of what it claimed at once, and takes back what is on offer to all. Other nodes do so when they {@link #heed} next, or claim; they are
 * waited for, but not longer than a moment: one that is gone sends nothing.
 */
@Component
class Halting {
    private static final Duration GLANCE = Duration.ofMillis(50);
    /** By the index {@code delivery_lease}: few rows are leased, however many there are. */
    private static final String LEASED =
            " FROM delivery WHERE channel = ? AND lease > TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00Z' AND version = ?";

    private final JdbcTemplate jdbc;
    private final Plans plans;
    private final Attempts attempts;
    private final Changing changing;
    private final GroupCommit commit;
    private final Sweep sweep;
    private final Offering offering;
    private final Node node;
    private final DeliverySettings settings;

    Halting(
            JdbcTemplate jdbc,
            Plans plans,
            Attempts attempts,
            Changing changing,
            GroupCommit commit,
            Sweep sweep,
            Offering offering,
            Node node,
            DeliverySettings settings) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.attempts = attempts;
        this.changing = changing;
        this.commit = commit;
        this.sweep = sweep;
        this.offering = offering;
        this.node = node;
        this.settings = settings;
    }

    /** Suppresses what is not sent yet, and remembers what was on its way. @return how many waited */
    int close(long version, String reason) {
        plans.close(version, reason);
        settleDown(version);
        Channel.PERSONAL.forEach(channel -> jdbc.update(
                "INSERT INTO plan_in_flight (version, delivery) SELECT version, id" + LEASED
                        + " AND owner IS DISTINCT FROM ? ON CONFLICT DO NOTHING",
                channel.code(),
                version,
                Node.ANYBODY));
        return sweep.sweep(version);
    }

    /** @return false if it was paused or closed before */
    boolean pause(Announcement announcement) {
        boolean paused = plans.pause(announcement);
        settleDown(announcement.key());
        sweep.sweep(announcement.key());
        return paused;
    }

    /** @return false if it was not paused, or was closed */
    boolean resume(Announcement announcement) {
        boolean resumed = plans.resume(announcement);
        if (resumed) {
            sweep.sweep(announcement.key());
        }
        return resumed;
    }

    /** Lets go of whatever was halted, here or elsewhere, of what this node claimed. */
    void heed(Collection<Long> versions) {
        plans.halted(versions).forEach(this::letGo);
    }

    /** Heeds, and lets rows follow what was decided where that was cut short. */
    void heed() {
        heed(attempts.versions());
        sweep.due().forEach(sweep::sweep);
    }

    private void settleDown(long version) {
        letGo(version);
        long glances = settings.halt().dividedBy(GLANCE);
        for (long i = 0; i < glances && isHeldElsewhere(version); i++) {
            LockSupport.parkNanos(GLANCE.toNanos());
            offering.recall(version);
        }
    }

    private void letGo(long version) {
        offering.recall(version);
        commit.apply(attempts.drop(version).stream()
                .map(delivery -> changing.requeue(delivery, false))
                .toList());
    }

    private boolean isHeldElsewhere(long version) {
        return Channel.PERSONAL.stream()
                .anyMatch(channel -> !jdbc.queryForList(
                                "SELECT id" + LEASED + " AND owner <> ?", channel.code(), version, node.name())
                        .isEmpty());
    }
}
