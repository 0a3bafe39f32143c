package org.rundruf.localization.checks.values;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses, with or without their scheme. Host names know no capitals, and a slash at the end makes no difference. */
final class UrlFinder implements ValueFinder {
    private static final String REST = "[^\\s<>\"«»„“”\\]\\uE000]*";
    private static final Pattern URL = Pattern.compile(
            "(?i)https?://[^\\s/<>\"\\uE000]" + REST + "|(?<![\\p{L}\\d@.-])(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.)"
                    + "{1,5}(?:de|org|com|net|eu|info|city|ruhr|nrw)(?![\\p{L}\\d.-]*[\\p{L}\\d])(?:/" + REST + ")?");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?'’*_،؛؟۔።…]+$");

    @Override
    public void find(Scan scan) {
        Matcher url = scan.matcher(URL);
        while (url.find()) {
            String text = trimmed(url.group());
            scan.take(
                    Kind.URL, url.start(), url.start() + text.length(), new Reading.Address(Kind.URL, canonical(text)));
        }
    }

    /** Punctuation and brackets that were not opened inside belong to the sentence. */
    private static String trimmed(String url) {
        String text = TRAILING.matcher(url).replaceFirst("");
        boolean closes = text.endsWith(")") && text.indexOf('(') < 0;
        return closes ? trimmed(text.substring(0, text.indexOf(')'))) : text;
    }

    private static String canonical(String url) {
        int path = url.indexOf('/', url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
        String host = (path < 0 ? url : url.substring(0, path)).toLowerCase(Locale.ROOT);
        String rest = path < 0 ? "" : url.substring(path);
        return host.replaceFirst("^https?://", "") + rest.replaceFirst("/$", "");
    }
}
