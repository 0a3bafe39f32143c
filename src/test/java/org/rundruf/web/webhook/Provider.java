package org.rundruf.web.webhook;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rundruf.web.HubClient;

/** Calls webhooks as Twilio does. */
final class Provider {
    private static final String PUBLIC_URL = "https://rundruf.example";
    private final HubClient hub;

    Provider(HubClient hub) {
        this.hub = hub;
    }

    HttpResponse<String> call(String path, Map<String, String> form) {
        return call(path, form, sign(path, form));
    }

    /** @param signature null for none */
    HttpResponse<String> call(String path, Map<String, String> form, String signature) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/x-www-form-urlencoded"));
        if (signature != null) {
            headers.put("X-Twilio-Signature", signature);
        }
        return hub.call(null, "POST", path, headers, encode(form).getBytes(StandardCharsets.UTF_8));
    }

    static String sign(String path, Map<String, String> form) {
        StringBuilder signed = new StringBuilder(PUBLIC_URL + path);
        new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
