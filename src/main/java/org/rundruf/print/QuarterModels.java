package org.rundruf.print;

import java.time.Year;
import java.util.Locale;
import java.util.Properties;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.FactFormats;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Words;

/** Puts together what stands on the sheet of a quarter. */
final class QuarterModels {
    private static final String WHITE = "#ffffff";

    private final Words words;
    private final Icons icons;
    private final SheetStyles styles;
    private final Properties accents;
    private final FactFormats formats;
    private final PrintSettings settings;

    QuarterModels(PrintFiles files, Words words, SheetStyles styles, PrintSettings settings) {
        this.words = words;
        this.icons = new Icons(files);
        this.styles = styles;
        this.accents = files.properties("print/accents.properties");
        this.formats = new FactFormats(words, settings.zone());
        this.settings = settings;
    }

    QuarterPage of(QuarterContent content, QuarterDensity density) {
        Language language = content.language();
        boolean isEmpty = content.items().isEmpty();
        return new QuarterPage(
                language.tag(),
                language.direction(),
                styles.classes(language),
                styles.fonts(language),
                density.classes(),
                content.name(),
                html(language, "page.home.title"),
                content.name(),
                html(language, "print.quarter.asOf", formats.moment(language, content.date(), year(content))),
                content.items().stream()
                        .map(item -> item(item, content, density))
                        .toList(),
                isEmpty ? html(language, "page.ticker.empty") : null,
                isEmpty ? html(language, "print.quarter.empty") : null,
                content.leftOut() > 0 ? html(language, "print.quarter.more", content.leftOut()) : null,
                qr(content.link(), language, "print.qr.quarter"),
                html(language, "print.scan"),
                address(content.link()),
                html(language, "print.also"),
                content.others().stream().map(styles::other).toList(),
                content.publisher(),
                help(content),
                settings.imprint(),
                settings.logo());
    }

    /** @return what the sheet is, in plain words */
    String subject(Language language) {
        return Isolates.strip(words.text(language, "page.home.title"));
    }

    private QuarterPage.Item item(QuarterItem item, QuarterContent content, QuarterDensity density) {
        Localized text = item.text();
        Language language = text.language();
        Language labels = content.language();
        boolean roomy = density == QuarterDensity.ROOMY;
        String topic = item.message().topic().tag();
        String accent = accents.getProperty(topic);
        return new QuarterPage.Item(
                language.tag(),
                language.direction(),
                styles.classes(language),
                styles.fonts(language),
                item.message().urgency().tag(),
                accent,
                icons.uri("topic-" + topic, WHITE),
                html(labels, "topic." + topic),
                urgency(item.message().urgency(), labels),
                Html.notice(text.notice()),
                Html.of(text.title()),
                roomy && !text.summary().equals(text.title()) ? Html.of(text.summary()) : "",
                text.facts().stream()
                        .filter(fact -> density.shows(fact.kind()))
                        .map(fact -> fact(fact, accent))
                        .toList(),
                until(item, content),
                item.page(),
                address(item.page()),
                roomy ? qr(item.link(), language, "print.qr") : null);
    }

    private String qr(String link, Language language, String key) {
        return QrCode.svg(link, Isolates.strip(words.text(language, key, address(link))));
    }

    private String urgency(Urgency urgency, Language language) {
        return urgency.compareTo(Urgency.NORMAL) > 0 ? html(language, "urgency." + urgency.tag()) : null;
    }

    private PageModel.Fact fact(FactLine line, String accent) {
        String icon = icons.uri("fact-" + line.kind().name().toLowerCase(Locale.ROOT), accent);
        return new PageModel.Fact(icon, Isolates.toHtml(line.label()), Html.linked(line));
    }

    /** An end that stands among the facts is not said again. */
    private String until(QuarterItem item, QuarterContent content) {
        Language language = item.text().language();
        return item.message().expires() == null || item.message().facts().ends().isPresent()
                ? null
                : NumberRuns.together(html(
                        language,
                        "page.validUntil",
                        formats.moment(language, item.message().expires(), year(content))));
    }

    private String help(QuarterContent content) {
        Language language = content.language();
        return content.hotline() == null || content.hotline().isBlank()
                ? null
                : html(language, "fact.help") + ": <bdi dir=\"ltr\">" + Isolates.toHtml(content.hotline()) + "</bdi>";
    }

    private Year year(QuarterContent content) {
        return Year.from(content.date().atZoneSameInstant(settings.zone()));
    }

    private String html(Language language, String key, Object... arguments) {
        return Isolates.toHtml(words.text(language, key, arguments));
    }

    /** As people type it: without scheme and query. */
    private static String address(String link) {
        return link.replaceFirst("^https?://", "").replaceFirst("\\?.*$", "");
    }
}
