package org.rundruf.sandbox.twilio;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Calls the hub's webhooks as Twilio does.
 *
 * <p>The signature is made for the public address; the call goes to this machine, whatever that address is.
 */
@Component
@WhenTwilioIsBuiltIn
class HubCaller {
    private static final Logger LOG = LoggerFactory.getLogger(HubCaller.class);
    private static final String PORT = "rundruf.sandbox.hub-port";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Account account;
    private final Environment environment;

    HubCaller(Account account, Environment environment) {
        this.account = account;
        this.environment = environment;
    }

    /** @return the body of the answer, or empty if the call was refused or did not get through */
    Optional<String> post(String url, Map<String, String> fields) {
        try {
            HttpResponse<String> answer = http.send(request(url, fields), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) return Optional.of(answer.body());
            LOG.debug("{} answered {}", url, answer.statusCode());
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("{} is not reached", url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private HttpRequest request(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(onThisMachine(URI.create(url)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .header("X-Twilio-Signature", Signature.of(account.authToken(), url, fields))
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build();
    }

    private URI onThisMachine(URI url) {
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String port = environment.getProperty(PORT, environment.getRequiredProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + url.getRawPath() + query);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
