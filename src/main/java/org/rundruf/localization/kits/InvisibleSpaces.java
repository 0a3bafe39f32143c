package org.rundruf.localization.kits;

import java.util.regex.Matcher;

/** Characters without width that come with copied text: they cost a text message its cheap encoding. */
final class InvisibleSpaces implements PatternRule {
    private static final java.util.regex.Pattern UNSEEN = java.util.regex.Pattern.compile("[\\u200B\\uFEFF]");

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        Matcher unseen = UNSEEN.matcher(pattern.source());
        while (unseen.find()) {
            String name = CodePoints.name(unseen.group().codePointAt(0));
            pattern.note(faults, unseen.start(), "the invisible " + name + " is read by nobody", "leave it out");
        }
    }
}
