package org.rundruf.audience;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Subscriptions that people ask for on a page. They count once the owner of the address has confirmed them (double
 * opt-in); whether an address is known already shows nowhere.
 */
@Component
public class SignUps {
    private static final String FIND = """
            SELECT s.address, q.id AS quarter, s.topic, s.language
            FROM sign_up_token t JOIN sign_up s ON s.id = t.sign_up JOIN quarter q ON q.quarter_key = s.quarter
            WHERE t.token_hash = ? AND s.asked_at >= ? AND s.confirmed_at IS NULL
            """;
    private static final String IS_DONE = """
            SELECT COUNT(*)
            FROM sign_up_token t JOIN sign_up s ON s.id = t.sign_up
            JOIN contact_point c ON c.channel = s.channel AND c.address = s.address
            WHERE t.token_hash = ? AND s.confirmed_at IS NOT NULL AND c.stopped_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ConfirmedSignUps confirmed;
    private final Clock clock;

    SignUps(JdbcClient jdbc, TransactionTemplate transaction, ConfirmedSignUps confirmed, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** Notes what somebody asks for; the address is asked soon after ({@link SignUpQuestions}). */
    public void ask(SignUp asked) {
        OffsetDateTime now = now();
        jdbc.sql("INSERT INTO sign_up (channel, address, language, quarter, topic, wording, asked_at, due_at)"
                        + " SELECT ?, ?, ?, quarter_key, ?, ?, ?, ? FROM quarter WHERE id = ?")
                .params(
                        asked.channel().code(),
                        asked.address(),
                        asked.language(),
                        asked.topic(),
                        asked.wording(),
                        now,
                        now,
                        asked.quarter())
                .update();
    }

    /** @return what the owner of the token may confirm; empty if that is nothing, was confirmed or is too old */
    public Optional<PendingSignUp> find(String token) {
        return jdbc.sql(FIND)
                .params(SignUpTokens.hash(token), now().minus(SignUpQuestions.VALID))
                .query((row, n) -> new PendingSignUp(
                        MaskedAddress.of(row.getString("address")),
                        row.getString("quarter"),
                        row.getInt("topic"),
                        row.getString("language")))
                .optional();
    }

    /** Subscribes who asked, once for each question. @return false if the token is none, too old or used up */
    public boolean confirm(String token) {
        try {
            transaction.executeWithoutResult(status -> confirmOnce(token));
        } catch (DuplicateKeyException e) {
            // Somebody else stored the contact point in between; now it is known.
            transaction.executeWithoutResult(status -> confirmOnce(token));
        }
        return isDone(token);
    }

    /** @return true if the token has confirmed something that still holds */
    public boolean isDone(String token) {
        return jdbc.sql(IS_DONE)
                        .param(SignUpTokens.hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void confirmOnce(String token) {
        OffsetDateTime now = now();
        String hash = SignUpTokens.hash(token);
        int changed = jdbc.sql("UPDATE sign_up SET confirmed_at = ?, due_at = NULL"
                        + " WHERE confirmed_at IS NULL AND asked_at >= ?"
                        + " AND id = (SELECT sign_up FROM sign_up_token WHERE token_hash = ?)")
                .params(now, now.minus(SignUpQuestions.VALID), hash)
                .update();
        if (changed == 1) {
            confirmed.subscribe(hash, now);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
