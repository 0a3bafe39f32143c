package org.rundruf.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes subscribers of people who confirmed that it was them. */
@Component
class ConfirmedSignUps {
    /** More languages than anybody reads. */
    private static final int MOST_LANGUAGES = 5;

    private static final String FIND = """
            SELECT s.id, s.channel, s.address, s.language, s.quarter, s.topic
            FROM sign_up_token t JOIN sign_up s ON s.id = t.sign_up WHERE t.token_hash = ?
            """;
    private static final String SUBSCRIBER = """
            SELECT c.subscriber, p.tags,
                   (SELECT COUNT(*) FROM contact_point a WHERE a.subscriber = c.subscriber AND a.stopped_at IS NULL)
                       AS active
            FROM contact_point c JOIN subscriber s ON s.id = c.subscriber JOIN preference p ON p.id = s.preference
            WHERE c.channel = ? AND c.address = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmedSignUps(JdbcClient jdbc, JdbcTemplate template, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param tags of the languages, best first, separated by commas. @param isActive false if all messages were stopped */
    private record Known(long subscriber, String tags, boolean isActive) {}

    /**
     * Subscribes who confirmed, in the caller's transaction. Somebody known gets the language in front of those they had
     * and keeps the subscriptions, unless all of them were ended: then only what was agreed to now counts.
     */
    void subscribe(String tokenHash, OffsetDateTime at) {
        SubscriberLine line =
                jdbc.sql(FIND).param(tokenHash).query((row, n) -> line(row, at)).single();
        Optional<Known> known = known(line.contacts().get(0));
        known.filter(person -> !person.isActive).ifPresent(this::forgetSubscriptions);
        String languages = known.filter(Known::isActive)
                .map(person -> merged(line.languages(), person.tags))
                .orElse(line.languages());
        new SubscriberStore(template, transaction, clock, "double opt-in").write(List.of(line.in(languages)));
    }

    private static SubscriberLine line(ResultSet row, OffsetDateTime at) throws SQLException {
        Contact contact = new Contact(Channel.values()[row.getInt("channel")], row.getString("address"));
        return new SubscriberLine(
                1,
                List.of(contact),
                row.getString("language"),
                row.getLong("quarter"),
                List.of(row.getInt("topic")),
                "sign-up " + row.getLong("id"),
                at);
    }

    private Optional<Known> known(Contact contact) {
        return jdbc.sql(SUBSCRIBER)
                .params(contact.channel().code(), contact.address())
                .query((row, n) ->
                        new Known(row.getLong("subscriber"), row.getString("tags"), row.getInt("active") > 0))
                .optional();
    }

    private void forgetSubscriptions(Known known) {
        jdbc.sql("DELETE FROM subscription WHERE subscriber = ?")
                .param(known.subscriber)
                .update();
    }

    private static String merged(String first, String others) {
        return Stream.concat(Stream.of(first), Stream.of(others.split(",")))
                .filter(tag -> !tag.isBlank())
                .distinct()
                .limit(MOST_LANGUAGES)
                .collect(Collectors.joining(","));
    }
}
