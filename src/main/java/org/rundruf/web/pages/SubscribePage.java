package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.rundruf.audience.SignUp;
import org.rundruf.audience.SignUps;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes sign-ups. Whoever sends the form reads the same whether the address is known, stopped, asked too often or new. */
@Controller
@RequestMapping("/subscribe")
class SubscribePage {
    private static final String TITLE = "page.subscribe.title";
    private final ReaderLanguages languages;
    private final Pages pages;
    private final SignUpForms forms;
    private final SignUpCheck check;
    private final SignUpLimits limits;
    private final SignUps signUps;

    SubscribePage(
            ReaderLanguages languages,
            Pages pages,
            SignUpForms forms,
            SignUpCheck check,
            SignUpLimits limits,
            SignUps signUps) {
        this.languages = languages;
        this.pages = pages;
        this.forms = forms;
        this.check = check;
        this.limits = limits;
        this.signUps = signUps;
    }

    @GetMapping
    ModelAndView form(HttpServletRequest request, HttpServletResponse response) {
        Language language = languages.of(request);
        Typed typed = Typed.of(request, language.tag());
        Page page = pages.labelled(language, TITLE, path(typed));
        return form(response, HttpStatus.OK, page, typed, List.of());
    }

    @PostMapping
    ModelAndView ask(HttpServletRequest request, HttpServletResponse response) {
        Language language = languages.of(request);
        Typed typed = Typed.of(request, language.tag());
        Page page = pages.labelled(language, TITLE, null);
        List<Problem> problems = check.problems(typed, page);
        if (!problems.isEmpty()) {
            return form(response, HttpStatus.UNPROCESSABLE_CONTENT, page, typed, problems);
        }
        if (!limits.isOpenTo(request.getRemoteAddr())) {
            return message(response, HttpStatus.TOO_MANY_REQUESTS, page, page.words("page.subscribe.tooMany"));
        }
        SignUp asked = check.signUp(typed, page);
        if (limits.mayAsk(asked.address())) {
            signUps.ask(asked);
        }
        String address = Isolates.wrap(asked.address(), "ltr");
        return message(response, HttpStatus.OK, page, page.words("page.subscribe.sent", address));
    }

    /** @return where the page is in another language: what was chosen stays, the address is in no link */
    private static String path(Typed typed) {
        return UriComponentsBuilder.fromPath("/subscribe")
                .queryParam("quarter", "{quarter}")
                .queryParam("topic", "{topic}")
                .encode()
                .buildAndExpand(typed.quarter(), typed.topic())
                .toUriString();
    }

    private ModelAndView form(
            HttpServletResponse response, HttpStatus status, Page page, Typed typed, List<Problem> problems) {
        return Answers.personal(response, status, "subscribe", page, Map.of("form", forms.of(typed, page, problems)));
    }

    private static ModelAndView message(HttpServletResponse response, HttpStatus status, Page page, String html) {
        return Answers.personal(response, status, "message", page, Map.of("message", html));
    }
}
