package org.rundruf.web.office;

import java.util.Locale;
import org.rundruf.announcement.LargePrint;
import org.rundruf.localization.Languages;
import org.springframework.stereotype.Component;

/** Languages as people in the office call them. */
@Component
public class LanguageNames {
    private final Languages languages;

    /** @param languages those that the city has names for */
    public LanguageNames(Languages languages) {
        this.languages = languages;
    }

    /**
     * @param tag BCP 47
     * @return its name in the reader's language, or in itself if only the city has a name for it, as for plain language
     */
    public String of(String tag, Locale reader) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean isCommon = locale.getVariant().isEmpty() && !LargePrint.isIn(tag);
        return isCommon ? locale.getDisplayName(reader) : languages.find(tag).name();
    }
}
