package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

/** A sheet's page, filled in once; only its style differs between the ways to fit it. Belongs to one thread. */
final class SheetDocument {
    private final PrintSheet sheet;
    private final Document html;
    private final Function<Fit, List<String>> css;
    private final ULocale locale;
    private final Styled whole;

    /**
     * @param sheet its format
     * @param html with one style element
     * @param css style sheets, the same number for every fit
     * @param locale whose rules lines break by
     */
    SheetDocument(PrintSheet sheet, Document html, Function<Fit, List<String>> css, ULocale locale) {
        this.sheet = sheet;
        this.html = html;
        this.css = css;
        this.locale = locale;
        this.whole = new Styled(html);
    }

    PrintSheet sheet() {
        return sheet;
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
                .mapToInt(sheet -> 2 * sheet.select(".block").size()
                        + sheet.select(".lead, .facts, .body").size())
                .max()
                .orElse(0);
    }

    /** @return the page's foot on a sheet of its own, to be measured */
    org.w3c.dom.Document foot(Fit fit) {
        Document foot = html.clone();
        foot.select(".sheet > :not(.foot)").remove();
        return new Styled(foot).with(css.apply(fit));
    }

    /** @return the page, which changes its style when it is asked for again */
    org.w3c.dom.Document fitted(Fit fit) {
        return whole.with(css.apply(fit));
    }

    /** A page whose style can be exchanged. */
    private static final class Styled {
        private final org.w3c.dom.Document page;
        private final List<Element> styles = new ArrayList<>();

        Styled(Document html) {
            page = XmlPages.of(html);
            styles.add((Element) page.getElementsByTagName("style").item(0));
        }

        org.w3c.dom.Document with(List<String> css) {
            for (int i = 0; i < css.size(); i++) {
                if (i == styles.size()) {
                    styles.add(following(styles.get(i - 1)));
                }
                styles.get(i).setTextContent(css.get(i));
            }
            return page;
        }

        private static Element following(Element style) {
            Element next = (Element) style.cloneNode(false);
            style.getParentNode().insertBefore(next, style.getNextSibling());
            return next;
        }
    }
}
