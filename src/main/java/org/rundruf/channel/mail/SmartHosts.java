package org.rundruf.channel.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Mail servers that take over from each other: the first one is asked first, unless it did not answer lately. */
final class SmartHosts {
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int SMTP = 25;

    private final List<Host> hosts;
    private final Clock clock;
    private final Map<Host, Instant> failed = new ConcurrentHashMap<>();

    /** @param hosts at least one, the best first */
    SmartHosts(List<Host> hosts, Clock clock) {
        this.hosts = List.copyOf(hosts);
        this.clock = clock;
    }

    /** @param port 25 if the setting names none */
    record Host(String name, int port) {

        /** @throws IllegalArgumentException if it is not {@code name} or {@code name:port} */
        static Host of(String setting) {
            String[] parts = setting.strip().split(":", -1);
            if (parts.length > 2 || parts[0].isBlank() || parts.length == 2 && !parts[1].matches("[0-9]{1,5}")) {
                throw new IllegalArgumentException("rundruf.mail.fallback-hosts: '" + setting
                        + "' is no host; write them as relay.city.example:587, separated by commas");
            }
            return new Host(parts[0], parts.length == 2 ? Integer.parseInt(parts[1]) : SMTP);
        }
    }

    /** @return all of them, those that did not answer within the last minute last */
    List<Host> inTurn() {
        Instant now = clock.instant();
        return hosts.stream()
                .sorted(Comparator.comparing(host -> isResting(host, now)))
                .toList();
    }

    void failed(Host host) {
        failed.put(host, clock.instant());
    }

    void answered(Host host) {
        failed.remove(host);
    }

    private boolean isResting(Host host, Instant now) {
        Instant since = failed.get(host);
        return since != null && since.plus(REST).isAfter(now);
    }
}
