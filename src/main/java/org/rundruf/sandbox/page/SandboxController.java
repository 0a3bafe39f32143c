package org.rundruf.sandbox.page;

import java.util.UUID;
import org.rundruf.sandbox.Mails;
import org.rundruf.sandbox.MessageStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Everything that left the hub, on one page. */
@Controller
@WhenSandboxIsInUse
class SandboxController {
    private final String start = UUID.randomUUID().toString();
    private final Phones phones;
    private final Mails mails;
    private final TrayFolder tray;
    private final MessageStore store;

    SandboxController(Phones phones, Mails mails, TrayFolder tray, MessageStore store) {
        this.phones = phones;
        this.mails = mails;
        this.tray = tray;
        this.store = store;
    }

    /**
     * @param search part of a number or of an address
     * @param phonePage counts from 1
     * @param mailPage counts from 1
     * @param unheard set if a reply was not taken by the hub
     */
    @GetMapping("/sandbox")
    String page(
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(name = "phones", defaultValue = "1") int phonePage,
            @RequestParam(name = "mails", defaultValue = "1") int mailPage,
            @RequestParam(name = "unheard", required = false) String unheard,
            ServletWebRequest request,
            Model model) {
        if (request.checkNotModified(state(request))) return null;
        String wanted = search.strip();
        model.addAttribute("search", wanted);
        model.addAttribute("unheard", unheard != null);
        model.addAttribute("phones", phones.page(wanted, phonePage));
        model.addAttribute("mails", mailbox(wanted, mailPage));
        model.addAttribute("orders", tray.orders());
        return "sandbox/index";
    }

    private Slice<MailView> mailbox(String search, int page) {
        return Slice.of(page, (limit, offset) -> mails.list(search, limit, offset))
                .map(MailView::of);
    }

    /** Whoever asks again for the same page is told in one line that nothing has changed. */
    private String state(ServletWebRequest request) {
        return start + "-" + store.revision() + "-" + tray.revision() + "-" + request.getLocale();
    }
}
