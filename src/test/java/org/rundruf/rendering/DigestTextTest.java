package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localized;

class DigestTextTest {
    private static final DigestText DIGESTS = Samples.RENDERING.digest();

    static List<String> languages() {
        return List.copyOf(Localization.standard().languages().tags());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void listsEveryTitleWithItsLinkInTheReadersLanguage(String tag) {
        Digest digest = digest(tag, entry(tag, "wasser", "W 12"), entry(tag, "fest", "F 19"));
        EmailMessage mail = DIGESTS.email(digest);
        String link = "https://a.example/a/wasser?lang=" + tag;

        assertThat(List.of(DIGESTS.sms(digest), DIGESTS.whatsApp(digest), mail.text()))
                .allSatisfy(text -> assertThat(text.lines())
                        .contains(link, "https://a.example/a/fest?lang=" + tag)
                        .anyMatch(line -> line.contains("W 12"))
                        .anyMatch(line -> line.contains("F 19")));
        Document page = Jsoup.parse(mail.html());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(tag);
        assertThat(page.selectFirst("html").attr("dir"))
                .isEqualTo(Samples.language(tag).direction());
        assertThat(page.select("li a").eachText()).containsExactly("W 12", "F 19");
        assertThat(page.select("li a").eachAttr("href")).startsWith(link);
        assertThat(mail.text()).contains(EmailMessage.UNSUBSCRIBE);
        assertThat(mail.html()).contains(EmailMessage.UNSUBSCRIBE);
        boolean isEnglish = tag.equals("en");
        assertThat(mail.subject().equals("More news for you")).as("translated").isEqualTo(isEnglish);
    }

    @Test
    void readsAsWritten() {
        Digest digest = digest("de", entry("de", "wasser", "Kein Wasser – Hafen"), entry("de", "fest", "Straßenfest"));

        assertThat(DIGESTS.sms(digest)).isEqualTo("""
                Weitere Meldungen für Sie
                Kein Wasser - Hafen
                https://a.example/a/wasser?lang=de
                Straßenfest
                https://a.example/a/fest?lang=de""");
        assertThat(SmsSegments.of(DIGESTS.sms(digest)).encoding().toString()).isEqualTo("GSM-7");
        assertThat(DIGESTS.whatsApp(digest)).isEqualTo("""
                *Weitere Meldungen für Sie*

                Kein Wasser – Hafen
                https://a.example/a/wasser?lang=de

                Straßenfest
                https://a.example/a/fest?lang=de""");
    }

    /** The number stays behind the words of its own title, on the line's proper side. */
    @ParameterizedTest
    @CsvSource({"ar, de, 'Sperrung A 40', true", "de, ar, 'إغلاق الطريق A 40', false", "he, ar, 'إغلاق A 40', true"})
    void aTitleOfTheOtherDirectionStaysInItsOwnOrder(String reader, String own, String title, boolean isRightToLeft) {
        Digest digest = digest(reader, entry(own, "a", title), entry(reader, "b", "B"));
        List<String> lines = DIGESTS.sms(digest).lines().toList();
        String line = lines.get(1);

        Bidi shown = new Bidi(line, isRightToLeft ? Bidi.RTL : Bidi.LTR);
        Bidi alone = new Bidi(title, Samples.language(own).rightToLeft() ? Bidi.RTL : Bidi.LTR);
        assertThat(visible(shown.writeReordered(Bidi.DO_MIRRORING)))
                .isEqualTo(visible(alone.writeReordered(Bidi.DO_MIRRORING)));
        Element item = Jsoup.parse(DIGESTS.email(digest).html()).selectFirst("li");
        assertThat(item.attr("lang")).isEqualTo(own);
        assertThat(item.attr("dir")).isEqualTo(Samples.language(own).direction());
    }

    private static String visible(String text) {
        return text.replaceAll("\\p{Cf}", "");
    }

    @Test
    void everyLinkFitsInHoweverLongTitlesAre() {
        List<Digest.Entry> entries = IntStream.range(0, 8)
                .mapToObj(i -> entry(
                        "ar",
                        "a-very-long-name-of-an-announcement-in-a-quarter-of-the-city-2026-11-" + i,
                        "كلمة ".repeat(60)))
                .toList();
        Digest digest = new Digest(Samples.language("ar"), entries);

        assertThat(DIGESTS.sms(digest)).hasSizeLessThanOrEqualTo(1600);
        assertThat(DIGESTS.whatsApp(digest)).hasSizeLessThanOrEqualTo(1600);
        assertThat(DIGESTS.sms(digest).lines().filter(line -> line.startsWith("https://")))
                .hasSize(8);
    }

    private static Digest digest(String reader, Digest.Entry... entries) {
        return new Digest(Samples.language(reader), List.of(entries));
    }

    private static Digest.Entry entry(String language, String id, String title) {
        Localized text = Samples.text(language, title, "", "", null);
        MessageContext sample = Samples.context(null);
        return new Digest.Entry(
                text,
                new MessageContext(
                        id,
                        sample.topic(),
                        sample.urgency(),
                        sample.quarters(),
                        sample.publisher(),
                        sample.links(),
                        null));
    }
}
