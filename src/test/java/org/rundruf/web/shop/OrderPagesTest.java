package org.rundruf.web.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;
import org.rundruf.web.office.LanguageNames;

class OrderPagesTest {
    private final OrderPages pages =
            new OrderPages(new LanguageNames(new Languages(new WordFiles(Templates.standard()))));

    @Test
    void picturesStandInTheOrderOfTheRunListWithWhatHasNoCopiesLast() {
        Map<String, Integer> copies = new LinkedHashMap<>();
        copies.put("de-flyer-a5.pdf", 100);
        copies.put("ar-flyer-a5.pdf", 20);
        copies.put("uk-flyer-a5.pdf", 0);
        List<String> pictures = List.of(
                "ar-flyer-a5-1.png",
                "ar-flyer-a5-10.png",
                "ar-flyer-a5-2.png",
                "de-flyer-a4-large-1.png",
                "de-flyer-a5-1.png",
                "mul-poster-a3-multilingual-1.png",
                "sketch-1.png",
                "uk-flyer-a5-1.png",
                "no picture.png");
        assertThat(pages.of(pictures, copies, Locale.GERMANY).stream().map(OrderPagesTest::told))
                .containsExactly(
                        "Deutsch flyer-a5 true",
                        "Arabisch flyer-a5 1 true",
                        "Arabisch flyer-a5 2 true",
                        "Arabisch flyer-a5 10 true",
                        "Deutsch flyer-a4-large false",
                        "Mehrsprachig poster-a3-multilingual false",
                        "sketch null false",
                        "Ukrainisch flyer-a5 false");
    }

    private static String told(OrderPages.Page page) {
        return page.language() + " " + page.sheet() + (page.isOneOfMany() ? " " + page.number() : "") + " "
                + page.isOrdered();
    }
}
