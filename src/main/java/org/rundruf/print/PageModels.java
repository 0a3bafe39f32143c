package org.rundruf.print;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Words;
import org.rundruf.rendering.MessageContext;

/** Puts together what stands on a sheet, every word in the sheet's language. */
final class PageModels {
    private static final String WHITE = "#ffffff";
    /** Lines must not break inside 9:00–15:00: word joiners around the dash keep it together. */
    private final Words words;

    private final Icons icons;
    private final SheetStyles styles;
    private final Properties accents;
    private final SharedFacts shared;
    private final Expiry expiry;
    private final PrintSettings settings;

    PageModels(PrintFiles files, Words words, SheetStyles styles, PrintSettings settings) {
        this.words = words;
        this.icons = new Icons(files);
        this.styles = styles;
        this.accents = files.properties("print/accents.properties");
        this.settings = settings;
        this.shared = new SharedFacts(settings.zone());
        this.expiry = new Expiry(words, settings.zone());
    }

    PageModel of(PageContent content, PrintSheet sheet) {
        Localized text = content.text();
        Language language = text.language();
        MessageContext message = content.message();
        Topic topic = message.topic();
        String topicWord = words.text(language, "topic." + topic.tag());
        String accent = accents.getProperty(topic.tag());
        return new PageModel(
                language.tag(),
                language.name(),
                language.direction(),
                styles.classes(language),
                styles.fonts(language),
                accent,
                icons.uri("topic-" + topic.tag(), WHITE),
                topicWord,
                BandQuarters.shown(message.quarters(), topicWord, sheet.layout()),
                Html.notice(text.notice()),
                replaces(content),
                Isolates.strip(text.title()),
                Isolates.strip(text.summary()),
                Html.of(text.title()),
                LastWords.together(text.summary()),
                facts(text.facts(), accent),
                Isolates.toHtmlBody(text.body()),
                QrCode.svg(content.link(sheet), Isolates.strip(words.text(language, "print.qr", content.address()))),
                html(language, "print.scan"),
                content.address(),
                html(language, "print.also"),
                content.others().stream().map(styles::other).toList(),
                message.publisher(),
                html(language, numberKey(sheet), content.number()),
                expiry.line(content, sheet),
                settings.imprint(),
                settings.logo());
    }

    /** @return the announcement in all of the file's languages, on as many sheets as they need */
    MultilingualPage multilingual(SheetFile file) {
        List<MultilingualPage.Fact> facts = shared(file.first());
        List<PageModel> languages = file.languages().stream()
                .map(content -> of(content, file.sheet()))
                .toList();
        return new MultilingualPage(LanguageGroups.of(languages).stream()
                .map(group -> new MultilingualPage.Sheet(facts, group))
                .toList());
    }

    private List<MultilingualPage.Fact> shared(PageContent content) {
        String accent = accents.getProperty(content.message().topic().tag());
        return shared.of(content).stream()
                .map(fact -> new MultilingualPage.Fact(icon(fact.kind(), accent), fact.lines()))
                .toList();
    }

    private String icon(FactLine.Kind kind, String accent) {
        return icons.uri("fact-" + kind.name().toLowerCase(Locale.ROOT), accent);
    }

    private static String numberKey(PrintSheet sheet) {
        return sheet.channel() == Channel.POSTER ? "print.posterNumber" : "print.flyerNumber";
    }

    private String html(Language language, String key, Object... arguments) {
        return Isolates.toHtml(words.text(language, key, arguments));
    }

    private String replaces(PageContent content) {
        Language language = content.text().language();
        if (content.replacedNumber() != null) {
            return html(language, "print.replaces", content.replacedNumber());
        }
        MessageContext.Replaces earlier = content.message().replaces();
        return earlier == null ? null : html(language, earlier.kind(), earlier.argument());
    }

    private List<PageModel.Fact> facts(List<FactLine> lines, String accent) {
        return lines.stream()
                .map(line ->
                        new PageModel.Fact(icon(line.kind(), accent), Isolates.toHtml(line.label()), Html.linked(line)))
                .toList();
    }
}
