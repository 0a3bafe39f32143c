package org.rundruf.delivery;

import java.math.BigDecimal;
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
 * @param reasons why deliveries failed, were abandoned or suppressed, and how many each
 * @param print the print orders, as the print shop sees them
 * @param scans how often printed codes were opened
 * @param cost of text messages
 */
public record Report(
        String id,
        int version,
        String state,
        int recipients,
        boolean complete,
        Map<String, Map<String, Integer>> channels,
        Map<String, Integer> languages,
        Map<String, Integer> reasons,
        List<?> print,
        List<ScanCount> scans,
        Cost cost) {

    /**
     * @param currency ISO 4217
     * @param planned for all that was not suppressed
     * @param spent for all that the provider took
     */
    public record Cost(String currency, BigDecimal planned, BigDecimal spent) {}
}
