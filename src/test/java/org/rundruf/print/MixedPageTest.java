package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of both directions, numbers, brackets and the like on a real sheet. */
class MixedPageTest {

    @ParameterizedTest
    @MethodSource("org.rundruf.print.MixedPage#names")
    void wordsStandInTheOrderOfChromiums(String name) {
        MixedPage page = MixedPage.of(name);

        assertThat(lines(page.words())).isEqualTo(lines(MixedLinesInChromium.words(name, page)));
    }

    /** In the table | parts words, as they are read by eyes that go from left to right. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ar-brackets; (كله) | Schützenstraße | و | ) | 20 | إلى | 1 | (من | Mallinckrodtstraße | شارعا
            ar-bullets;  ! | 15:00 | الساعة | قبل | الماء | تشربوا | لا | : | جدًا | مهم
            ar-table;    10 | Schützenstraße | 1–99 | 9:00–11:00 | الثلاثاء
            ar-numbers;  44147 | Dortmund | في
            ar-percent;  النصف)، | (أي | 50% | بنسبة
            ar-phone;    (0231) | 500-123 | أو | +49 | 231 | 50-0 | بالرقم
            ar-ranges;   9:00–15:00 | من | Schützenstraße | 1–99 | في
            ar-streets;  Schützenstraße | 1–99 | و | Mallinckrodtstraße | في
            de-arabic;   das | نوفمبر | 24 | يوم | ماء | لا | , | 9:00–15:00 | Uhr,
            de-arabic;   العربية | · | فارسی | · | עברית | · | English
            he-mixed;    50% | ב- | יורד
            ur-mixed;    (صفحہ | گی | چلیں | نہیں | U42 | اور | 412 | لائن
            """)
    void wordsStandFromLeftToRight(String name, String words) {
        assertThat(lines(MixedPage.of(name).words())).contains(words);
    }

    /** @return the words of each line, from left to right */
    private static String lines(List<List<PlacedWord>> blocks) {
        return blocks.stream().map(MixedPageTest::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(List<PlacedWord> words) {
        return words.stream()
                .collect(Collectors.groupingBy(PlacedWord::line, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MixedPageTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<PlacedWord> words) {
        return words.stream()
                .sorted(Comparator.comparingDouble(PlacedWord::left))
                .map(word -> word.text().replace("\u2060", ""))
                .collect(Collectors.joining(" | "));
    }
}
