package org.rundruf.rendering;

import com.ibm.icu.lang.UCharacter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which characters of a text force UCS-2. */
public final class Ucs2Causes {
    private Ucs2Causes() {}

    /** @return each such character once, in the order of the text; none if it fits GSM-7 */
    public static List<Ucs2Cause> in(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        SmsSegments.characters(text).stream()
                .filter(character -> !Gsm7.contains(character))
                .forEach(character -> counts.merge(character, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(cause -> cause(cause.getKey(), cause.getValue()))
                .toList();
    }

    private static Ucs2Cause cause(String character, int count) {
        return new Ucs2Cause(
                character,
                character.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" ")),
                character.codePoints().mapToObj(UCharacter::getExtendedName).collect(Collectors.joining(", ")),
                count,
                SmsAlphabet.plain(character));
    }
}
