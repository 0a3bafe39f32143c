package org.rundruf.rendering;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An e-mail as a page of ours. E-mails carry their styles at every element, which a page may not: so these become rules of
 * a style sheet, and only style sheets with a number that nobody can guess are applied.
 *
 * @param html the page
 * @param policy its Content-Security-Policy
 */
public record StyledFrame(String html, String policy) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** @return the mail, in which nothing can happen */
    public static StyledFrame of(String email) {
        return of(Jsoup.parse(email), "sandbox");
    }

    /** @return the mail, whose links open pages of their own and in which nothing else can happen */
    public static StyledFrame withLinks(String email) {
        Document page = Jsoup.parse(email);
        page.head().prependElement("base").attr("target", "_blank");
        return of(page, "sandbox allow-popups allow-popups-to-escape-sandbox");
    }

    private static StyledFrame of(Document page, String sandbox) {
        String nonce = nonce();
        page.outputSettings().prettyPrint(false);
        Element sheet = page.head().appendElement("style");
        sheet.appendChild(new DataNode(rules(page)));
        page.select("style").attr("nonce", nonce);
        String policy = "default-src 'none'; style-src 'nonce-" + nonce
                + "'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " + sandbox;
        return new StyledFrame(page.outerHtml(), policy);
    }

    /** A class that is named three times wins over the mail's own rules, as what stands at the element does. */
    private static String rules(Document page) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Element styled : page.select("[style]")) {
            String style = styled.attr("style").replace("<", "");
            String name = names.computeIfAbsent(style, key -> "at-" + names.size());
            styled.removeAttr("style").addClass(name);
        }
        StringBuilder rules = new StringBuilder();
        names.forEach((style, name) -> rules.append(".%1$s.%1$s.%1$s { %2$s }%n"
                .formatted(name, style.replace("{", "").replace("}", ""))));
        return rules.toString();
    }

    private static String nonce() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
