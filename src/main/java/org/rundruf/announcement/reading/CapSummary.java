package org.rundruf.announcement.reading;

import java.util.List;

/**
 * What a CAP alert says about itself in codes, before anybody reads its words.
 *
 * @param events the {@code event} of each block of information
 * @param severities the {@code severity} of each, as in CAP
 */
public record CapSummary(List<String> events, List<String> severities) {

    /**
     * @param content the alert
     * @throws org.rundruf.announcement.InvalidInput if it is none
     */
    public static CapSummary of(byte[] content) {
        List<CapElement> infos = CapTree.read(content).all("info");
        return new CapSummary(values(infos, "event"), values(infos, "severity"));
    }

    private static List<String> values(List<CapElement> infos, String name) {
        return infos.stream()
                .flatMap(info -> info.value(name).stream())
                .distinct()
                .toList();
    }
}
