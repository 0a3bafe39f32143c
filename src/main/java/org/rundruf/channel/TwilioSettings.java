package org.rundruf.channel;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the configuration says about Twilio. Everything may be absent: {@link TwilioAccount} fills it in.
 *
 * @param baseUrl where the API is, or null
 * @param accountSid the account, also the user of the API, or null
 * @param authToken the secret of the API and of the webhooks' signatures, or null
 * @param smsFrom who text messages come from: a number (E.164), a short code, or a name of up to 11 letters and digits, or
 *     null
 * @param messagingServiceSid the messaging service that chooses the number text messages come from, {@code MG…}, or null
 * @param whatsappFrom the number that WhatsApp messages come from, E.164, or null
 * @param whatsappTemplates the approved content template ({@code HX…}) by kit and language; empty for plain text
 */
@ConfigurationProperties("rundruf.twilio")
public record TwilioSettings(
        URI baseUrl,
        String accountSid,
        String authToken,
        String smsFrom,
        String messagingServiceSid,
        String whatsappFrom,
        @DefaultValue Map<String, Map<String, String>> whatsappTemplates) {}
