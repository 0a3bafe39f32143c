package org.rundruf.sandbox.page;

import org.rundruf.sandbox.Kind;
import org.rundruf.sandbox.Phone;
import org.rundruf.sandbox.twilio.Replies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a phone of the page write back. */
@Controller
@WhenSandboxIsInUse
class ReplyController {
    private final ObjectProvider<Replies> replies;

    ReplyController(ObjectProvider<Replies> replies) {
        this.replies = replies;
    }

    /** @param city the number it goes to, E.164 */
    @PostMapping("/sandbox/replies")
    String reply(
            @RequestParam("kind") String kind,
            @RequestParam("number") String number,
            @RequestParam("city") String city,
            @RequestParam("text") String text,
            @RequestParam(name = "q", defaultValue = "") String search,
            RedirectAttributes back) {
        Replies phones = replies.getIfAvailable();
        if (phones == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        boolean taken = phones.send(new Phone(Kind.of(kind), number), city, text);
        if (!search.isBlank()) back.addAttribute("q", search);
        if (!taken) back.addAttribute("unheard", "");
        return "redirect:/sandbox";
    }
}
