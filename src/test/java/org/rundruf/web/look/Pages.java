package org.rundruf.web.look;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an office looks at, and what it has written. */
final class Pages {
    static final Map<String, String> OF_AUTHORS = new LinkedHashMap<>();
    static final Map<String, String> ANNOUNCEMENTS = new LinkedHashMap<>();

    static {
        OF_AUTHORS.put("list", "/office");
        OF_AUTHORS.put("past", "/office?phase=past");
        OF_AUTHORS.put("search", "/office?q=wasser");
        OF_AUTHORS.put("calendar", "/office/calendar");
        OF_AUTHORS.put("choose", "/office/compose");
        OF_AUTHORS.put("compose-kit", "/office/compose/strom");
        OF_AUTHORS.put("compose-text", "/office/compose/fest");
        OF_AUTHORS.put("draft-arabic", "/office/announcements/strom?lang=ar");
        OF_AUTHORS.put("translate", "/office/announcements/fest/translations/ar");
        OF_AUTHORS.put("send", "/office/announcements/laternen/send");
        OF_AUTHORS.put("scheduled", "/office/announcements/laternen");
        OF_AUTHORS.put("sent", "/office/announcements/hafen-wasser?lang=uk");
        OF_AUTHORS.put("report", "/office/announcements/hafen-wasser/report");
        OF_AUTHORS.put("email-arabic", "/office/announcements/hafen-wasser/email/ar");
        OF_AUTHORS.put("inbox", "/office/inbox");
        OF_AUTHORS.put("letter", "/office/inbox/2");
        OF_AUTHORS.put("no-role", "/no-role");
        OF_AUTHORS.put("missing", "/office/announcements/nowhere");

        ANNOUNCEMENTS.put("strom", """
                id: strom
                kit: power-cut
                facts: {starts: 2027-03-03T09:00+01:00, ends: 2027-03-03T12:00+01:00, place: Heroldstraße 1–20}
                quarters: [dortmund/innenstadt-nord/nordmarkt, dortmund/innenstadt-nord/hafen]
                channels: [sms, whatsapp, email, flyer, poster, voice, feed]
                """);
        ANNOUNCEMENTS.put("fest", """
                id: fest
                language: de
                title: Hafenfest am Samstag
                summary: Am Samstag, 6. März 2027, feiern wir von 14 bis 20 Uhr am Hafen.
                body: |
                  Es gibt Musik, Kuchen und viel zu sehen. **Der Eintritt ist frei.**

                  Fragen? Rufen Sie uns an: 0231 500.
                quarters: [dortmund/innenstadt-nord/hafen]
                topic: event
                languages: [de, en, ar]
                channels: [sms, email, flyer]
                """);
        ANNOUNCEMENTS.put("laternen", """
                id: laternen
                language: de
                title: Neue Laternen am Borsigplatz
                summary: Ab Mittwoch leuchten am Borsigplatz neue Laternen.
                quarters: [dortmund/innenstadt-nord/borsigplatz]
                topic: roads
                publish: 2027-03-02T08:00+01:00
                languages: [de]
                channels: [sms, email]
                """);
    }

    private Pages() {}
}
