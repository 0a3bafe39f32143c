package org.rundruf.announcement;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Announcements that are made from an earlier one; whoever makes them goes on from there. */
public final class Sequel {
    private Sequel() {}

    /** @return the same once more, as news; it goes out when somebody says so, and times are to be looked at */
    public static Document copy(Document earlier) {
        return sequel(earlier, earlier.text(), earlier.translations(), null, Purpose.ALERT, null);
    }

    /** @return the same, to be corrected: whoever got the earlier one gets it, and the rest of that is not sent */
    public static Document correction(Document earlier, OffsetDateTime now) {
        boolean isOver = earlier.expires() != null && !earlier.expires().isAfter(now);
        OffsetDateTime expires = isOver ? null : earlier.expires();
        return sequel(earlier, earlier.text(), earlier.translations(), expires, Purpose.UPDATE, earlier.id());
    }

    /**
     * @param texts that it is over, by language; that of the document among them
     * @param expires until when people are told
     * @return what takes the earlier one back in all these languages
     */
    public static Document allClear(Document earlier, Map<String, Text> texts, OffsetDateTime expires) {
        Map<String, Text> translations = new LinkedHashMap<>(texts);
        Text own = translations.remove(earlier.language());
        Document words = sequel(earlier, own, translations, expires, Purpose.CANCEL, earlier.id());
        return with(words, null, place(earlier.facts()));
    }

    /**
     * @param facts the kit's, among them that it is over
     * @return what takes the earlier one back in the words of its kit
     */
    public static Document allClear(Document earlier, Facts facts, OffsetDateTime expires) {
        Text none = new Text(null, null, null);
        return with(sequel(earlier, none, Map.of(), expires, Purpose.CANCEL, earlier.id()), earlier.kit(), facts);
    }

    private static Facts place(Facts facts) {
        return new Facts(facts.text("place")
                .<Map<String, Object>>map(place -> Map.of("place", place))
                .orElse(Map.of()));
    }

    private static Document sequel(
            Document earlier,
            Text text,
            Map<String, Text> translations,
            OffsetDateTime expires,
            Purpose purpose,
            String replaces) {
        return new Document(
                earlier.id(),
                earlier.kit(),
                earlier.language(),
                text,
                earlier.facts(),
                earlier.quarters(),
                earlier.topic(),
                earlier.urgency(),
                earlier.channels(),
                earlier.languages(),
                translations,
                null,
                expires,
                null,
                purpose,
                replaces);
    }

    private static Document with(Document words, String kit, Facts facts) {
        return new Document(
                words.id(),
                kit,
                words.language(),
                words.text(),
                facts,
                words.quarters(),
                words.topic(),
                words.urgency(),
                words.channels(),
                words.languages(),
                words.translations(),
                words.publish(),
                words.expires(),
                words.source(),
                words.purpose(),
                words.replaces());
    }
}
