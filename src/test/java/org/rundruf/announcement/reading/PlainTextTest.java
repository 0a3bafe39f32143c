package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.BodySyntax;

class PlainTextTest {
    private static final Parser PARSER = BodySyntax.parser().build();

    @Test
    void markupLooksAsItWasWritten() {
        String plain = "# 1. *no* <b>tag</b> & [no](link)\n- no list\n1) no list\n\n> no quote `code`\n=== ~~~";

        String html = html(plain);

        assertThat(html)
                .isEqualTo(
                        "<p># 1. *no* &lt;b&gt;tag&lt;/b&gt; &amp; [no](link)<br />\n- no list<br />\n1) no list</p>\n"
                                + "<p>&gt; no quote `code`<br />\n=== ~~~</p>\n");
    }

    @Property
    void noCharacterIsLostOrGained(@ForAll("lines") String plain) {
        String shown = TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.COMPACT)
                .build()
                .render(PARSER.parse(PlainText.toMarkdown(plain)));

        assertThat(shown.replaceAll("\\s+", "")).isEqualTo(plain.replaceAll("\\s+", ""));
        assertThat(html(plain)).doesNotContainPattern("<(?!/?p>|br />)");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("#*_-+=>`~\\[]()<>&!|:/.1a \n\t;{}\"'".toCharArray())
                .ofMaxLength(40);
    }

    private static String html(String plain) {
        return HtmlRenderer.builder().build().render(PARSER.parse(PlainText.toMarkdown(plain)));
    }
}
