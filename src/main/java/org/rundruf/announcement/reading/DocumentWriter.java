package org.rundruf.announcement.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents in the shape of the announcement file: {@link DocumentReader} reads them back as the same. */
@Component
public class DocumentWriter {
    private final JsonMapper json = JsonMapper.builder().build();

    /** @return the document as JSON */
    public String write(Document document) {
        return json.writeValueAsString(fields(document));
    }

    /** @return the fields of the announcement file in their order; what is absent is left out */
    public Map<String, Object> fields(Document document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", document.id());
        fields.put("kit", document.kit());
        fields.put("language", document.language());
        fields.putAll(words(document.text()));
        fields.put("facts", facts(document.facts().values()));
        fields.put("quarters", document.quarters());
        fields.put("topic", document.topic().tag());
        fields.put("urgency", document.urgency().tag());
        fields.put("channels", document.channels().stream().map(Channel::tag).toList());
        fields.put("languages", document.languages());
        fields.put("translations", translations(document.translations()));
        fields.put("publish", text(document.publish()));
        fields.put("expires", text(document.expires()));
        fields.put("source", document.source());
        fields.put(
                "purpose",
                document.purpose() == Purpose.ALERT ? null : document.purpose().tag());
        fields.put("replaces", document.replaces());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    private static Map<String, Object> translations(Map<String, Text> translations) {
        Map<String, Object> fields = new LinkedHashMap<>();
        translations.forEach((tag, text) -> fields.put(tag, words(text)));
        return fields;
    }

    private static Map<String, Object> words(Text text) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", text.title());
        words.put("summary", text.summary());
        words.put("body", text.body());
        words.values().removeIf(Objects::isNull);
        return words;
    }

    private static Map<String, Object> facts(Map<String, Object> values) {
        Map<String, Object> facts = new LinkedHashMap<>();
        values.forEach((name, value) -> facts.put(name, value instanceof List<?> ? value : plain(value)));
        return facts;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
