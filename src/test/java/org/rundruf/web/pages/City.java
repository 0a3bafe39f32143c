package org.rundruf.web.pages;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.announcement.storage.QuarterImport;

/** A city with three announcements that went out, one of them corrected, and one that did not go out. */
final class City {
    private static final String QUARTERS = """
            id,parent,name,households,geocodes
            dortmund,,Dortmund,0,
            dortmund/innenstadt-nord,dortmund,Innenstadt-Nord,0,
            dortmund/innenstadt-nord/hafen,dortmund/innenstadt-nord,Hafen,900,
            dortmund/innenstadt-nord/borsigplatz,dortmund/innenstadt-nord,Borsigplatz,700,
            """;
    private final QuarterImport quarters;
    private final Announcements announcements;

    City(QuarterImport quarters, Announcements announcements) {
        this.quarters = quarters;
        this.announcements = announcements;
    }

    void fill() {
        if (announcements.find("water").isPresent()) {
            return;
        }
        quarters.importCsv(QUARTERS.getBytes(StandardCharsets.UTF_8));
        send(water("9 bis 13 Uhr"));
        send(water("9 bis 15 Uhr"));
        send(help("shopping"));
        send(storm());
        announcements.store(help("draft"), "author");
    }

    private void send(Document document) {
        announcements.store(document, "author");
        announcements.submit(document.id(), "author");
        announcements.approve(document.id(), "approver");
        announcements.send(document.id(), "author");
    }

    private static Document water(String hours) {
        Map<String, Object> facts = new LinkedHashMap<>();
        OffsetDateTime nine = OffsetDateTime.parse("2026-11-24T09:00+01:00");
        facts.put("starts", nine);
        facts.put("ends", nine.plusHours(6));
        facts.put("place", "Schützenstraße 1–99");
        facts.put("phone", "+49 231 500");
        facts.put("url", "https://www.example.org/wasser");
        Text german =
                new Text("Kein Wasser am Dienstag", "Am Dienstag wird von " + hours + " das Wasser abgestellt.", """
                Bitte füllen Sie vorher **Flaschen und Eimer**. Machen Sie Waschmaschine und Boiler aus.

                - Trinkwasser gibt es vor Haus 42.
                - Das Wasser kann danach kurz braun sein.
                """);
        Text arabic = new Text(
                "لا ماء يوم الثلاثاء",
                "ستُقطع المياه يوم الثلاثاء لمدة ست ساعات.",
                "يرجى ملء الماء في زجاجات ودلاء مسبقًا. مياه الشرب أمام المبنى 42 في Schützenstraße.");
        Text turkish = new Text(
                "Salı günü su yok",
                "Salı günü su kesilecek: "
                        + hours.replaceAll("\\D+", " ").strip().replace(' ', '–') + ".",
                "Lütfen önceden şişe doldurun.");
        return document(
                "water", german, Topic.WATER, Urgency.NORMAL, new Facts(facts), Map.of("ar", arabic, "tr", turkish));
    }

    private static Document help(String id) {
        Text german = new Text(
                "Einkaufshilfe gesucht",
                "Wer kann einmal in der Woche für eine Nachbarin in der Mallinckrodtstraße einkaufen?",
                null);
        return document(id, german, Topic.HELP_WANTED, Urgency.LOW, Facts.none(), Map.of());
    }

    private static Document storm() {
        Text german = new Text("Sturm: Bleiben Sie im Haus", "Orkanböen bis 130 km/h in der ganzen Stadt.", null);
        Text arabic = new Text("عاصفة: ابقوا في المنزل", "رياح شديدة تصل سرعتها إلى 130 km/h.", null);
        Facts facts = new Facts(Map.of("starts", OffsetDateTime.now().withNano(0)));
        return document("storm", german, Topic.SAFETY, Urgency.EMERGENCY, facts, Map.of("ar", arabic));
    }

    private static Document document(
            String id, Text text, Topic topic, Urgency urgency, Facts facts, Map<String, Text> translations) {
        return new Document(
                id,
                null,
                "de",
                text,
                facts,
                List.of("dortmund/innenstadt-nord/hafen"),
                topic,
                urgency,
                EnumSet.of(Channel.FEED),
                List.of(),
                translations,
                null,
                OffsetDateTime.now().plusDays(3).withNano(0),
                null,
                Purpose.ALERT,
                null);
    }
}
