package org.rundruf.print;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rundruf.localization.Templates;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills the templates of the sheets. */
final class SheetHtml {
    /** Isolated words up to this many characters stay on one line; longer ones would not fit. */
    private static final int UNBROKEN = 28;

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final PageModels models;

    SheetHtml(Templates templates, PageModels models) {
        this.models = models;
        engine.setTemplateResolver(new TemplatesResolver(templates));
    }

    org.w3c.dom.Document document(PageContent content, PrintSheet sheet, Fit fit) {
        Context context = new Context(content.text().language().locale().toLocale());
        context.setVariable("page", models.of(content, sheet, fit));
        Document html = Jsoup.parse(engine.process(sheet.template(), context));
        for (Element isolate : html.select("bdi")) {
            if (isolate.text().length() > UNBROKEN) {
                isolate.addClass("long");
            }
        }
        keepFootCompany(html);
        return new W3CDom().fromJsoup(html);
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
