package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import java.util.function.Function;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A sheet's page, filled in once; only its style differs between the ways to fit it. */
final class SheetDocument {
    private final Document html;
    private final Function<Fit, String> css;
    private final ULocale locale;

    /** @param locale whose rules lines break by */
    SheetDocument(Document html, Function<Fit, String> css, ULocale locale) {
        this.html = html;
        this.css = css;
        this.locale = locale;
    }

    ULocale locale() {
        return locale;
    }

    /** @return how many sheets of content there are, each of which begins a page */
    int sheets() {
        return html.select(".sheet").size();
    }

    /** @return in how many places of the fullest sheet there is air */
    int gaps() {
        return html.select(".sheet").stream()
                .mapToInt(sheet -> 2 * sheet.select(".block").size())
                .max()
                .orElse(0);
    }

    /** @return the page's foot on a sheet of its own, to be measured */
    org.w3c.dom.Document foot(Fit fit) {
        Document foot = html.clone();
        foot.select(".sheet > :not(.foot)").remove();
        return new W3CDom().fromJsoup(styled(foot, fit));
    }

    /** @return a copy of its own */
    org.w3c.dom.Document fitted(Fit fit) {
        return new W3CDom().fromJsoup(styled(html, fit));
    }

    private Document styled(Document document, Fit fit) {
        Element style = document.selectFirst("style");
        style.empty().appendChild(new DataNode(css.apply(fit)));
        return document;
    }
}
