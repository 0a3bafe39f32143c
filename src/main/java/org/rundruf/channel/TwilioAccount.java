package org.rundruf.channel;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The Twilio account that is spoken to: the configured one, or the sandbox's. */
@Component
public class TwilioAccount {
    private static final String TWILIO = "https://api.twilio.com";
    private final TwilioSettings settings;
    private final Optional<TwilioEndpoint> sandbox;

    /**
     * @param sandbox there only while no account is configured
     * @throws IllegalStateException if half of an account is configured, or a sender that cannot be one
     */
    TwilioAccount(TwilioSettings settings, ObjectProvider<TwilioEndpoint> sandbox) {
        this.settings = settings;
        this.sandbox = sandbox.stream().findFirst();
        requireComplete();
    }

    /** @return where the API is, without a slash at the end; the sandbox's only once the web server is up */
    public URI baseUrl() {
        return Optional.ofNullable(settings.baseUrl())
                .or(() -> sandbox.map(TwilioEndpoint::baseUrl))
                .map(base -> URI.create(base.toString().replaceAll("/+$", "")))
                .orElse(URI.create(TWILIO));
    }

    /** @return the account */
    public String sid() {
        return configured("account-sid", settings.accountSid(), TwilioEndpoint::accountSid);
    }

    /** @return the secret of the API and of the webhooks' signatures */
    public String token() {
        return configured("auth-token", settings.authToken(), TwilioEndpoint::authToken);
    }

    /** @return who text messages come from: a number (E.164), a short code or a name; empty if a messaging service chooses */
    public Optional<String> smsFrom() {
        return messagingService().isPresent()
                ? Optional.empty()
                : Optional.of(configured("sms-from", settings.smsFrom(), TwilioEndpoint::sender));
    }

    /** @return the messaging service that chooses who text messages come from ({@code MG…}), or empty */
    public Optional<String> messagingService() {
        return Optional.ofNullable(settings.messagingServiceSid()).filter(sid -> !sid.isBlank());
    }

    /**
     * @return the number that WhatsApp messages come from, E.164; if it is not configured, the same as for text messages;
     *     empty if these come from no number
     */
    public Optional<String> whatsappFrom() {
        return Optional.ofNullable(settings.whatsappFrom())
                .filter(number -> !number.isBlank())
                .or(() -> smsFrom().filter(Senders::isNumber));
    }

    private void requireComplete() {
        sid();
        token();
        smsFrom().ifPresent(Senders::requireSms);
        messagingService().ifPresent(Senders::requireService);
        whatsappFrom().ifPresent(Senders::requireWhatsApp);
    }

    private String configured(String name, String value, Function<TwilioEndpoint, String> builtIn) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .or(() -> sandbox.map(builtIn))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "rundruf.twilio." + name
                                        + " is missing; configure account-sid, auth-token and sms-from (or messaging-service-sid) together, or none of them"));
    }
}
