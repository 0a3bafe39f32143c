package org.rundruf.localization.machine;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The tags of a segment as HTML that LibreTranslate understands, and back.
 *
 * <p>It keeps what has {@code translate="no"}, and takes the entities out of its answer, but not the tags.
 */
final class HtmlTags {
    private static final Pattern TAG = Pattern.compile(
            "<span translate=\"no\" id=\"x(\\d+)\">(.*?)</span>|<b id=\"m(\\d+)\">|(</b>)|(<[^<>]*>)", Pattern.DOTALL);

    private HtmlTags() {}

    static String toHtml(String marked) {
        return marked.replaceAll("<x id=\"(\\d+)\">", "<span translate=\"no\" id=\"x$1\">")
                .replace("</x>", "</span>")
                .replaceAll("<m id=\"(\\d+)\">", "<b id=\"m$1\">")
                .replace("</m>", "</b>");
    }

    static String toMarked(String html) {
        StringBuilder marked = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        int done = 0;
        while (tag.find()) {
            marked.append(words(html.substring(done, tag.start()))).append(xml(tag.toMatchResult()));
            done = tag.end();
        }
        return marked.append(words(html.substring(done))).toString();
    }

    private static String words(String html) {
        return StringEscapeUtils.escapeXml10(StringEscapeUtils.unescapeHtml4(html));
    }

    private static String xml(MatchResult tag) {
        if (tag.group(1) != null) {
            return "<x id=\"" + tag.group(1) + "\">" + words(tag.group(2)) + "</x>";
        }
        if (tag.group(3) != null) {
            return "<m id=\"" + tag.group(3) + "\">";
        }
        return tag.group(4) != null ? "</m>" : tag.group(5);
    }
}
