package org.rundruf.print;

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

    SheetHtml(Templates templates, Words words, TextWidths widths) {
        PrintFiles files = new PrintFiles(templates);
        this.widths = widths;
        this.styles = new SheetStyles(files, words);
        this.models = new PageModels(files, words, styles);
        engine.setTemplateResolver(new TemplatesResolver(templates));
    }

    SheetDocument document(PageContent content, PrintSheet sheet) {
        Language language = content.text().language();
        Context context = new Context(language.locale().toLocale());
        context.setVariable("page", models.of(content, sheet));
        Document html = Jsoup.parse(engine.process(sheet.layout().template(), context));
        for (Element isolate : html.select("bdi")) {
            if (isolate.text().length() > UNBROKEN) {
                isolate.addClass("long");
            }
        }
        keepFootCompany(html);
        double labels = widths.labels(content);
        return new SheetDocument(html, fit -> styles.css(sheet, language, fit, labels));
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
