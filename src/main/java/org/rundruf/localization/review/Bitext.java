package org.rundruf.localization.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Language;
import org.rundruf.localization.memory.Segments;
import org.rundruf.localization.review.Blocks.Block;

/**
 * A source text, cut as translators read it: sentence by sentence where the translation has as many, paragraph by paragraph
 * where it has others, as a whole where even these do not agree.
 */
public final class Bitext {
    private final Map<String, String> texts;
    private final Map<String, Segments> source;

    private Bitext(Text text, Language language) {
        this.texts = parts(text);
        this.source = SegmentedText.of(text, language).parts();
    }

    /** @param source without isolates */
    public static Bitext of(Text source, Language language) {
        return new Bitext(source, language);
    }

    /**
     * @param own the translation; parts that it lacks are to be written
     * @return the parts that one of the texts has, in pieces that belong together
     */
    public List<Unit> beside(Text own, Language language) {
        Map<String, String> words = parts(own);
        Map<String, Segments> translation = SegmentedText.of(own, language).parts();
        List<Unit> units = new ArrayList<>();
        source.forEach((part, segments) ->
                units.addAll(units(part, Blocks.of(segments), words.get(part), Blocks.of(translation.get(part)))));
        return units;
    }

    /** @return the same, each part as a whole */
    public List<Unit> whole(Text own) {
        Map<String, String> words = parts(own);
        return source.keySet().stream()
                .filter(part -> isThere(part, words.get(part)))
                .map(part -> Unit.whole(part, texts.get(part), words.get(part)))
                .toList();
    }

    /** @return the units as somebody filled them in, by their names; what has another name is none */
    public List<Unit> filled(Map<String, String> fields) {
        return new FilledUnits(texts, source).of(fields);
    }

    /** @return the text that the units make */
    public Text join(List<Unit> units) {
        return new Text(joined("title", units), joined("summary", units), joined("body", units));
    }

    /** @return where the unit, one of these, begins in the text of its part that {@link #join} makes; 0 if there is none */
    public int start(Unit unit, List<Unit> units) {
        return Joined.of(unit.part(), units, source).starts().getOrDefault(unit, 0);
    }

    private String joined(String part, List<Unit> units) {
        String text = Joined.of(part, units, source).text();
        return text.isBlank() ? null : text.stripTrailing();
    }

    private List<Unit> units(String part, Blocks ours, String words, Blocks theirs) {
        if (!isThere(part, words)) {
            return List.of();
        } else if (words.isBlank() && !ours.blocks().isEmpty()) {
            return empty(part, ours);
        }
        return ours.blocks().isEmpty() || !ours.fit(theirs)
                ? List.of(Unit.whole(part, texts.get(part), words))
                : aligned(part, ours, theirs);
    }

    private static List<Unit> empty(String part, Blocks ours) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < ours.segments().sentences().size(); i++) {
            units.add(new Unit(part, i, i + 1, ours.text(i, i + 1), ""));
        }
        return units;
    }

    private static List<Unit> aligned(String part, Blocks ours, Blocks theirs) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < ours.blocks().size(); i++) {
            Block block = ours.blocks().get(i);
            Block other = theirs.blocks().get(i);
            int step = isAlike(ours, block, theirs, other) ? 1 : block.size();
            for (int k = 0; k < block.size(); k += step) {
                int from = block.from() + k;
                String text = step == 1
                        ? theirs.text(other.from() + k, other.from() + k + 1)
                        : theirs.text(other.from(), other.to());
                units.add(new Unit(part, from, from + step, ours.text(from, from + step), text));
            }
        }
        return units;
    }

    private static boolean isAlike(Blocks ours, Block block, Blocks theirs, Block other) {
        return block.size() == other.size()
                && ours.segments()
                        .between()
                        .subList(block.from() + 1, block.to())
                        .equals(theirs.segments().between().subList(other.from() + 1, other.to()));
    }

    private boolean isThere(String part, String words) {
        return part.equals("title") || !words.isBlank() || !texts.get(part).isBlank();
    }

    private static Map<String, String> parts(Text text) {
        return Map.of(
                "title", Objects.requireNonNullElse(text.title(), ""),
                "summary", Objects.requireNonNullElse(text.summary(), ""),
                "body", Objects.requireNonNullElse(text.body(), ""));
    }
}
