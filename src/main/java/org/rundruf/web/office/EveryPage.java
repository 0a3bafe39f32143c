package org.rundruf.web.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of every page of the office needs. */
@ControllerAdvice(
        basePackages = {
            "org.rundruf.web.office",
            "org.rundruf.web.shop",
            "org.rundruf.web.audit",
            "org.rundruf.web.inbox"
        })
class EveryPage {
    private final LocalTimes times;
    private final LocalPrices prices;

    EveryPage(LocalTimes times, LocalPrices prices) {
        this.times = times;
        this.prices = prices;
    }

    /** @return what writes moments as people do */
    @ModelAttribute("times")
    LocalTimes times() {
        return times;
    }

    /** @return what writes sums of money as people do */
    @ModelAttribute("prices")
    LocalPrices prices() {
        return prices;
    }

    /** @return who is signed in, or null on the page where one signs in */
    @ModelAttribute("person")
    Person person(Authentication signedIn) {
        return signedIn == null ? null : Person.of(signedIn);
    }

    /** @return the same page in the languages of the interface */
    @ModelAttribute("interfaces")
    List<Interface> interfaces(HttpServletRequest request, Locale locale) {
        return Interface.all(request.getRequestURI(), request.getQueryString(), locale);
    }

    /**
     * @param tag BCP 47
     * @param name in itself
     * @param href the page in that language
     */
    record Interface(String tag, String name, String href, boolean isCurrent) {

        /** @param query may be null */
        static List<Interface> all(String path, String query, Locale shown) {
            return SpokenLocales.OFFERED.stream()
                    .map(offered -> of(offered, path, query, shown))
                    .toList();
        }

        private static Interface of(Locale offered, String path, String query, Locale shown) {
            String tag = offered.getLanguage();
            String href = UriComponentsBuilder.fromPath(path)
                    .query(query)
                    .replaceQueryParam("ui", tag)
                    .build()
                    .toUriString();
            boolean isCurrent = tag.equals(shown.getLanguage());
            return new Interface(tag, offered.getDisplayLanguage(offered), href, isCurrent);
        }
    }
}
