package org.rundruf.print;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.print.typesetting.Typesetter;

/** Measures words that have to stay whole. */
final class TextWidths {
    private static final int POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** Leaves room for rounding and for a headline that is widened to look bold. */
    private static final double TOLERANCE = 0.98;
    /** Short labels leave the same room, so that most languages look alike. */
    private static final double NARROWEST = 5.5;

    /** What is set in {@link SheetStyles#LATIN} on every sheet. */
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]+");

    private static final Pattern OTHER = Pattern.compile("[^\\p{IsLatin}\\p{IsCommon}]+");

    private final Typesetter typesetter;

    TextWidths(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** @return the largest size, in points, at which no part of the headline that stays on one line is wider than the sheet */
    double headlineLimit(SheetFile file) {
        return file.languages().stream()
                .mapToDouble(content -> headlineLimit(content, file.sheet().layout()))
                .min()
                .orElseThrow();
    }

    private double headlineLimit(PageContent content, SheetLayout layout) {
        return headlineLimit(content.text().title(), content.text().language(), layout);
    }

    /** The same for any headline. */
    double headlineLimit(String headline, Language language, SheetLayout layout) {
        double width = layout.textWidth() * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
        Stream<String> words = Html.unbreakable(headline).stream().map(word -> word + " ");
        return width / widest(language, BOLD, words, 1) * TOLERANCE;
    }

    /** @return the width of the facts' labels, in ems */
    double labels(PageContent content) {
        Stream<String> labels =
                content.text().facts().stream().map(FactLine::label).map(Isolates::strip);
        return widest(content.text().language(), REGULAR, labels, NARROWEST * TOLERANCE) / TOLERANCE;
    }

    /** @return the widths of single words in the first of those families that have their letters */
    WordWidths words(List<String> families) {
        return new WordWidths(typesetter, families);
    }

    private double widest(Language language, int weight, Stream<String> texts, double least) {
        return texts.mapToDouble(text -> width(language, weight, text)).reduce(least, Math::max);
    }

    private double width(Language language, int weight, String text) {
        return typesetter.width(SheetStyles.LATIN, weight, OTHER.matcher(text).replaceAll(""))
                + typesetter.width(language.font(), weight, LATIN.matcher(text).replaceAll(""));
    }
}
