package org.rundruf.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Words;
import org.rundruf.print.PageContent;
import org.rundruf.print.SheetSource;

/** A flyer as XSL-FO (XSL 1.1): the same words, the same parts, the same sizes. */
final class FoPage {
    private static final String CIRCLE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><circle cx=\"12\" cy=\"12\" r=\"9\"/></svg>";
    private static final int HEADLINE = 35;

    private final Words words;

    FoPage(Words words) {
        this.words = words;
    }

    String of(PageContent content) {
        Map<String, Object> values = new HashMap<>(page(content));
        values.putAll(text(content));
        return FlyerFiles.filled("flyer.fo.mustache", values);
    }

    private static Map<String, Object> page(PageContent content) {
        Language language = content.text().language();
        return Map.of(
                "fonts",
                "Noto Sans, " + language.font() + ", Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Devanagari,"
                        + " Noto Sans Ethiopic",
                "language",
                language.locale().getLanguage(),
                "script",
                language.script().toLowerCase(Locale.ROOT),
                "mode",
                language.rightToLeft() ? "rl-tb" : "lr-tb",
                "headline",
                HEADLINE,
                "qr",
                SheetSource.qr(content));
    }

    private Map<String, Object> text(PageContent content) {
        Language language = content.text().language();
        Map<String, Object> values = new HashMap<>();
        values.put(
                "topic",
                words.text(language, "topic." + content.message().topic().tag()));
        values.put("title", Isolates.strip(content.text().title()));
        values.put("summary", Isolates.strip(content.text().summary()));
        values.put("facts", content.text().facts().stream().map(FoPage::fact).toList());
        values.put("paragraphs", paragraphs(content.text().body()));
        values.put("scan", Isolates.strip(words.text(language, "print.scan")));
        values.put("address", SheetSource.address(content));
        values.put("others", content.others().stream().map(Language::name).collect(Collectors.joining(" · ")));
        values.put("number", content.message().publisher() + " · " + content.number());
        return values;
    }

    private static Map<String, String> fact(FactLine fact) {
        return Map.of("icon", CIRCLE, "label", Isolates.strip(fact.label()), "value", Isolates.strip(fact.value()));
    }

    private static List<String> paragraphs(String body) {
        return Arrays.asList(Isolates.strip(body).split("\n\n"));
    }
}
