package org.rundruf.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the owners of addresses are to be asked: whether it was them who subscribed. A restart forgets none. */
@Component("signUpQuestions")
public class SignUpQuestions {
    /** How long a sign-up waits for its confirmation. */
    static final Duration VALID = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(SignUpQuestions.class);
    private static final int BATCH = 20;
    private static final int MOST_ATTEMPTS = 5;
    /** Longer than a batch takes; whoever claimed it and has not told the outcome by then is gone. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final String DUE = """
            SELECT s.id, s.attempts, s.channel, s.address, s.language, q.id AS quarter
            FROM sign_up s JOIN quarter q ON q.quarter_key = s.quarter
            WHERE s.channel = ? AND s.due_at <= ? AND s.asked_at >= ? ORDER BY s.due_at, s.id LIMIT ?
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignUpQuestions(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One message to send.
     *
     * @param signUp its key
     * @param attempt from 1
     * @param address E.164 number or e-mail address
     * @param language the tag of the language that messages are wanted in
     * @param quarter the quarter's id
     * @param token by which the owner of the address confirms it
     */
    public record Question(
            long signUp, int attempt, Channel channel, String address, String language, String quarter, String token) {}

    /** @return the next ones that are due, each for the caller alone; {@link #sent} or {@link #failed} ends it */
    public List<Question> claim(String channel) {
        OffsetDateTime now = now();
        return jdbc
                .sql(DUE)
                .params(Channel.of(channel).orElseThrow().code(), now, now.minus(VALID), BATCH)
                .query((row, n) -> question(row))
                .list()
                .stream()
                .filter(question -> isClaimed(question, now))
                .toList();
    }

    /** The provider took it. */
    public void sent(Question question) {
        due(question, null);
    }

    /** The provider did not take it: it is tried again, a few times and ever later. */
    public void failed(Question question, Exception failure) {
        LOG.warn(
                "Sign-up {} is not asked by {} (attempt {} of {}): {}",
                question.signUp,
                question.channel.tag(),
                question.attempt,
                MOST_ATTEMPTS,
                failure.toString().replace(question.address, MaskedAddress.of(question.address)));
        Duration pause = FIRST_PAUSE.multipliedBy(1L << 2 * (question.attempt - 1));
        due(question, question.attempt < MOST_ATTEMPTS ? now().plus(pause) : null);
    }

    /** Deletes what nobody confirmed in time, and tokens that open nothing any more. */
    public void forget() {
        OffsetDateTime oldest = now().minus(VALID);
        jdbc.sql("DELETE FROM sign_up WHERE confirmed_at IS NULL AND asked_at < ?")
                .param(oldest)
                .update();
        jdbc.sql("DELETE FROM sign_up_token WHERE sign_up IN (SELECT id FROM sign_up WHERE asked_at < ?)")
                .param(oldest)
                .update();
    }

    private boolean isClaimed(Question question, OffsetDateTime now) {
        return transaction.execute(status -> {
            int changed = jdbc.sql("UPDATE sign_up SET due_at = ?, attempts = ? WHERE id = ? AND attempts = ?"
                            + " AND due_at <= ?")
                    .params(
                            question.attempt < MOST_ATTEMPTS ? now.plus(LEASE) : null,
                            question.attempt,
                            question.signUp,
                            question.attempt - 1,
                            now)
                    .update();
            if (changed == 1) {
                jdbc.sql("INSERT INTO sign_up_token (token_hash, sign_up) VALUES (?, ?)")
                        .params(SignUpTokens.hash(question.token), question.signUp)
                        .update();
            }
            return changed == 1;
        });
    }

    private void due(Question question, OffsetDateTime at) {
        jdbc.sql("UPDATE sign_up SET due_at = ? WHERE id = ? AND attempts = ? AND confirmed_at IS NULL")
                .params(at, question.signUp, question.attempt)
                .update();
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getLong("id"),
                row.getInt("attempts") + 1,
                Channel.values()[row.getInt("channel")],
                row.getString("address"),
                row.getString("language"),
                row.getString("quarter"),
                SignUpTokens.fresh());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
