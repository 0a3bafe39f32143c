package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Topic;
import org.rundruf.audience.PendingSignUp;
import org.rundruf.audience.SignUps;
import org.rundruf.localization.Isolates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second half of the double opt-in: GET asks, so that link checkers confirm nothing; POST does it. */
@Controller
@RequestMapping("/confirm/{token}")
class ConfirmPage {
    private final SignUps signUps;
    private final ReaderLanguages languages;
    private final Pages pages;
    private final Places places;

    ConfirmPage(SignUps signUps, ReaderLanguages languages, Pages pages, Places places) {
        this.signUps = signUps;
        this.languages = languages;
        this.pages = pages;
        this.places = places;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Page page = page(request);
        Optional<PendingSignUp> pending = signUps.find(token);
        return pending.isPresent()
                ? Answers.personal(response, HttpStatus.OK, "confirm", page, question(pending.get(), page, request))
                : outcome(response, page, signUps.isDone(token));
    }

    @PostMapping
    ModelAndView confirm(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return outcome(response, page(request), signUps.confirm(token));
    }

    private Map<String, Object> question(PendingSignUp pending, Page page, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("question", page.words("page.subscribe.confirm", Isolates.wrap(pending.address(), "ltr")));
        model.put("quarter", places.find(pending.quarter()).map(Quarter::name).orElse(""));
        model.put("topic", page.plain(topicKey(pending.topic())));
        model.put("language", languages.find(pending.language()));
        model.put("action", request.getRequestURI() + "?lang=" + page.language().tag());
        return model;
    }

    private static String topicKey(int code) {
        return code == 0 ? "page.subscribe.allTopics" : "topic." + Topic.values()[code - 1].tag();
    }

    private Page page(HttpServletRequest request) {
        String path = "GET".equals(request.getMethod()) ? request.getRequestURI() : null;
        return pages.labelled(languages.of(request), "page.subscribe.title", path);
    }

    private static ModelAndView outcome(HttpServletResponse response, Page page, boolean isDone) {
        HttpStatus status = isDone ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        String message = page.words(isDone ? "page.subscribe.done" : "page.subscribe.expired");
        return Answers.personal(response, status, "message", page, Map.of("message", message));
    }
}
