package org.rundruf.delivery;

import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.FAILED;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENDING;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
                            case SENDING -> doubt(entry, outcome);
                            default -> throw new IllegalArgumentException("no attempt ends in " + outcome.state());
                        }
                        : Optional.empty());
    }

    /** A provider says something later; what it says of a delivery that is being sent settles it. */
    Change receipt(long delivery, DeliveryState state, String reference, String reason) {
        Set<DeliveryState> before = States.beforeReceipt(state);
        return new Change(
                delivery,
                entry -> Optional.of(entry)
                        .filter(found -> before.contains(found.state()))
                        .filter(found -> state != FAILED || isSameMessage(found, reference))
                        .map(found ->
                                Move.end(found, state, reference, state == FAILED ? Reasons.shorten(reason) : null)));
    }

    /** It certainly was not sent. If its fate was unknown until now, that counts as a refusal. */
    Change requeue(Delivery delivery, boolean wasTried) {
        return new Change(
                delivery.id(),
                entry -> isBeingSent(entry, delivery.attempt())
                        ? Optional.of(requeue(entry, wasTried ? entry.tries() + 1 : entry.tries()))
                        : Optional.empty());
    }

    /** Nothing more of this is to be sent. */
    Change suppress(long delivery, String reason) {
        return new Change(
                delivery,
                entry -> isWaiting(entry)
                        ? Optional.of(Move.end(entry, DeliveryState.SUPPRESSED, null, reason))
                        : Optional.empty());
    }

    private static Optional<Move> end(LedgerEntry entry, Outcome outcome) {
        return States.beforeOutcome(outcome.state()).contains(entry.state())
                ? Optional.of(Move.end(entry, outcome.state(), outcome.reference(), Reasons.shorten(outcome.reason())))
                : Optional.empty();
    }

    private Optional<Move> retry(LedgerEntry entry, Outcome outcome) {
        if (entry.state() != SENDING) {
            return Optional.empty();
        }
        int tries = entry.tries() + 1;
        Optional<Instant> next = backoff.next(tries, outcome.retryAfter(), entry.expires());
        return Optional.of(Move.wait(
                next.isPresent() ? RETRYING : ABANDONED, tries, Reasons.shorten(outcome.reason()), next.orElse(null)));
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

    /** A failure of an earlier attempt's message says nothing about the one that was taken since. */
    private static boolean isSameMessage(LedgerEntry entry, String reference) {
        return entry.reference() == null
                || reference == null
                || entry.reference().equals(reference);
    }

    private static boolean isBeingSent(LedgerEntry entry, int attempt) {
        return entry.state() == SENDING && entry.attempt() == attempt;
    }

    private static boolean isWaiting(LedgerEntry entry) {
        return entry.state() == QUEUED || entry.state() == RETRYING;
    }
}
