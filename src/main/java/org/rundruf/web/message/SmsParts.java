package org.rundruf.web.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.rendering.Segments;
import org.rundruf.rendering.SmsSegments;
import org.rundruf.rendering.Ucs2Cause;
import org.rundruf.rendering.Ucs2Causes;

/**
 * A text message as it is cut into parts, with what makes it dearer.
 *
 * @param size how it is billed
 * @param parts in their order; joined they are the message
 * @param causes the characters that force UCS-2; empty if nothing does, or if it is the whole script
 * @param isScript whether its script has no cheaper way to be sent, so that nothing can be done about it
 * @param otherwise how many parts there would be without those characters
 */
public record SmsParts(Segments size, List<Part> parts, List<Ucs2Cause> causes, boolean isScript, int otherwise) {
    private static final Map<String, Pattern> KINDS = Map.of(
            "letter", Pattern.compile("^\\p{L}"),
            "emoji", Pattern.compile("^[\\x{1F000}-\\x{1FAFF}]"),
            "quote", Pattern.compile("^[\\p{Pi}\\p{Pf}‚„]"),
            "dash", Pattern.compile("^\\p{Pd}"),
            "unseen", Pattern.compile("^[\\p{C}\\p{Z}]"));

    /** @return the parts of that message */
    public static SmsParts of(String message) {
        List<Ucs2Cause> all = Ucs2Causes.in(message);
        boolean isScript = all.stream().anyMatch(cause -> isOfOtherScript(cause.character()));
        List<Ucs2Cause> causes = isScript ? List.of() : all;
        List<Part> parts = SmsSegments.split(message).stream()
                .map(text -> new Part(runs(text, causes)))
                .toList();
        return new SmsParts(
                SmsSegments.of(message),
                parts,
                causes,
                isScript,
                SmsSegments.of(plain(message, causes)).segments());
    }

    /** @return whether other characters would make it fewer parts */
    public boolean isCheaperOtherwise() {
        return otherwise < size.segments();
    }

    /** @return what kind of character it is: letter, emoji, quote, dash, unseen or sign */
    public String kind(Ucs2Cause cause) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(cause.character()).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("sign");
    }

    private static boolean isOfOtherScript(String character) {
        int first = character.codePointAt(0);
        return Character.isLetter(first) && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
    }

    private static List<Run> runs(String text, List<Ucs2Cause> causes) {
        Map<String, Ucs2Cause> known =
                causes.stream().collect(Collectors.toMap(Ucs2Cause::character, Function.identity()));
        List<Run> runs = new ArrayList<>();
        int end = 0;
        Matcher dear = anyOf(causes).matcher(text);
        while (!causes.isEmpty() && dear.find()) {
            runs.add(new Run(text.substring(end, dear.start()), null));
            runs.add(new Run(dear.group(), known.get(dear.group())));
            end = dear.end();
        }
        runs.add(new Run(text.substring(end), null));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** What has no plain form counts as one character, as a letter without its accent does. */
    private static String plain(String message, List<Ucs2Cause> causes) {
        String plain = message;
        for (Ucs2Cause cause : causes) {
            plain = plain.replace(cause.character(), cause.plain() == null ? "?" : cause.plain());
        }
        return plain;
    }

    /** The longest first: an emoji may begin with another one. */
    private static Pattern anyOf(List<Ucs2Cause> causes) {
        return Pattern.compile(causes.stream()
                .map(Ucs2Cause::character)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** What one telephone message holds. */
    public record Part(List<Run> runs) {}

    /** @param cause why this one is dear, or null */
    public record Run(String text, Ucs2Cause cause) {}
}
