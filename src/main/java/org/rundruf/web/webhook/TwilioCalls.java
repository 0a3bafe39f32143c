package org.rundruf.web.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rundruf.channel.Receipts;
import org.rundruf.web.problem.NotThere;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Receipts, answers and calls that Twilio passes on. */
@RestController
@RequestMapping("/twilio")
class TwilioCalls {
    private static final String NOTHING_TO_SAY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";
    private static final String NOBODY_ANSWERS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Reject/></Response>";
    private final SignedForms forms;
    private final Receipts receipts;

    TwilioCalls(SignedForms forms, Receipts receipts) {
        this.forms = forms;
        this.receipts = receipts;
    }

    @PostMapping("/status/{delivery:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void status(@PathVariable long delivery, HttpServletRequest request) {
        if (!receipts.status(delivery, forms.read(request))) {
            throw new NotThere("There is no delivery " + delivery + ".");
        }
    }

    @PostMapping(path = "/inbound", produces = MediaType.APPLICATION_XML_VALUE)
    String inbound(HttpServletRequest request) {
        return receipts.inbound(forms.read(request));
    }

    /** Nobody is there to talk yet; a rejected call costs the caller nothing. */
    @PostMapping(path = "/voice", produces = MediaType.APPLICATION_XML_VALUE)
    String voice(HttpServletRequest request) {
        Map<String, String> call = forms.read(request);
        return call.isEmpty() ? NOTHING_TO_SAY : NOBODY_ANSWERS;
    }
}
