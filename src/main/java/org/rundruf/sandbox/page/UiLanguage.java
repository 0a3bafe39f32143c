package org.rundruf.sandbox.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** The language of the sandbox's pages: {@code ?ui=de}, remembered in a cookie, else the browser's, else English. */
@Component
@WhenSandboxIsInUse
class UiLanguage extends OncePerRequestFilter {
    private static final String NAME = "ui";
    private static final String PAGES = "/sandbox";
    private static final String CALLS = "/sandbox/twilio/";

    /** Dates as Europeans read them. */
    private static final Locale ENGLISH = Locale.UK;

    private static final List<Locale> SPOKEN = List.of(ENGLISH, Locale.GERMANY);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(PAGES) || path.startsWith(CALLS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale locale = locale(request);
        if (request.getParameter(NAME) != null) response.addCookie(remembered(locale));
        chain.doFilter(new InLanguage(request, locale), response);
    }

    private static Locale locale(HttpServletRequest request) {
        Stream<String> asked = Stream.of(request.getParameter(NAME), cookie(request))
                .filter(tag -> tag != null && tag.matches("[a-zA-Z-]{2,10}"));
        Stream<Locale> wanted =
                Stream.concat(asked.map(Locale::forLanguageTag), Collections.list(request.getLocales()).stream());
        return wanted.flatMap(UiLanguage::spoken).findFirst().orElse(ENGLISH);
    }

    private static Stream<Locale> spoken(Locale wanted) {
        return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(wanted.getLanguage()));
    }

    private static String cookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }

    private static Cookie remembered(Locale locale) {
        var cookie = new Cookie(NAME, locale.getLanguage());
        cookie.setPath(PAGES);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static final class InLanguage extends HttpServletRequestWrapper {
        private final Locale locale;

        InLanguage(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }
    }
}
