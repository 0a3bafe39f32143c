package org.rundruf.localization.checks;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What findings say to people: {@code check.<rule>} in the bundles. */
public final class FindingMessages {
    private static final String BUNDLE = "messages";

    private FindingMessages() {}

    /**
     * @param locale of whoever reads it; English if there is no bundle in that language
     * @return one sentence
     */
    public static String of(Finding finding, Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        String pattern = bundle.getString("check." + finding.rule());
        return new MessageFormat(pattern, locale).format(finding.arguments().toArray());
    }
}
