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
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final PageModels models;
    private final QuarterModels quarters;
    private final SheetStyles styles;
    private final TextWidths widths;

    SheetHtml(Templates templates, Words words, TextWidths widths, PrintSettings settings) {
        PrintFiles files = new PrintFiles(templates);
        this.widths = widths;
        this.styles = new SheetStyles(files, words);
        this.models = new PageModels(files, words, styles, settings);
        this.quarters = new QuarterModels(files, words, styles, settings);
        engine.setTemplateResolver(new TemplatesResolver(templates));
    }

    SheetDocument document(SheetFile file) {
        Document html = filled(file.sheet(), context(file), file.first().link());
        Language language = file.first().text().language();
        new BodyLayout(widths.words(styles.families(language)), file.sheet().layout()).prepare(html);
        keepFootCompany(html);
        InlineTexts.wrap(html.body());
        double labels = widths.labels(file.first());
        return new SheetDocument(
                file.sheet(), html, fit -> styles.css(file.sheet(), language, fit, labels), locale(file));
    }

    SheetDocument document(QuarterContent content, QuarterDensity density) {
        PrintSheet sheet = PrintSheet.QUARTER_A4;
        Language language = content.language();
        Context context = new Context(language.locale().toLocale());
        context.setVariable("page", quarters.of(content, density));
        Document html = filled(sheet, context, content.link());
        InlineTexts.wrap(html.body());
        return new SheetDocument(sheet, html, fit -> styles.css(sheet, language, fit, 0), language.locale());
    }

    /** @return what the sheet of a quarter is, in words */
    String subject(QuarterContent content) {
        return quarters.subject(content.language());
    }

    /** @param link what the address at the foot stands for */
    private Document filled(PrintSheet sheet, Context context, String link) {
        Document html = Jsoup.parse(engine.process(sheet.layout().template(), context));
        for (Element isolate : html.select("bdi")) {
            if (Html.isBreakable(isolate)) {
                isolate.addClass("long");
            }
        }
        Navigation.addTo(html, link);
        return html;
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
        Element last = html.select(".body > *, .facts:has(+ .body:empty)").last();
        Element row = html.select(".body > table:last-child tr").last();
        if (reserve != null && row != null) {
            // Between its rows a table may end the page.
            row.child(0).appendChild(reserve);
        } else if (reserve != null && last != null) {
            last.wrap("<div class=\"tail\"></div>").parent().appendChild(reserve);
        }
    }
}
