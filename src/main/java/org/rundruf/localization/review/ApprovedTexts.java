package org.rundruf.localization.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code approved_text}, on H2 and PostgreSQL: what was approved last, even after somebody went on with it. */
@Component
class ApprovedTexts {
    private static final String UPDATE = """
            UPDATE approved_text SET title = :title, summary = :summary, body = :body, basis_key = :basis
            WHERE version_key = :version AND language = :language""";
    private static final String INSERT = """
            INSERT INTO approved_text (version_key, language, title, summary, body, basis_key)
            VALUES (:version, :language, :title, :summary, :body, :basis) ON CONFLICT DO NOTHING""";
    private static final String LAST = """
            SELECT t.* FROM approved_text t JOIN announcement_version v ON v.version_key = t.version_key
            WHERE v.id = ? AND t.version_key <= ? AND t.language = ? ORDER BY t.version_key DESC LIMIT 1""";
    private final JdbcClient client;

    ApprovedTexts(JdbcClient client) {
        this.client = client;
    }

    /** @param approved a translation with words of its own */
    void put(Translation approved) {
        Map<String, Object> row = new HashMap<>();
        row.put("version", approved.version());
        row.put("language", approved.language());
        row.put("title", approved.text().title());
        row.put("summary", approved.text().summary());
        row.put("body", approved.text().body());
        row.put("basis", approved.basis().version());
        if (client.sql(UPDATE).params(row).update() == 0) {
            client.sql(INSERT).params(row).update();
        }
    }

    /** @return what was approved last, in this version or an earlier one */
    Optional<Approved> last(Announcement version, String language) {
        return client.sql(LAST)
                .params(version.id(), version.key(), language)
                .query(ApprovedTexts::approved)
                .optional();
    }

    private static Approved approved(ResultSet row, int number) throws SQLException {
        Text text = new Text(row.getString("title"), row.getString("summary"), row.getString("body"));
        return new Approved(text, row.getLong("basis_key"));
    }

    /** @param basis the key of the version whose source text it says */
    record Approved(Text text, long basis) {}
}
