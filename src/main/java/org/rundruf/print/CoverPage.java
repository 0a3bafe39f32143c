package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.rundruf.localization.Templates;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.finishing.Finishing;
import org.rundruf.print.finishing.Imprint;
import org.rundruf.print.order.OrderPapers;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Typesets the cover of an order, for an office printer. */
final class CoverPage {
    private static final String TEMPLATE = "print/cover";
    /** Files that are left out at a time until one page holds the rest. */
    private static final int FEWER = 5;

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Templates templates;
    private final PrintFiles files;
    private final Typesetter typesetter;
    private final Finishing finishing;
    private final Logo logo;

    /** @param logo the publisher's, or null */
    CoverPage(Templates templates, Typesetter typesetter, Finishing finishing, Logo logo) {
        this.templates = templates;
        this.files = new PrintFiles(templates);
        this.typesetter = typesetter;
        this.finishing = finishing;
        this.logo = logo;
        engine.setTemplateResolver(new TemplatesResolver(templates));
    }

    byte[] of(OrderPapers papers, String language) {
        ShopWords words = new ShopWords(templates, language);
        ULocale locale = ULocale.forLanguageTag(words.text("locale"));
        Cover cover = new Cover(words.all(), locale);
        int rows = Cover.ROWS;
        Optional<byte[]> page = page(cover.of(papers, rows), locale);
        while (page.isEmpty() && rows > 0) {
            rows -= FEWER;
            page = page(cover.of(papers, rows), locale);
        }
        return page.orElseThrow(() -> new IllegalStateException("cover of " + papers.id() + " needs a second page"));
    }

    /** @return empty if one page does not hold it */
    private Optional<byte[]> page(Cover.Model cover, ULocale locale) {
        try (TypesetPages pages = typesetter.layOut(XmlPages.of(Jsoup.parse(html(cover))), locale, true)) {
            return pages.count() > 1
                    ? Optional.empty()
                    : Optional.of(
                            finishing.finish(pages.paint(), Edition.WEB, imprint(cover), PrintPages.trim(Paper.A4)));
        }
    }

    private String html(Cover.Model cover) {
        Context context = new Context();
        context.setVariable("cover", cover);
        context.setVariable("logo", logo);
        context.setVariable("css", files.text("print/cover.css"));
        context.setVariable("fonts", SheetStyles.families(files, ""));
        return engine.process(TEMPLATE, context);
    }

    private static Imprint imprint(Cover.Model cover) {
        OrderPapers papers = cover.papers();
        return new Imprint(
                cover.words().getProperty("title") + " " + papers.number(),
                papers.title(),
                papers.customer().city(),
                cover.language(),
                papers.made(),
                papers.number());
    }
}
