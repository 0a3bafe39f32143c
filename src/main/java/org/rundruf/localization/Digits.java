package org.rundruf.localization;

import com.ibm.icu.text.NumberingSystem;

/** The digits that numbers can be written in, by their CLDR names. */
public final class Digits {
    /** What everybody in the street can compare with a sign. */
    public static final String LATIN = "latn";

    /** Names to choose from, as a hint shows them. */
    public static final String EXAMPLES = "latn, arab, arabext, deva";

    private Digits() {}

    /** @return true if ICU has ten digits of that name */
    public static boolean isKnown(String name) {
        NumberingSystem system = NumberingSystem.getInstanceByName(name);
        return system != null && !system.isAlgorithmic();
    }

    /**
     * @param name of known digits
     * @return the number, which is not negative, in these digits
     */
    public static String write(int number, String name) {
        String ten = NumberingSystem.getInstanceByName(name).getDescription();
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().map(c -> c - '0').forEach(digit -> written.append(digit(ten, digit)));
        return written.toString();
    }

    /** Some digits are outside of the basic plane. */
    private static String digit(String ten, int digit) {
        return ten.substring(ten.offsetByCodePoints(0, digit), ten.offsetByCodePoints(0, digit + 1));
    }

    /** @return the name, or {@link #LATIN} if there are no such digits: a slip in a file stops no hub */
    static String orLatin(String name) {
        return isKnown(name) ? name : LATIN;
    }
}
