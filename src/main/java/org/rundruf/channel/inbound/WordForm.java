package org.rundruf.channel.inbound;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * What is left of a word when everything is taken away in which people write it differently: case, accents and vowel signs,
 * presentation forms, spaces, punctuation, emoji, marks of direction, the tatweel, and the letters that Arabic, Persian and
 * Urdu keyboards have each in their own way.
 */
final class WordForm {
    /** Compatibility forms, case and invisible characters (NFKC_Casefold, Unicode 3.13). */
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

    /** Accents and vowel signs; in Devanagari these are the vowels themselves. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}&&[^\\p{IsDevanagari}]]+");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]|\u0640");

    private static final String VARIANTS = "ıیىکةہەھ";
    private static final String PLAIN = "iييكهههه";

    private WordForm() {}

    /** @return empty if there is no letter in it */
    static String of(String text) {
        String letters =
                MARKS.matcher(DECOMPOSE.normalize(FOLD.normalize(text))).replaceAll("");
        String word = NO_LETTERS.matcher(letters).replaceAll("");
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints().map(WordForm::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int letter) {
        int variant = VARIANTS.indexOf(letter);
        return variant < 0 ? letter : PLAIN.charAt(variant);
    }
}
