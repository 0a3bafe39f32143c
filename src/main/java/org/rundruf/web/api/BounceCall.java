package org.rundruf.web.api;

import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.channel.MailReports;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes non-delivery notices and complaints from a mail server that hands them over itself. */
@RestController
class BounceCall {
    private final MailReports reports;

    BounceCall(MailReports reports) {
        this.reports = reports;
    }

    @PostMapping(path = "/api/bounces", consumes = "message/rfc822")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestBody(required = false) byte[] mail) {
        if (!reports.take(Bodies.of(mail))) {
            throw new InvalidInput(List.of(new Problem(
                    "",
                    "is no report about an e-mail that this hub sent",
                    "send a delivery status notification (RFC 3464) or an abuse report (RFC 5965) as it came",
                    0)));
        }
    }
}
