package org.rundruf.sandbox.twilio;

import java.util.List;
import org.rundruf.rendering.SmsSegments;
import org.rundruf.sandbox.TextMessage;
import org.rundruf.sandbox.TextMessages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The part of <a href="https://www.twilio.com/docs/messaging/api/message-resource">Twilio's Messages API</a> that hubs use. */
@RestController
@WhenTwilioIsBuiltIn
@RequestMapping("/sandbox/twilio")
class MessagesController {
    private final Account account;
    private final Reception reception;
    private final TextMessages messages;

    MessagesController(Account account, Reception reception, TextMessages messages) {
        this.account = account;
        this.reception = reception;
        this.messages = messages;
    }

    @PostMapping(Paths.MESSAGES + ".json")
    @ResponseStatus(HttpStatus.CREATED)
    MessageJson create(
            @PathVariable("account") String sid,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestParam MultiValueMap<String, String> fields) {
        account.verify(sid, authorization);
        return json(reception.accept(Submission.of(new Form(fields))));
    }

    @GetMapping(Paths.MESSAGES + "/{message}.json")
    MessageJson show(
            @PathVariable("account") String sid,
            @PathVariable("message") String message,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        account.verify(sid, authorization);
        String path = Paths.message(sid, message);
        return messages.find(message)
                .map(this::json)
                .orElseThrow(() -> new Refusal(404, 20404, "The requested resource " + path + ".json was not found"));
    }

    @GetMapping(Paths.MESSAGES + ".json")
    PageJson list(
            @PathVariable("account") String sid,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestParam MultiValueMap<String, String> parameters) {
        account.verify(sid, authorization);
        return page(new ListQuery(parameters));
    }

    @ExceptionHandler
    ResponseEntity<Refusal.Body> refuse(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(refusal.body());
    }

    private PageJson page(ListQuery query) {
        int size = query.pageSize();
        int page = query.page();
        List<TextMessage> found = messages.list(query.filter(), size + 1, page * size);
        boolean isLast = found.size() <= size;
        List<MessageJson> shown = found.stream().limit(size).map(this::json).toList();
        return new PageJson(
                shown,
                page,
                size,
                page * size,
                page * size + Math.max(0, shown.size() - 1),
                query.uri(account.sid(), page),
                query.uri(account.sid(), 0),
                page == 0 ? null : query.uri(account.sid(), page - 1),
                isLast ? null : query.uri(account.sid(), page + 1));
    }

    private MessageJson json(TextMessage message) {
        return MessageJson.of(
                message, account.sid(), SmsSegments.of(message.body()).segments());
    }
}
