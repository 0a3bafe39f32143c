package org.rundruf.announcement.reading;

import java.time.ZoneId;
import java.util.Map;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.outline.Outlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads announcements from YAML, JSON and CAP 1.2; whatever is wrong with them is said at once. */
@Component
public class DocumentReader {
    /** Larger inputs are refused unread. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Phrase FORMATS = Phrase.of("formats.hint");
    private static final Phrase SHAPE = Phrase.of("document.shape");
    private final Rules rules;

    /**
     * @param kits the kits there are
     * @param quarters the quarters there are
     * @param zone on whose clocks times without an offset are meant
     * @param defaultLanguage BCP 47 tag of texts that do not name their language
     */
    public DocumentReader(KitCatalogue kits, QuarterDirectory quarters, ZoneId zone, String defaultLanguage) {
        this.rules = new Rules(kits, quarters, zone, defaultLanguage, Map::of);
    }

    /**
     * As above, for a city whose quarters are drawn.
     *
     * @param outlines by which alerts that draw an area find their quarters
     */
    @Autowired
    public DocumentReader(
            KitCatalogue kits,
            QuarterDirectory quarters,
            ZoneId zone,
            @Value("${rundruf.default-language:de}") String defaultLanguage,
            Outlines outlines) {
        this.rules = new Rules(kits, quarters, zone, defaultLanguage, outlines::all);
    }

    /** @return the document that {@link #readIncoming} reads, for those who do not care where its id comes from */
    public Document read(byte[] content, String mediaType) {
        return readIncoming(content, mediaType).document();
    }

    /**
     * @param content at most {@link #MOST_BYTES}; YAML and JSON in UTF-8
     * @param mediaType YAML, JSON or XML; parameters are ignored
     * @throws InvalidInput with everything that is wrong, each with its field and line
     */
    public Incoming readIncoming(byte[] content, String mediaType) {
        if (content.length > MOST_BYTES) {
            throw Problems.refusal(Phrase.of("too-large", content.length, MOST_BYTES), Phrase.of("too-large.hint"), 0);
        }
        Problems problems = new Problems();
        Incoming incoming = incoming(content, mediaType, problems);
        problems.throwIfAny();
        return incoming.with(problems.notes());
    }

    private Incoming incoming(byte[] content, String mediaType, Problems problems) {
        String type = Trees.plain(mediaType);
        if (type.endsWith("json") || type.endsWith("yaml") || type.endsWith("yml")) {
            Node root = Trees.read(content, Trees.isJson(mediaType), SHAPE, problems);
            return new DocumentBinder(rules, root, problems).bind();
        } else if (type.endsWith("xml")) {
            return new Incoming(new CapReader(rules, problems).read(content), true);
        }
        throw Problems.refusal(Phrase.of("no.format", Printable.shown(type)), FORMATS, 0);
    }
}
