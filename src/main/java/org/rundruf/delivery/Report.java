package org.rundruf.delivery;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How one version of an announcement stands, in the shape of the API.
 *
 * @param id the announcement
 * @param version counts from 1
 * @param state of the announcement
 * @param recipients personal deliveries: the sum of all states of all channels, and of all languages
 * @param complete it is over: nothing is queued, sending or retrying any more
 * @param channels deliveries by channel and state; every state is named
 * @param languages deliveries by the tag of the language that they are in
 * @param quarters deliveries by quarter and state; who was reached in several quarters is counted in one of them
 * @param reasons why deliveries failed, were abandoned or suppressed, and how many each
 * @param print the print orders, as the print shop sees them
 * @param scans how often printed codes were opened
 * @param cost of text messages
 * @param paused it waits until it is resumed
 * @param cancelled when and why the rest was not sent, or null
 * @param quietUntil when the rest goes on, if it waits for the end of the quiet hours, or null
 * @param heldForDigest how many wait for their reader's digest because they had enough messages that day
 * @param late how long after its time of publication it was begun, or found to have expired, because the hub was not
 *     there; null if that was in time
 */
public record Report(
        String id,
        int version,
        String state,
        int recipients,
        boolean complete,
        Map<String, Map<String, Integer>> channels,
        Map<String, Integer> languages,
        Map<String, Map<String, Integer>> quarters,
        Map<String, Integer> reasons,
        List<?> print,
        List<ScanCount> scans,
        Cost cost,
        boolean paused,
        Cancellation cancelled,
        Instant quietUntil,
        int heldForDigest,
        Duration late) {

    /**
     * @param currency ISO 4217
     * @param planned for all that was not suppressed
     * @param spent for all that the provider took
     */
    public record Cost(String currency, BigDecimal planned, BigDecimal spent) {}

    /** @param inFlight what was on its way to a provider at that moment, and what became of it */
    public record Cancellation(Instant at, String reason, List<Halt.OnItsWay> inFlight) {

        static Cancellation of(Halt halt) {
            return halt.closedAt() == null ? null : new Cancellation(halt.closedAt(), halt.reason(), halt.inFlight());
        }
    }
}
