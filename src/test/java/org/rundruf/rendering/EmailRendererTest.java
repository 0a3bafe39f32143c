package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Notice;

class EmailRendererTest {
    private static final EmailRenderer EMAIL = Samples.RENDERING.email();

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "fa", "ur", "uk", "pl", "de-simple", "it"})
    void has_language_and_direction(String tag) {
        Document page = page(EMAIL.render(Samples.text(tag, "Titel", "Kurz.", "Text.", null), Samples.context(null)));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(tag);
        assertThat(page.selectFirst("html").attr("dir"))
                .isEqualTo(Samples.language(tag).direction());
        assertThat(page.title()).isEqualTo("Titel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void large_print_is_large_black_on_white_and_links_the_large_flyer(String tag) {
        EmailMessage mail =
                EMAIL.render(Samples.text(tag, "Titel", "Kurz.", "Text.", null).inLargePrint(), Samples.context(null));
        Document page = page(mail);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(tag + "-x-large");
        assertThat(page.selectFirst(".body").attr("style")).contains("color: #000000", "font-size: 24px");
        assertThat(page.select("[style*=font-size]").eachAttr("style"))
                .allMatch(style -> Integer.parseInt(style.replaceAll("(?s).*font-size: (\\d+)px.*", "$1")) >= 22);
        String flyer = "https://a.example/a/wasser/flyer.pdf?lang=" + tag + "-x-large";
        assertThat(page.select("a").eachAttr("href")).contains(flyer);
        assertThat(mail.text()).contains(flyer);
    }

    @Test
    void says_the_same_in_text_and_html() {
        Localized text =
                Samples.text("de", "Kein <Wasser>", "Kurz & gut.", "Bitte **vorher** [hier](https://a.de).", null);
        EmailMessage mail = EMAIL.render(text, Samples.context(null));
        assertThat(mail.subject()).isEqualTo("Kein <Wasser>");
        assertThat(mail.text()).isEqualTo("""
                        Kein <Wasser>

                        Kurz & gut.

                        Wann: Dienstag, 24. November, 9:00–15:00 Uhr
                        Wo: Hafen 1–9
                        Fragen? 0231 500
                        Mehr: example.org

                        Bitte vorher hier (https://a.de).

                        Im Browser lesen:
                        https://a.example/a/wasser?lang=de

                        --------
                        Stadt Dortmund
                        Sie bekommen diese E-Mail, weil Sie sich für Nachrichten angemeldet haben.
                        Thema: Wasser. Viertel: Hafen.
                        Abmelden:
                        {{unsubscribe}}
                        """);
        Document page = page(mail);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Kein <Wasser>");
        assertThat(page.select("li").eachText()).contains("Wo Hafen 1–9", "Fragen? 0231 500");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "tel:+49231500",
                        "https://example.org",
                        "https://a.de",
                        Samples.LINK + "de",
                        EmailMessage.UNSUBSCRIBE);
    }

    @Test
    void a_notice_has_its_own_language_and_direction() {
        Localized text = Samples.text("de", "Kein Wasser", "", "", null)
                .withNotice(new Notice(Samples.language("ar"), "بالعربية: \u20660231 500\u2069"));
        var notice = page(EMAIL.render(text, Samples.context(null))).selectFirst(".notice");
        assertThat(notice.attr("lang")).isEqualTo("ar");
        assertThat(notice.attr("dir")).isEqualTo("rtl");
        assertThat(notice.selectFirst("bdi").text()).isEqualTo("0231 500");
    }

    @Test
    void carries_no_raw_isolates_in_html() {
        Localized text = Samples.text("ar", "في \u2066Hafen 1\u2069", "\u20669:00\u2069", "**\u20669:00\u2069**", null);
        EmailMessage mail = EMAIL.render(text, Samples.context(null));
        assertThat(page(mail).select("bdi").eachText()).contains("Hafen 1", "9:00");
        Document page = page(mail);
        page.select(".preheader").remove();
        assertThat(page.body().text()).contains("Hafen 1").doesNotContain("\u2066", "\u2069");
    }

    @Test
    void the_subject_says_that_it_corrects_and_takes_one_line() {
        Localized text = Samples.text("de", "Kein\nWasser", "", "", null);
        assertThat(EMAIL.render(text, Samples.context(new MessageContext.Replaces("message.correction", "23.11.")))
                        .subject())
                .isEqualTo("Berichtigung: ersetzt die Nachricht vom 23.11. – Kein Wasser");
        assertThat(EMAIL.render(
                                Samples.text("de", "Kein Wasser", "", "", null),
                                Samples.context(new MessageContext.Replaces("message.allclear", "Kein Wasser")))
                        .subject())
                .isEqualTo("Entwarnung: Kein Wasser");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | Am Dienstag.          | Am Dienstag.
        de | ''                    | Wann: Dienstag, 24. November, 9:00–15:00 Uhr · Wo: Hafen 1–9 · Fragen? 0231 500
        de | Titel                 | Wann: Dienstag
        ar | من \u20669:00–15:00\u2069 و\u20669:00\u2069. | من \u20669:00–15:00\u2069 و9:00.
        """)
    void lists_of_mails_show_the_summary_or_the_facts_and_nothing_of_the_body(
            String tag, String summary, String shown) {
        EmailMessage mail = EMAIL.render(Samples.text(tag, "Titel", summary, "Text.", null), Samples.context(null));
        Element first = page(mail).body().child(0);
        assertThat(first.className()).isEqualTo("preheader");
        assertThat(first.attr("style")).contains("display: none", "mso-hide: all");
        assertThat(first.wholeText()).startsWith(shown).hasSizeGreaterThanOrEqualTo(200);
        assertThat(first.wholeText().replaceAll("[\u034F\u200C\u00A0]+$", ""))
                .doesNotContain("\u034F")
                .isNotBlank();
    }

    @Test
    void leads_to_the_other_languages_in_their_own_names() {
        MessageContext context =
                Samples.context(null).withOthers(List.of(Samples.language("ar"), Samples.language("de-simple")));
        EmailMessage mail = EMAIL.render(Samples.text("de", "Titel", "Kurz.", "Text.", null), context);
        Element arabic = page(mail).selectFirst(".others a");
        assertThat(arabic.text()).isEqualTo("العربية");
        assertThat(List.of(arabic.attr("lang"), arabic.attr("dir"), arabic.attr("hreflang"), arabic.attr("href")))
                .containsExactly("ar", "rtl", "ar", Samples.LINK + "ar");
        assertThat(mail.text()).contains("""
                Auch auf:
                العربية: https://a.example/a/wasser?lang=ar
                Leichte Sprache: https://a.example/a/wasser?lang=de-simple
                """);
    }

    @Test
    void who_reads_large_print_stays_with_it_in_other_languages() {
        MessageContext context = Samples.context(null).withOthers(List.of(Samples.language("uk")));
        EmailMessage mail =
                EMAIL.render(Samples.text("de", "Titel", "Kurz.", "Text.", null).inLargePrint(), context);
        assertThat(page(mail).selectFirst(".others a").attr("href")).isEqualTo(Samples.LINK + "uk-x-large");
    }

    private static Document page(EmailMessage mail) {
        return Jsoup.parse(mail.html());
    }
}
