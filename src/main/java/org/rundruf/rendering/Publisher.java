package org.rundruf.rendering;

import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;

/** Who speaks: the configured publisher, else the city. */
public final class Publisher {
    private final QuarterDirectory quarters;
    private final String configured;

    /** @param configured null or blank for the city */
    public Publisher(QuarterDirectory quarters, String configured) {
        this.quarters = quarters;
        this.configured = configured;
    }

    /** @return the publisher's name; without one, the name of the city that the first quarter lies in, else empty */
    public String name(List<String> addressed) {
        return configured == null || configured.isBlank()
                ? addressed.stream()
                        .findFirst()
                        .map(id -> city(id.replaceFirst("/.*", "")))
                        .orElse("")
                : configured;
    }

    private String city(String id) {
        return Optional.of(id).flatMap(quarters::find).map(Quarter::name).orElse(id);
    }
}
