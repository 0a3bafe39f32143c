package org.rundruf.announcement.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as the database keeps them.
 *
 * <p>They pass no check when they are read back, so that a rule made later never locks out what was stored before.
 */
final class StoredDocuments {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Facts.class, TypedFacts.class)
            .changeDefaultVisibility(v -> v.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredDocuments() {}

    static String write(Document document) {
        return JSON.writeValueAsString(document);
    }

    static Document read(String json) {
        return JSON.readValue(json, Document.class);
    }

    @JsonSerialize(converter = FactsToJson.class)
    @JsonDeserialize(converter = FactsFromJson.class)
    private interface TypedFacts {}
}
