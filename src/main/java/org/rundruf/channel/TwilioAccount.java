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
     * @throws IllegalStateException if half of an account is configured
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

    /** @return the number that text messages come from, E.164 */
    public String smsFrom() {
        return configured("sms-from", settings.smsFrom(), TwilioEndpoint::sender);
    }

    /** @return the number that WhatsApp messages come from, E.164; the same as for text messages if it is not configured */
    public String whatsappFrom() {
        return Optional.ofNullable(settings.whatsappFrom())
                .filter(number -> !number.isBlank())
                .orElseGet(this::smsFrom);
    }

    private void requireComplete() {
        sid();
        token();
        smsFrom();
    }

    private String configured(String name, String value, Function<TwilioEndpoint, String> builtIn) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .or(() -> sandbox.map(builtIn))
                .orElseThrow(() -> new IllegalStateException("rundruf.twilio." + name
                        + " is missing; configure account-sid, auth-token and sms-from together, or none of them"));
    }
}
