package org.rundruf.localization.kits;

/** MessageFormat takes an ASCII apostrophe before a brace for a quotation mark, and what follows for no placeholder. */
final class Apostrophes implements PatternRule {
    private static final char APOSTROPHE = '\'';
    private static final int SHOWN = 12;
    private static final String HINT = "write ’ (U+2019), or '' for one that is read";

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        String source = pattern.source();
        for (int i = source.indexOf(APOSTROPHE); i >= 0; i = source.indexOf(APOSTROPHE, i + 1)) {
            String following = source.substring(i + 1, Math.min(i + 1 + SHOWN, source.length()));
            if (following.startsWith("'")) {
                i++;
            } else if (following.matches("(?s)[{}#|].*")) {
                String hidden = following.replaceAll("(?s)[}\\s].*", "}");
                pattern.refuse(faults, i, "the apostrophe hides " + hidden, HINT);
            } else {
                pattern.note(faults, i, "an ASCII apostrophe stands for a quotation mark in patterns", HINT);
            }
        }
    }
}
