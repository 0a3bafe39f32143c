package org.rundruf.delivery;

import java.time.Duration;

/**
 * What became of one attempt.
 *
 * @param delivery the row it belongs to
 * @param attempt the attempt it belongs to; an outcome of an older attempt is ignored
 * @param state {@code SENT}, {@code FAILED}, {@code RETRYING} or {@code SUPPRESSED}; {@code SENDING} if it is in doubt,
 *     {@code QUEUED} if it waits on and that was no try
 * @param reference the provider's id of the message, or null
 * @param reason why it did not go out, for the report, or null
 * @param retryAfter how long to wait before the next attempt if the provider said so, or null
 */
public record Outcome(
        long delivery, int attempt, DeliveryState state, String reference, String reason, Duration retryAfter) {

    /** The provider took it. */
    public static Outcome sent(Delivery delivery, String reference) {
        return new Outcome(delivery.id(), delivery.attempt(), DeliveryState.SENT, reference, null, null);
    }

    /** It will never go out. */
    public static Outcome failed(Delivery delivery, String reason) {
        return new Outcome(delivery.id(), delivery.attempt(), DeliveryState.FAILED, null, reason, null);
    }

    /** It may go out later. */
    public static Outcome retry(Delivery delivery, String reason, Duration retryAfter) {
        return new Outcome(delivery.id(), delivery.attempt(), DeliveryState.RETRYING, null, reason, retryAfter);
    }

    /** It may go out later, and it was not its own fault that it did not: that uses up no try. */
    public static Outcome waiting(Delivery delivery, String reason, Duration retryAfter) {
        return new Outcome(delivery.id(), delivery.attempt(), DeliveryState.QUEUED, null, reason, retryAfter);
    }

    /** It must not go out any more. */
    public static Outcome suppressed(Delivery delivery, String reason) {
        return new Outcome(delivery.id(), delivery.attempt(), DeliveryState.SUPPRESSED, null, reason, null);
    }

    /** Nobody knows whether the provider took it: it is not sent again before that is settled. */
    public static Outcome inDoubt(Delivery delivery, String reason) {
        return new Outcome(delivery.id(), delivery.attempt(), DeliveryState.SENDING, null, reason, null);
    }
}
