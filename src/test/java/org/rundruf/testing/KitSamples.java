package org.rundruf.testing;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.FactFormats;
import org.rundruf.localization.Kits;
import org.rundruf.localization.Languages;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;
import org.rundruf.localization.Words;

/** The kits of the house in all their languages, with every fact or with the required ones alone. */
public final class KitSamples {
    /** The languages every kit is written in. */
    public static final Set<String> LANGUAGES =
            Set.of("de de-simple en ar bg el es fa fr he hi kmr pl ro ru ti tr uk ur".split(" "));

    /** Every kit with what it cannot do without; {@code =} stands between name and value. */
    public static final Map<String, List<String>> REQUIRED = Map.of(
            "water-shutoff",
            List.of("starts=2026-11-24T09:00+01:00", "ends=2026-11-24T15:00+01:00", "place=Hafen 1"),
            "street-closure",
            List.of("starts=2026-11-24T09:00+01:00", "place=Hafen 1"),
            "event",
            List.of("name=Hafenfest", "starts=2026-11-24T09:00+01:00", "place=Hafen 1"),
            "neighbourhood-help",
            List.of("kind=wanted", "task=shopping", "starts=2026-11-24T09:00+01:00", "place=Hafen 1"));

    private static final List<String> OPTIONAL = List.of(
            "ends=2026-12-01T06:00+01:00",
            "phone=+49 231 500",
            "email=hilfe@example.org",
            "url=https://example.org/a",
            "water_point=Hafen 2",
            "detour=Hafenweg",
            "parking_ban=yes",
            "wheelchair=no",
            "reason=construction");

    private static final WordFiles FILES = new WordFiles(Templates.standard());
    private static final Languages KNOWN = new Languages(FILES);
    private static final Kits KITS = new Kits(Templates.standard(), KNOWN);
    private static final Localizer LOCALIZER = localizer();

    private KitSamples() {}

    /** @return the kit with its required facts, by language */
    public static Map<String, Localized> bare(String kit) {
        return localized(kit, facts(REQUIRED.get(kit)));
    }

    /** @return the kit with every fact there is, by language */
    public static Map<String, Localized> full(String kit) {
        Map<String, Object> facts = facts(OPTIONAL);
        facts.put("cost", new Money(new BigDecimal("5.00"), Currency.getInstance("EUR")));
        facts.putAll(facts(REQUIRED.get(kit)));
        return localized(kit, facts);
    }

    private static Map<String, Localized> localized(String kit, Map<String, Object> facts) {
        return LOCALIZER
                .localize(document(kit, new Facts(facts)), Year.of(2026))
                .available();
    }

    private static Map<String, Object> facts(List<String> lines) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String line : lines) {
            String[] fact = line.split("=", 2);
            boolean moment = fact[0].equals("starts") || fact[0].equals("ends");
            facts.put(fact[0], moment ? OffsetDateTime.parse(fact[1]) : fact[1]);
        }
        return facts;
    }

    private static Document document(String kit, Facts facts) {
        Topic topic = KITS.find(kit).orElseThrow().topic();
        Text none = new Text(null, null, null);
        return new Document(
                "sample",
                kit,
                "de",
                none,
                facts,
                List.of("hafen"),
                topic,
                Urgency.NORMAL,
                Set.of(),
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Purpose.values()[0],
                null);
    }

    private static Localizer localizer() {
        Words words = new Words(FILES);
        LocalizationSettings settings = LocalizationSettings.standard();
        return new Localizer(settings, KNOWN, words, KITS, new FactFormats(words, settings.timeZone()));
    }
}
