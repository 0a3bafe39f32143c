package org.rundruf.channel.twilio;

import com.twilio.security.RequestValidator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.channel.WebhookSignature;
import org.rundruf.rendering.PublicUrl;
import org.springframework.stereotype.Component;

/**
 * Checks against the public address, because behind a proxy the hub sees another one.
 *
 * @see <a href="https://www.twilio.com/docs/usage/security#validating-requests">Validating requests</a>
 */
@Component
class TwilioSignature implements WebhookSignature {
    private final TwilioAccount account;
    private final PublicUrl publicUrl;

    TwilioSignature(TwilioAccount account, PublicUrl publicUrl) {
        this.account = account;
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean isValid(String url, Map<String, String> form, String signature) {
        return signature != null && new RequestValidator(account.token()).validate(absolute(url), form, signature);
    }

    @Override
    public String sign(String url, Map<String, String> form) {
        StringBuilder signed = new StringBuilder(absolute(url));
        new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
        return Base64.getEncoder().encodeToString(hmac(signed.toString()));
    }

    private String absolute(String url) {
        return url.startsWith("/") ? publicUrl.get() + url : url;
    }

    private byte[] hmac(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(account.token().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
