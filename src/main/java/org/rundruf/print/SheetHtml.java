package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rundruf.localization.Language;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills the templates of the sheets. */
final class SheetHtml {
    /** Isolated words up to this many characters stay on one line; longer ones would not fit. */
    private static final int UNBROKEN = 28;

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final PageModels models;
    private final SheetStyles styles;
    private final TextWidths widths;

    SheetHtml(Templates templates, Words words, TextWidths widths, PrintSettings settings) {
        PrintFiles files = new PrintFiles(templates);
        this.widths = widths;
        this.styles = new SheetStyles(files, words);
        this.models = new PageModels(files, words, styles, settings);
        engine.setTemplateResolver(new TemplatesResolver(templates));
    }

    SheetDocument document(SheetFile file) {
        Document html = Jsoup.parse(engine.process(file.sheet().layout().template(), context(file)));
        for (Element isolate : html.select("bdi")) {
            if (isolate.text().length() > UNBROKEN) {
                isolate.addClass("long");
            }
        }
        Navigation.addTo(html, file.first().link());
        InlineTexts.wrap(html.body());
        keepFootCompany(html);
        Language language = file.first().text().language();
        double labels = widths.labels(file.first());
        return new SheetDocument(html, fit -> styles.css(file.sheet(), language, fit, labels), locale(file));
    }

    private Context context(SheetFile file) {
        Context context = new Context(locale(file).toLocale());
        context.setVariable("page", models.of(file.first(), file.sheet()));
        if (file.sheet().isMultilingual()) {
            context.setVariable("poster", models.multilingual(file));
        }
        return context;
    }

    private static ULocale locale(SheetFile file) {
        return file.sheet().isMultilingual()
                ? ULocale.ROOT
                : file.first().text().language().locale();
    }

    /** Ties the place of the foot to the last paragraph, so that no page holds the foot alone. */
    private static void keepFootCompany(Document html) {
        Element reserve = html.selectFirst(".reserve");
        Element last = html.select(".body > *").last();
        if (reserve != null && last != null) {
            last.wrap("<div class=\"tail\"></div>").parent().appendChild(reserve);
        }
    }
}
