package org.rundruf.rendering;

import java.util.HashMap;
import java.util.Map;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Notice;

/** What the templates of mails and feeds fill in; names that end in {@code Html} are HTML already, others are escaped there. */
final class HtmlValues {
    private final Map<String, Object> values = new HashMap<>();

    HtmlValues() {}

    /** @param replaces what the message corrects or takes back, or null */
    static HtmlValues of(Localized text, String replaces) {
        HtmlValues html = new HtmlValues();
        html.value("tag", text.language().tag());
        html.value("direction", text.language().direction());
        html.value("digits", text.language().digits());
        html.text("replaces", replaces);
        html.text("title", text.title());
        html.text("summary", text.summary());
        html.value("hasFacts", !text.facts().isEmpty());
        html.value("facts", text.facts().stream().map(HtmlValues::fact).toList());
        html.value("bodyHtml", Isolates.toHtmlBody(text.body()));
        html.notice(text.notice());
        return html;
    }

    void value(String name, Object value) {
        values.put(name, value);
    }

    /** The text as it is, and as HTML. */
    void text(String name, String text) {
        values.put(name, text);
        values.put(name + "Html", text == null ? null : Isolates.toHtml(text));
    }

    Map<String, Object> all() {
        return values;
    }

    private void notice(Notice notice) {
        text("notice", notice == null ? null : notice.text());
        value("noticeTag", notice == null ? null : notice.language().tag());
        value("noticeDirection", notice == null ? null : notice.language().direction());
    }

    private static Map<String, Object> fact(FactLine fact) {
        HtmlValues html = new HtmlValues();
        html.value("href", fact.href());
        html.text("label", fact.label());
        html.text("value", fact.value());
        return html.all();
    }
}
