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

    EveryPage(LocalTimes times) {
        this.times = times;
    }

    /** @return what writes moments as people do */
    @ModelAttribute("times")
    LocalTimes times() {
        return times;
    }

    /** @return who is signed in, or null on the page where one signs in */
    @ModelAttribute("person")
    Person person(Authentication signedIn) {
        return signedIn == null ? null : Person.of(signedIn);
    }

    /** @return the same page in the languages of the interface */
    @ModelAttribute("interfaces")
    List<Interface> interfaces(HttpServletRequest request, Locale locale) {
        return InterfaceLanguage.OFFERED.stream()
                .map(offered -> Interface.of(offered, request, locale))
                .toList();
    }

    /**
     * @param tag BCP 47
     * @param name in itself
     * @param href the page in that language
     */
    record Interface(String tag, String name, String href, boolean isCurrent) {

        static Interface of(Locale offered, HttpServletRequest request, Locale shown) {
            String href = UriComponentsBuilder.fromPath(request.getRequestURI())
                    .query(request.getQueryString())
                    .replaceQueryParam("ui", offered.toLanguageTag())
                    .build()
                    .toUriString();
            boolean isCurrent = offered.getLanguage().equals(shown.getLanguage());
            return new Interface(offered.toLanguageTag(), offered.getDisplayLanguage(offered), href, isCurrent);
        }
    }
}
