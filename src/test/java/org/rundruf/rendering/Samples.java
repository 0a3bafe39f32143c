package org.rundruf.rendering;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.FactLine.Kind;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Origin;

/** Announcements to render. */
final class Samples {
    static final Localization ROOM = Localization.standard();
    static final Rendering RENDERING = Rendering.of(ROOM.templates(), ROOM.words());
    static final String LINK = "https://a.example/a/wasser?lang=";

    private Samples() {}

    static Language language(String tag) {
        return ROOM.languages().find(tag);
    }

    static MessageContext context(MessageContext.Replaces replaces) {
        return new MessageContext(
                "wasser",
                Topic.WATER,
                Urgency.NORMAL,
                List.of("Hafen"),
                "Stadt Dortmund",
                new Links(URI.create("https://a.example")),
                replaces);
    }

    static Localized text(String tag, String title, String summary, String body, String sms) {
        List<FactLine> facts = new ArrayList<>();
        facts.add(new FactLine(Kind.WHEN, "Wann", "Dienstag, 24. November, 9:00–15:00 Uhr", null));
        facts.add(new FactLine(Kind.WHERE, "Wo", "Hafen 1–9", null));
        facts.add(new FactLine(Kind.PHONE, "Fragen?", "0231 500", "tel:+49231500"));
        facts.add(new FactLine(Kind.URL, "Mehr", "example.org", "https://example.org"));
        return new Localized(
                language(tag), Origin.AUTHOR, title, summary, body, sms, null, facts, "Di 24.11., 9:00-15:00", null);
    }
}
