package org.rundruf.delivery;

import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENDING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Channel;
import org.springframework.stereotype.Component;

/** The rules by which deliveries change: forward only, whatever comes late or twice. */
@Component
class Changing {
    private final Clock clock;
    private final Backoff backoff;

    Changing(Clock clock, Backoff backoff) {
        this.clock = clock;
        this.backoff = backoff;
    }

    /** An attempt has ended. A late outcome counts as long as nobody claimed the delivery again. */
    Change outcome(Outcome outcome) {
        return new Change(
                outcome.delivery(),
                entry -> entry.attempt() == outcome.attempt()
                        ? switch (outcome.state()) {
                            case SENT, FAILED, SUPPRESSED -> end(entry, outcome);
                            case RETRYING -> retry(entry, outcome);
                            case QUEUED -> waiting(entry, outcome);
                            case SENDING -> doubt(entry, outcome);
                            default -> throw new IllegalArgumentException("no attempt ends in " + outcome.state());
                        }
                        : Optional.empty());
    }

    /** A provider says something later; what it says of a delivery that is being sent settles it. */
    Change receipt(long delivery, DeliveryState state, String reference, String reason) {
        Set<DeliveryState> before = States.beforeReceipt(state);
        String shortened = Reasons.shorten(reason);
        return new Change(delivery, entry -> switch (state) {
            case RETRYING, QUEUED -> setBack(entry, state, reference, shortened);
            case FAILED, SUPPRESSED ->
                States.mayFail(entry.state(), entry.channel(), entry.reference(), reference)
                        ? Optional.of(Move.end(entry, state, reference, shortened))
                        : Optional.empty();
            default -> before.contains(entry.state()) ? moveOn(entry, state, reference) : Optional.empty();
        });
    }

    private static Optional<Move> moveOn(LedgerEntry entry, DeliveryState state, String reference) {
        boolean isOldNews = state == DeliveryState.SENT && isKnownToHaveFailed(entry, reference);
        return isOldNews ? Optional.empty() : Optional.of(Move.end(entry, state, reference, null));
    }

    /**
     * What was taken could not be delivered for now. A word that comes while the delivery is being sent may be about this
     * attempt's message or about one that an earlier attempt had lost sight of; only the provider's answer tells which. Until
     * then it is noted, and nothing else.
     */
    private Optional<Move> setBack(LedgerEntry entry, DeliveryState state, String reference, String reason) {
        if (entry.state() == SENDING) {
            return reference == null || reference.equals(entry.reference())
                    ? Optional.empty()
                    : Optional.of(Move.note(entry, reference, reason));
        }
        if (!States.mayFail(entry.state(), entry.channel(), entry.reference(), reference)) {
            return Optional.empty();
        }
        return Optional.of(
                state == RETRYING
                        ? retry(entry, reference, reason, null)
                        : waiting(entry, reference, reason, clock.instant()));
    }

    /** It certainly was not sent. If its fate was unknown until now, that counts as a refusal. */
    Change requeue(Delivery delivery, boolean wasTried) {
        return new Change(
                delivery.id(),
                entry -> isBeingSent(entry, delivery.attempt())
                        ? Optional.of(requeue(entry, wasTried ? entry.tries() + 1 : entry.tries()))
                        : Optional.empty());
    }

    /** It was offered, and nobody can have begun it any more. */
    Change notBegun(Ticket ticket) {
        return new Change(
                ticket.delivery(),
                entry -> isBeingSent(entry, ticket.attempt())
                        ? Optional.of(requeue(entry, entry.tries()))
                        : Optional.empty());
    }

    /** Nothing more of this is to be sent. */
    Change suppress(long delivery, String reason) {
        return new Change(
                delivery,
                entry -> entry.isWaiting()
                        ? Optional.of(Move.end(entry, DeliveryState.SUPPRESSED, null, reason))
                        : Optional.empty());
    }

    /** What stands in its way will not go away. */
    Change end(LedgerRow row, String obstacle) {
        return new Change(
                row.delivery().id(),
                entry -> entry.attempt() == row.delivery().attempt()
                                && entry.state() == row.entry().state()
                        ? Optional.of(Move.end(entry, row.end(), null, obstacle))
                        : Optional.empty());
    }

    /** It is over the limit of the day. @param due when the digest goes out if it carries that, else null */
    Change hold(long delivery, Instant due) {
        return new Change(
                delivery, entry -> entry.state() == QUEUED ? Optional.of(Move.hold(entry, due)) : Optional.empty());
    }

    /** It waits for no digest any more. @param due when it may be claimed, or null if it is paused */
    Change release(long delivery, Instant due) {
        return new Change(
                delivery,
                entry -> entry.carrier() != null && entry.isWaiting()
                        ? Optional.of(Move.release(entry, due))
                        : Optional.empty());
    }

    /** Somebody wants another try of what did not arrive. @param due when it may be claimed, or null if it is paused */
    Change again(long delivery, Instant due) {
        return new Change(
                delivery,
                entry -> entry.state() == DeliveryState.FAILED || entry.state() == ABANDONED
                        ? Optional.of(Move.again(due))
                        : Optional.empty());
    }

    private Optional<Move> end(LedgerEntry entry, Outcome outcome) {
        if (outcome.state() == DeliveryState.SENT && isKnownToHaveFailed(entry, outcome.reference())) {
            return entry.state() == SENDING ? Optional.of(retry(entry, null, entry.reason(), null)) : Optional.empty();
        }
        return States.beforeOutcome(outcome.state()).contains(entry.state())
                ? Optional.of(Move.end(entry, outcome.state(), outcome.reference(), Reasons.shorten(outcome.reason())))
                : Optional.empty();
    }

    /** Its id stands there before it counts as sent. An e-mail has the same id at every attempt, which says nothing. */
    private static boolean isKnownToHaveFailed(LedgerEntry entry, String reference) {
        return reference != null && reference.equals(entry.reference()) && entry.channel() != Channel.EMAIL;
    }

    private Optional<Move> retry(LedgerEntry entry, Outcome outcome) {
        return entry.state() == SENDING
                ? Optional.of(retry(entry, null, Reasons.shorten(outcome.reason()), outcome.retryAfter()))
                : Optional.empty();
    }

    private Move retry(LedgerEntry entry, String reference, String reason, Duration retryAfter) {
        int tries = entry.tries() + 1;
        // Of a digest that waits for too long the others go on without the one that expired.
        Instant end = entry.isCarrier() ? null : entry.expires();
        Optional<Instant> next = backoff.next(tries, retryAfter, end);
        return Move.wait(next.isPresent() ? RETRYING : ABANDONED, tries, reference, reason, next.orElse(null));
    }

    private Optional<Move> waiting(LedgerEntry entry, Outcome outcome) {
        Duration pause = outcome.retryAfter() == null ? Duration.ZERO : outcome.retryAfter();
        return entry.state() == SENDING
                ? Optional.of(waiting(
                        entry,
                        null,
                        Reasons.shorten(outcome.reason()),
                        clock.instant().plus(pause)))
                : Optional.empty();
    }

    /** That was no try. */
    private static Move waiting(LedgerEntry entry, String reference, String reason, Instant due) {
        return Move.wait(entry.tries() > 0 ? RETRYING : QUEUED, entry.tries(), reference, reason, due);
    }

    private Optional<Move> doubt(LedgerEntry entry, Outcome outcome) {
        return entry.state() == SENDING
                ? Optional.of(Move.doubt(entry, Reasons.shorten(outcome.reason()), clock.instant()))
                : Optional.empty();
    }

    private Move requeue(LedgerEntry entry, int tries) {
        return backoff.isUsedUp(tries)
                ? Move.wait(ABANDONED, tries, entry.reason(), null)
                : Move.wait(tries > 0 ? RETRYING : QUEUED, tries, entry.reason(), clock.instant());
    }

    private static boolean isBeingSent(LedgerEntry entry, int attempt) {
        return entry.state() == SENDING && entry.attempt() == attempt;
    }
}
