package org.rundruf.web.office.compose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms that people are typing in; each belongs to who types, and nobody else sees it. */
@Repository
class KeptForms {
    /** What nobody came back to for so long was given up. */
    static final int MOST = 30;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS = "form_key, announcement, version, revision, content, kept_at";

    private final JdbcClient client;
    private final Clock clock;

    KeptForms(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    Optional<KeptForm> find(String key, String writer) {
        return client.sql("SELECT " + COLUMNS + " FROM kept_form WHERE form_key = ? AND writer = ?")
                .params(key, writer)
                .query((row, number) -> form(row))
                .optional();
    }

    /** @return the form in which the writer changed that announcement last */
    Optional<KeptForm> newest(String announcement, String writer) {
        return of(writer).stream()
                .filter(form -> announcement.equals(form.announcement()))
                .findFirst();
    }

    /** @return all forms of the writer, the newest first */
    List<KeptForm> of(String writer) {
        return client.sql("SELECT " + COLUMNS
                        + " FROM kept_form WHERE writer = ? ORDER BY kept_at DESC, form_key LIMIT " + MOST)
                .param(writer)
                .query((row, number) -> form(row))
                .list();
    }

    /**
     * Keeps what is typed. If another window went on with the same form meanwhile, both are kept.
     *
     * @param form with the revision that its window knows
     * @return as it is kept now, under another key if another window has that one
     */
    @Transactional
    public KeptForm keep(KeptForm form, String writer) {
        if (form.revision() > 0 && update(form, writer)) {
            return new KeptForm(
                    form.key(), form.announcement(), form.version(), form.revision() + 1, form.content(), now());
        }
        KeptForm own = isTaken(form.key()) ? form.apart() : form;
        insert(own, writer);
        forgetOldest(writer);
        return new KeptForm(own.key(), own.announcement(), own.version(), 1, own.content(), now());
    }

    void discard(String key, String writer) {
        client.sql("DELETE FROM kept_form WHERE form_key = ? AND writer = ?")
                .params(key, writer)
                .update();
    }

    private boolean update(KeptForm form, String writer) {
        return client.sql("UPDATE kept_form SET version = :version, revision = revision + 1, content = :content,"
                                + " kept_at = :now WHERE form_key = :key AND writer = :writer AND revision = :revision")
                        .param("version", form.version())
                        .param("content", JSON.writeValueAsString(form.content()))
                        .param("now", now())
                        .param("key", form.key())
                        .param("writer", writer)
                        .param("revision", form.revision())
                        .update()
                == 1;
    }

    private void insert(KeptForm form, String writer) {
        client.sql("INSERT INTO kept_form (form_key, writer, announcement, version, revision, content, kept_at)"
                        + " VALUES (:key, :writer, :announcement, :version, 1, :content, :now)")
                .param("key", form.key())
                .param("writer", writer)
                .param("announcement", form.announcement())
                .param("version", form.version())
                .param("content", JSON.writeValueAsString(form.content()))
                .param("now", now())
                .update();
    }

    private boolean isTaken(String key) {
        return client.sql("SELECT count(*) FROM kept_form WHERE form_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void forgetOldest(String writer) {
        client.sql("DELETE FROM kept_form WHERE writer = :writer AND form_key NOT IN (SELECT form_key FROM kept_form"
                        + " WHERE writer = :writer ORDER BY kept_at DESC, form_key LIMIT " + MOST + ")")
                .param("writer", writer)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static KeptForm form(ResultSet row) throws SQLException {
        return new KeptForm(
                row.getString("form_key"),
                row.getString("announcement"),
                row.getInt("version"),
                row.getInt("revision"),
                JSON.readValue(row.getString("content"), new TypeReference<>() {}),
                row.getObject("kept_at", OffsetDateTime.class));
    }
}
