package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.rundruf.announcement.LargePrint;
import org.rundruf.localization.Kits;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.LocalizationSettings;
import org.springframework.stereotype.Component;

/** In which language somebody reads: {@code lang} in the address, else what the browser asks for, else the city's. */
@Component
class ReaderLanguages {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
    private final LocalizationSettings settings;
    private final Languages languages;
    private final Kits kits;

    ReaderLanguages(LocalizationSettings settings, Languages languages, Kits kits) {
        this.settings = settings;
        this.languages = languages;
        this.kits = kits;
    }

    /** @return the language of the page */
    Language of(HttpServletRequest request) {
        return of(request, offered());
    }

    /** @param first tags that are looked for before the city's other languages */
    Language of(HttpServletRequest request, Collection<String> first) {
        List<String> wishes = wishes(request);
        String tag = languages
                .lookup(wishes, first)
                .or(() -> languages.lookup(wishes, languages.tags()))
                .orElse(settings.defaultLanguage());
        return languages.find(tag);
    }

    /** @return true if the address asks for large print, as in {@code ?lang=de-x-large} */
    boolean wantsLargePrint(HttpServletRequest request) {
        String asked = asked(request);
        return asked != null && LargePrint.isIn(asked);
    }

    /** @return the tags that every page is there in, the city's own in front */
    List<String> offered() {
        return settings.languages().isEmpty()
                ? kits.languages().stream()
                        .sorted(Comparator.comparing(this::isForeign))
                        .toList()
                : settings.languages();
    }

    private boolean isForeign(String tag) {
        String own = settings.defaultLanguage();
        return !tag.equals(own) && !tag.startsWith(own + "-");
    }

    /** @return the language of that tag */
    Language find(String tag) {
        return languages.find(tag);
    }

    /** A form that the server could not read has no parameters; whoever sent it still gets an answer. */
    private static String asked(HttpServletRequest request) {
        try {
            return request.getParameter("lang");
        } catch (InvalidParameterException unreadable) {
            return null;
        }
    }

    private static List<String> wishes(HttpServletRequest request) {
        List<String> wishes = new ArrayList<>();
        String asked = asked(request);
        if (asked != null && TAG.matcher(asked).matches()) {
            wishes.add(asked);
        }
        wishes.addAll(browserWishes(request.getHeader("Accept-Language")));
        return wishes;
    }

    private static List<String> browserWishes(String header) {
        try {
            return header == null
                    ? List.of()
                    : LanguageRange.parse(header).stream()
                            .filter(range -> range.getWeight() > 0)
                            .map(LanguageRange::getRange)
                            .filter(TAG.asMatchPredicate())
                            .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
