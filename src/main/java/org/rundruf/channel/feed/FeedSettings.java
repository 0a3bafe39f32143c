package org.rundruf.channel.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.reading.CapSummary;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The feeds that the city follows, {@code rundruf.feeds.<name>.…}.
 *
 * @param feeds by name; may be empty
 */
@ConfigurationProperties("rundruf")
record FeedSettings(Map<String, Source> feeds) {
    private static final Duration EVERY = Duration.ofMinutes(1);

    FeedSettings {
        feeds = feeds == null ? Map.of() : Map.copyOf(feeds);
    }

    /**
     * @param url an index (Atom or RSS) of CAP files, or a single one
     * @param every how often it is looked at
     * @param trust what goes out before anybody has looked at it; null for nothing
     */
    record Source(URI url, Duration every, Trust trust) {
        Source {
            boolean isWeb = url != null
                    && url.getHost() != null
                    && List.of("http", "https").contains(url.getScheme());
            if (!isWeb) {
                throw new IllegalArgumentException(
                        "rundruf.feeds.<name>.url has to be like https://alerts.example/feed.atom");
            }
            every = every == null ? EVERY : every;
            trust = trust == null ? new Trust(List.of(), List.of()) : trust;
        }
    }

    /**
     * @param events as the source calls them, in any case
     * @param severities as in CAP: Extreme, Severe, Moderate, Minor
     */
    record Trust(List<String> events, List<String> severities) {
        Trust {
            events = events == null ? List.of() : List.copyOf(events);
            severities = severities == null ? List.of() : List.copyOf(severities);
        }

        /** @return true if all that the alert says of itself is trusted */
        boolean covers(CapSummary alert) {
            return isIn(events, alert.events()) && isIn(severities, alert.severities());
        }

        private static boolean isIn(List<String> trusted, List<String> said) {
            List<String> known = trusted.stream()
                    .map(value -> value.strip().toLowerCase(Locale.ROOT))
                    .toList();
            return !said.isEmpty() && said.stream().allMatch(value -> known.contains(value.toLowerCase(Locale.ROOT)));
        }
    }
}
