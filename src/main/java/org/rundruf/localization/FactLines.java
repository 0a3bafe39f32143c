package org.rundruf.localization;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.KitVariants;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.FactLine.Kind;

/** The table of facts: when, where, phone, address of a page, e-mail, cost. */
final class FactLines {
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private final Words words;
    private final FactFormats formats;

    FactLines(Words words, FactFormats formats) {
        this.words = words;
        this.formats = formats;
    }

    /**
     * @param timing the topic by which a start alone goes on or is a moment
     * @param variants under which labels the kit wants its facts
     */
    List<FactLine> of(Document document, Topic timing, KitVariants variants, Language language, Year current) {
        List<FactLine> lines = new ArrayList<>();
        Facts facts = document.facts();
        FactTexts spoken = formats.spoken(language, current);
        String when = formats.when(language, facts, timing, current);
        add(lines, language, Kind.WHEN, when, null, new Spoken(() -> spoken.when(facts, timing)));
        facts.text("place").ifPresent(place -> {
            add(lines, language, Kind.WHERE, place, null, new Spoken(() -> spoken.value(FactType.PLACE, place)));
        });
        facts.text("phone").map(PhoneText::of).ifPresent(phone -> {
            Spoken said = new Spoken(() -> spoken.value(FactType.PHONE, phone.text()));
            add(lines, language, variants.label("phone"), Kind.PHONE, phone.text(), phone.href(), said);
        });
        facts.text("url").ifPresent(url -> add(lines, language, Kind.URL, shown(url), webOnly(url), Spoken.of("")));
        facts.text("email")
                .ifPresent(
                        address -> add(lines, language, Kind.EMAIL, address, "mailto:" + address, Spoken.of(address)));
        facts.value("cost", Money.class).ifPresent(cost -> {
            Spoken said = new Spoken(() -> spoken.value(FactType.MONEY, cost));
            add(lines, language, Kind.COST, formats.money(language, cost), null, said);
        });
        return List.copyOf(lines);
    }

    /** @return the address as people read it, without scheme */
    static String shown(String url) {
        String bare = SCHEME.matcher(url).replaceFirst("");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void add(List<FactLine> lines, Language language, Kind kind, String value, String href, Spoken spoken) {
        add(lines, language, kind.name().toLowerCase(Locale.ROOT), kind, value, href, spoken);
    }

    private void add(
            List<FactLine> lines, Language language, String name, Kind kind, String value, String href, Spoken spoken) {
        if (!value.isBlank()) {
            String label = words.text(language, "fact." + name);
            lines.add(new FactLine(kind, label, Isolates.isolateRuns(value, language), href, spoken));
        }
    }

    private static String webOnly(String url) {
        return WEB.matcher(url).matches() ? url : null;
    }
}
