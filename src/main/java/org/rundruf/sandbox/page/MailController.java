package org.rundruf.sandbox.page;

import java.nio.charset.StandardCharsets;
import org.rundruf.rendering.StyledFrame;
import org.rundruf.sandbox.Mail;
import org.rundruf.sandbox.Mails;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Opens e-mails. */
@Controller
@WhenSandboxIsInUse
class MailController {
    private final Mails mails;

    MailController(Mails mails) {
        this.mails = mails;
    }

    /** The e-mail with its headers and its plain text, the HTML in a frame. */
    @GetMapping("/sandbox/mailbox/{id}")
    String page(@PathVariable("id") long id, Model model) {
        model.addAttribute("mail", MailView.of(mail(id)));
        return "sandbox/mail";
    }

    /** The HTML of the e-mail as it came, except that its links open a new window. */
    @GetMapping("/sandbox/mail/{id}")
    ResponseEntity<String> html(@PathVariable("id") long id) {
        StyledFrame frame =
                StyledFrame.withLinks(MailView.of(mail(id)).content().html());
        return ResponseEntity.ok()
                .header("Content-Security-Policy", frame.policy())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(frame.html());
    }

    /** The e-mail as it came over the wire. */
    @GetMapping("/sandbox/mail/{id}/source")
    ResponseEntity<byte[]> source(@PathVariable("id") long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(mail(id).raw());
    }

    private Mail mail(long id) {
        return mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
