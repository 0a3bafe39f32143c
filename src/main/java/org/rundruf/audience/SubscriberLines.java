package org.rundruf.audience;

import static org.rundruf.audience.SubscriberColumns.CONSENTED_AT;
import static org.rundruf.audience.SubscriberColumns.LANGUAGES;
import static org.rundruf.audience.SubscriberColumns.QUARTER;
import static org.rundruf.audience.SubscriberColumns.SOURCE;
import static org.rundruf.audience.SubscriberColumns.TOPICS;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.reading.LanguageTags;
import org.rundruf.announcement.reading.Nearest;

/** Turns a row of the file into a subscriber's line, or into what is wrong with it. */
final class SubscriberLines {
    private static final List<String> TOPIC_NAMES =
            Arrays.stream(Topic.values()).map(Topic::tag).toList();
    private static final int MOST_LANGUAGES = 10;
    private static final int LONGEST_SOURCE = 200;

    private final Map<String, Long> quarters;
    private final ConsentTimes times;

    /** @param quarters keys by id */
    SubscriberLines(Map<String, Long> quarters, ConsentTimes times) {
        this.quarters = quarters;
        this.times = times;
    }

    /** @return the line, or null if it has problems */
    SubscriberLine read(CsvRow row, LineProblems problems) {
        if (row.problem() != null) {
            return null;
        }
        List<Contact> contacts = contacts(row, problems);
        String languages = languages(problems);
        Long quarter = problems.require(QUARTER, this::quarter);
        List<Integer> topics = problems.readList(TOPICS, SubscriberLines::topic);
        String source = problems.require(SOURCE, SubscriberLines::source);
        OffsetDateTime consentedAt = problems.require(CONSENTED_AT, times::read);
        if (!problems.rejected().isEmpty()) {
            return null;
        }
        return new SubscriberLine(row.line(), contacts, languages, quarter, orAll(topics), source, consentedAt);
    }

    private static List<Contact> contacts(CsvRow row, LineProblems problems) {
        if (Channel.PERSONAL.stream()
                .allMatch(channel -> row.value(channel.tag()).isEmpty())) {
            problems.add("", "has neither a number nor an e-mail address");
        }
        return Channel.PERSONAL.stream()
                .map(channel -> problems.read(channel.tag(), text -> new Contact(channel, address(channel, text))))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String address(Channel channel, String text) {
        return channel == Channel.EMAIL ? EmailAddresses.normalise(text) : PhoneNumbers.normalise(text);
    }

    private static String languages(LineProblems problems) {
        List<String> tags = problems.readList(LANGUAGES, SubscriberLines::language);
        String list = String.join(",", tags);
        if (tags.size() > MOST_LANGUAGES || list.length() > 200) {
            problems.add(LANGUAGES, "names more than " + MOST_LANGUAGES + " languages");
        }
        return list;
    }

    private static String language(String text) {
        return LanguageTags.normalise(text.replace('_', '-'))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a language tag; write it as ar, uk or de-simple"));
    }

    private Long quarter(String id) {
        Long key = quarters.get(id);
        if (key == null) {
            throw new IllegalArgumentException(
                    "there is no quarter '" + id + "'; " + Nearest.hint(id, quarters.keySet()));
        }
        return key;
    }

    private static Integer topic(String name) {
        return Topic.of(name)
                .map(Topic::code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no topic '" + name + "'; " + Nearest.hint(name, TOPIC_NAMES)));
    }

    private static String source(String text) {
        if (text.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("is longer than " + LONGEST_SOURCE + " characters");
        }
        return text;
    }

    private static List<Integer> orAll(List<Integer> topics) {
        return topics.isEmpty() ? List.of(0) : topics;
    }
}
