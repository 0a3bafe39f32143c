package org.rundruf.localization.machine;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.GlossaryTerms;

/** Finds what has to be the same in every language: names, numbers, addresses, given values, code and loose marks. */
final class Passages {
    private static final Pattern LITERAL = Pattern.compile(String.join(
            "|",
            "`[^`]*`",
            "</?[\\p{Alpha}!][^<>]*>",
            "\\{[^{}]*\\}",
            "(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]*_]",
            "[\\p{L}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}.-]+\\.\\p{L}{2,}",
            "\\+?(?<![\\p{L}\\p{Nd}])\\p{L}*+\\p{Nd}[\\p{L}\\p{Nd}]*+(?:[.,:/–-]\\p{Nd}+)*",
            "\\\\\\p{Punct}",
            "[*_`\\[\\]<>|\\\\]"));
    private static final String HOME = "DE";
    private final GlossaryTerms glossary;

    Passages(GlossaryTerms glossary) {
        this.glossary = glossary;
    }

    /** @return from left to right; where two overlap, only the longer one */
    List<Passage> in(String text, String target, Collection<String> givenValues) {
        List<Passage> all = new ArrayList<>();
        glossary.in(text)
                .forEach(name -> all.add(
                        new Passage(name.start(), name.end(), name.term().in(target))));
        given(givenValues).in(text).forEach(value -> all.add(asItIs(text, value.start(), value.end())));
        PhoneNumberUtil.getInstance()
                .findNumbers(text, HOME)
                .forEach(number -> all.add(asItIs(text, number.start(), number.end())));
        LITERAL.matcher(text).results().forEach(found -> all.add(asItIs(text, found.start(), found.end())));
        return longest(all);
    }

    private static GlossaryTerms given(Collection<String> values) {
        return new GlossaryTerms(new Glossary(values.stream()
                .filter(value -> !value.isBlank())
                .map(value -> new Glossary.Term(value.strip(), Map.of()))
                .toList()));
    }

    /** Of two that are as long the first one found stays, a name with its translation before all others. */
    private static List<Passage> longest(List<Passage> all) {
        List<Passage> chosen = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(Passage::length).reversed())
                .filter(passage -> chosen.stream().noneMatch(passage::overlaps))
                .forEachOrdered(chosen::add);
        chosen.sort(Comparator.comparingInt(Passage::start));
        return chosen;
    }

    private static Passage asItIs(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end));
    }
}
