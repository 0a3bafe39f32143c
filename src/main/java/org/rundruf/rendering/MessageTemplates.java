package org.rundruf.rendering;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import org.rundruf.localization.Kept;
import org.rundruf.localization.Templates;
import org.unbescape.html.HtmlEscape;

/**
 * Fills in the templates of messages, which a city may replace while the hub runs. They are Mustache: names of values, and
 * sections for values that are there.
 *
 * @see <a href="https://mustache.github.io/mustache.5.html">mustache(5)</a>
 */
final class MessageTemplates {
    private static final int MOST = 100;
    private static final Mustache.Compiler TEXTS = Mustache.compiler()
            .nullValue("")
            .emptyStringIsFalse(true)
            .strictSections(true)
            .escapeHTML(false);
    private static final Mustache.Compiler PAGES = TEXTS.withEscaper(HtmlEscape::escapeHtml4Xml);

    private final Templates templates;
    /** By content: a template that a city replaces is another one. */
    private final Kept<String, Template> texts = new Kept<>(MOST);

    private final Kept<String, Template> pages = new Kept<>(MOST);

    MessageTemplates(Templates templates) {
        this.templates = templates;
    }

    /** @return plain text without empty space around it. @throws IllegalStateException if there is no such template, or a broken one */
    String text(String path, Map<String, Object> values) {
        return fill(texts, TEXTS, path, values).strip();
    }

    /** @return an HTML document */
    String html(String path, Map<String, Object> values) {
        return fill(pages, PAGES, path, values);
    }

    private String fill(
            Kept<String, Template> compiled, Mustache.Compiler compiler, String path, Map<String, Object> values) {
        String template =
                templates.text(path).orElseThrow(() -> new IllegalStateException("templates/" + path + " is missing"));
        try {
            return compiled.get(template, compiler::compile).execute(values);
        } catch (MustacheException e) {
            throw new IllegalStateException("templates/" + path + ": " + e.getMessage(), e);
        }
    }
}
