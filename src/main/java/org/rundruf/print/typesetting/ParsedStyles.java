package org.rundruf.print.typesetting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.Ruleset;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;

/**
 * Parses the first style element of a page once for all pages that have the same. Only the first: the layout engine writes
 * into rules which place they take, and that is the same on every page for those that come first.
 */
final class ParsedStyles extends XhtmlNamespaceHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ParsedStyles.class);
    private static final int REMEMBERED = 200;
    private static final Cache<String, Stylesheet> PARSED =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Override
    public StylesheetInfo[] getStylesheets(Document page) {
        StylesheetInfo[] styles = super.getStylesheets(page);
        if (styles.length > 0 && styles[0].isInline()) {
            Stylesheet parsed = PARSED.get(styles[0].getContent(), ParsedStyles::parse);
            styles[0].setContent(null);
            styles[0].setStylesheet(parsed);
        }
        return styles;
    }

    private static Stylesheet parse(String css) {
        try {
            CSSParser parser = new CSSParser((uri, problem) -> LOG.warn("CSS: {}", problem));
            Stylesheet sheet = parser.parseStylesheet("", StylesheetInfo.AUTHOR, new StringReader(css));
            sheet.getContents().forEach(ParsedStyles::settle);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules work out some of their values when they are first asked, which no two threads may do at once. */
    private static void settle(Object rule) {
        if (rule instanceof Ruleset rules) {
            rules.getPropertyDeclarations().stream()
                    .filter(declaration ->
                            IdentValue.looksLikeIdent(declaration.getValue().getCssText()))
                    .forEach(PropertyDeclaration::asIdentValue);
        }
    }
}
