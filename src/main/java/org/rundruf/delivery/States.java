package org.rundruf.delivery;

import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.DELIVERED;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENDING;
import static org.rundruf.delivery.DeliveryState.SENT;
import static org.rundruf.delivery.DeliveryState.SUPPRESSED;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.announcement.Channel;

/** Which state may follow which: forward only, whatever comes late or twice. */
final class States {
    private States() {}

    /** @return states that an attempt's end may follow; that the provider took it is true even of what was given up */
    static Set<DeliveryState> beforeOutcome(DeliveryState end) {
        return end == SENT
                ? EnumSet.of(QUEUED, SENDING, RETRYING, ABANDONED, SUPPRESSED)
                : EnumSet.of(QUEUED, SENDING, RETRYING);
    }

    /** @return states that a receipt moves forward from */
    static Set<DeliveryState> beforeReceipt(DeliveryState received) {
        return switch (received) {
            case SENT -> EnumSet.of(QUEUED, SENDING, RETRYING, ABANDONED, SUPPRESSED);
            case DELIVERED -> EnumSet.of(QUEUED, SENDING, RETRYING, ABANDONED, SUPPRESSED, SENT);
            case READ -> EnumSet.of(QUEUED, SENDING, RETRYING, ABANDONED, SUPPRESSED, SENT, DELIVERED);
            // What waits for another attempt is not failed by a word about an earlier one.
            case FAILED, SUPPRESSED, RETRYING, QUEUED -> EnumSet.of(SENDING, SENT);
            default -> throw new IllegalArgumentException("no receipt says " + received);
        };
    }

    /**
     * @param known the provider's id of a message that the delivery has, or null. While another one is being sent it is that
     *     of its predecessor; but an e-mail has the same id at every attempt
     * @param reported the id of the message that is said to have failed, or null
     * @return true if that is the message which was sent last
     */
    static boolean mayFail(DeliveryState state, Channel channel, String known, String reported) {
        boolean isKnown = known == null || reported == null || known.equals(reported);
        return switch (state) {
            case SENT -> isKnown;
            case SENDING -> channel == Channel.EMAIL ? isKnown : !isPredecessor(known, reported);
            default -> false;
        };
    }

    private static boolean isPredecessor(String known, String reported) {
        return known != null && known.equals(reported);
    }

    /** @return their numbers, separated by commas, as in SQL */
    static String codes(Set<DeliveryState> states) {
        return states.stream().map(state -> String.valueOf(state.code())).collect(Collectors.joining(", "));
    }
}
