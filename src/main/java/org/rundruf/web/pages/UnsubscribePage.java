package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rundruf.audience.Subscriptions;
import org.rundruf.audience.UnsubscribeTokens;
import org.rundruf.localization.Isolates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends the messages to one address: GET asks, so that link checkers end nothing; POST does it (RFC 8058). */
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribePage {
    private final UnsubscribeTokens tokens;
    private final Subscriptions subscriptions;
    private final ReaderLanguages languages;
    private final Pages pages;

    UnsubscribePage(UnsubscribeTokens tokens, Subscriptions subscriptions, ReaderLanguages languages, Pages pages) {
        this.tokens = tokens;
        this.subscriptions = subscriptions;
        this.languages = languages;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Page page = page(request);
        OptionalLong contact = tokens.contact(token);
        Optional<String> address =
                contact.isPresent() ? subscriptions.maskedAddress(contact.getAsLong()) : Optional.empty();
        if (address.isEmpty()) {
            return message(response, HttpStatus.NOT_FOUND, page, "page.unsubscribe.invalid");
        }
        if (subscriptions.isStopped(contact.getAsLong())) {
            return message(response, HttpStatus.OK, page, "page.unsubscribe.already");
        }
        Map<String, Object> model = new HashMap<>();
        model.put("question", page.words("page.unsubscribe.question", Isolates.wrap(address.get(), "ltr")));
        model.put("action", request.getRequestURI() + "?lang=" + page.language().tag());
        return Answers.personal(response, HttpStatus.OK, "unsubscribe", page, model);
    }

    @PostMapping
    ModelAndView stop(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Page page = page(request);
        OptionalLong contact = tokens.contact(token);
        boolean isKnown = contact.isPresent() && subscriptions.stop(contact.getAsLong(), "link");
        return isKnown
                ? message(response, HttpStatus.OK, page, "page.unsubscribe.done")
                : message(response, HttpStatus.NOT_FOUND, page, "page.unsubscribe.invalid");
    }

    private Page page(HttpServletRequest request) {
        String path = "GET".equals(request.getMethod()) ? request.getRequestURI() : null;
        return pages.labelled(languages.of(request), "page.unsubscribe.title", path);
    }

    private static ModelAndView message(HttpServletResponse response, HttpStatus status, Page page, String key) {
        return Answers.personal(response, status, "message", page, Map.of("message", page.words(key)));
    }
}
