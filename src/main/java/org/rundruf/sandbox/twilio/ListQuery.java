package org.rundruf.sandbox.twilio;

import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import java.util.StringJoiner;
import org.rundruf.sandbox.Filter;
import org.rundruf.sandbox.Kind;
import org.springframework.util.MultiValueMap;

/** The query of a message list, named as Twilio names it. */
record ListQuery(MultiValueMap<String, String> parameters) {
    private static final int MOST = 1000;
    private static final int USUAL = 50;
    private static final Set<String> PAGING = Set.of("Page", "PageSize", "PageToken");

    /** @throws Refusal 20001 for a date that is none */
    Filter filter() {
        String to = parameters.getFirst("To");
        String from = parameters.getFirst("From");
        OffsetDateTime day = time("DateSent");
        return new Filter(
                to == null ? kindOf(from) : kindOf(to),
                to == null ? null : Kind.number(to),
                from == null ? null : Kind.number(from),
                day == null ? time("DateSent>") : day,
                day == null ? time("DateSent<") : day.plusDays(1));
    }

    int page() {
        return number("Page", 0, Integer.MAX_VALUE / MOST);
    }

    int pageSize() {
        return Math.max(1, number("PageSize", USUAL, MOST));
    }

    /** @return the address of a page of this list, encoded, behind Twilio's base */
    String uri(String account, int page) {
        var query = new StringJoiner("&");
        parameters.forEach((name, values) -> {
            if (!PAGING.contains(name)) query.add(encoded(name) + "=" + encoded(values.get(0)));
        });
        query.add("PageSize=" + pageSize()).add("Page=" + page);
        return Paths.messages(account) + ".json?" + query;
    }

    private static Kind kindOf(String address) {
        return address == null ? null : Kind.ofAddress(address);
    }

    private int number(String name, int usual, int most) {
        String value = parameters.getFirst(name);
        if (value == null || !value.matches("\\d{1,9}")) return usual;
        return Math.min(Integer.parseInt(value), most);
    }

    private OffsetDateTime time(String name) {
        String value = parameters.getFirst(name);
        if (value == null) return null;
        try {
            return parsed(value);
        } catch (DateTimeException e) {
            throw new Refusal(400, 20001, "Invalid date: " + value);
        }
    }

    /** Days and times without a zone are UTC. */
    private static OffsetDateTime parsed(String value) {
        if (!value.contains("T")) return LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC);
        TemporalAccessor time = ISO_DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : (OffsetDateTime) time;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
