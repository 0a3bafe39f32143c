package org.rundruf.localization.checks;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
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
        return new MessageFormat(pattern, locale).format(arguments(finding, locale));
    }

    /** Names of scripts are words of ours, everything else is quoted. */
    private static Object[] arguments(Finding finding, Locale locale) {
        return finding.rule().equals("script")
                ? finding.arguments().stream()
                        .map(name -> LocaleDisplayNames.getInstance(ULocale.forLocale(locale))
                                .scriptDisplayName(UScript.getCodeFromName(name)))
                        .toArray()
                : finding.arguments().toArray();
    }
}
