package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StyledFrameTest {

    @Test
    void stylesOfElementsBecomeRulesThatOnlyThisPageMayHave() {
        StyledFrame frame = StyledFrame.of(
                "<html><head><style>p { color: red }</style></head><body>"
                        + "<p class=\"x\" style=\"color: blue\">a</p><p style=\"color: blue\">b</p><b style=\"top: 1px }</style><script>\">c</b></body></html>");
        var page = Jsoup.parse(frame.html());
        String nonce = page.select("style").first().attr("nonce");
        assertThat(page.select("[style], script")).isEmpty();
        assertThat(page.select("style").eachAttr("nonce")).hasSize(2).containsOnly(nonce);
        assertThat(page.select("p.x.at-0, p.at-0")).hasSize(2);
        assertThat(page.select("style").last().data()).contains(".at-0.at-0.at-0 { color: blue }");
        assertThat(frame.policy()).contains("'nonce-" + nonce + "'", "sandbox").doesNotContain("unsafe");
        assertThat(StyledFrame.of("x").policy()).isNotEqualTo(frame.policy());
    }
}
