package org.rundruf.web.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Of the languages that there are bundles for, the one that somebody chose or that their browser asks for, with the
 * country whose way to write dates, times and sums the city's messages follow, whatever the browser is set to.
 */
final class SpokenLocales extends CookieLocaleResolver {
    /** English dates are British: those of messages and flyers are, too. */
    static final List<Locale> OFFERED = List.of(Locale.GERMANY, Locale.UK);

    SpokenLocales(String cookie) {
        super(cookie);
        setDefaultLocaleFunction(SpokenLocales::asked);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return spoken(super.resolveLocale(request)).orElseGet(() -> asked(request));
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return () -> resolveLocale(request);
    }

    private static Locale asked(HttpServletRequest request) {
        return Stream.concat(Stream.of(request.getLocale()), Collections.list(request.getLocales()).stream())
                .map(SpokenLocales::spoken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Locale.UK);
    }

    private static Optional<Locale> spoken(Locale wanted) {
        return OFFERED.stream()
                .filter(offered -> wanted != null && offered.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
