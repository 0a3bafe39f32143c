package org.rundruf.localization.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.ReviewState;

/** A row of the table {@code translation}. */
final class TranslationRow {
    private static final Text NOTHING = new Text(null, null, null);

    private TranslationRow() {}

    static Translation read(ResultSet row, int number) throws SQLException {
        String origin = row.getString("origin");
        Text text = new Text(row.getString("title"), row.getString("summary"), row.getString("body"));
        return new Translation(
                row.getLong("version_key"),
                row.getString("language"),
                ReviewState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                origin == null ? null : Origin.valueOf(origin.toUpperCase(Locale.ROOT)),
                text.isEmpty() ? null : text,
                hands(row),
                new Basis(row.getLong("basis_key"), row.getString("basis_hash")),
                progress(row),
                row.getInt("errors"),
                row.getInt("revision"));
    }

    private static Hands hands(ResultSet row) throws SQLException {
        String despite = row.getString("despite");
        return new Hands(
                row.getString("writer"),
                row.getString("reviewer"),
                row.getObject("reviewed_at", OffsetDateTime.class),
                row.getBoolean("with_announcement"),
                despite == null ? List.of() : List.of(despite.split(",")));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getString("reason"),
                row.getString("engine"),
                row.getInt("characters"),
                row.getInt("attempts"),
                row.getObject("due", OffsetDateTime.class));
    }

    /** @return the named parameters of a statement that writes the whole row */
    static Map<String, Object> parameters(Translation row, OffsetDateTime now) {
        Text text = Optional.ofNullable(row.text()).orElse(NOTHING);
        Map<String, Object> values = new HashMap<>();
        values.put("version", row.version());
        values.put("language", row.language());
        values.put("state", row.state().tag());
        values.put("origin", row.origin() == null ? null : row.origin().name().toLowerCase(Locale.ROOT));
        values.put("title", text.title());
        values.put("summary", text.summary());
        values.put("body", text.body());
        values.put("errors", row.errors());
        values.put("basisKey", row.basis().version());
        values.put("basisHash", row.basis().hash());
        values.put("revision", row.revision());
        values.put("now", now);
        values.putAll(parameters(row.hands()));
        values.putAll(parameters(row.progress()));
        return values;
    }

    private static Map<String, Object> parameters(Hands hands) {
        Map<String, Object> values = new HashMap<>();
        values.put("writer", hands.writer());
        values.put("reviewer", hands.reviewer());
        values.put("reviewedAt", hands.reviewedAt());
        values.put("withAnnouncement", hands.withAnnouncement());
        values.put("despite", hands.despite().isEmpty() ? null : String.join(",", hands.despite()));
        return values;
    }

    private static Map<String, Object> parameters(Progress progress) {
        Map<String, Object> values = new HashMap<>();
        values.put("reason", progress.reason());
        values.put("engine", progress.engine());
        values.put("characters", progress.characters());
        values.put("attempts", progress.attempts());
        values.put("due", progress.due());
        return values;
    }
}
