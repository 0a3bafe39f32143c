package org.rundruf.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

/** Announcements for tests of what is made of them. */
public final class Documents {
    private Documents() {}

    /** @param kit its kit, or null */
    public static Document of(
            String kit, Text text, Facts facts, List<String> languages, Map<String, Text> translations) {
        return new Document(
                "test-1",
                kit,
                "de",
                text,
                facts,
                List.of("hafen"),
                Topic.WATER,
                Urgency.NORMAL,
                Set.of(Channel.values()),
                languages,
                translations,
                null,
                null,
                null,
                Purpose.ALERT,
                null);
    }

    /** @return the same from a CAP alert with that identifier, or from none */
    public static Document withSource(Document document, String source) {
        return new Document(
                document.id(),
                document.kit(),
                document.language(),
                document.text(),
                document.facts(),
                document.quarters(),
                document.topic(),
                document.urgency(),
                document.channels(),
                document.languages(),
                document.translations(),
                document.publish(),
                document.expires(),
                source,
                document.purpose(),
                document.replaces());
    }
}
