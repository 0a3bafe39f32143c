package org.rundruf.channel.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends the SDK's requests to a configurable base address, each exactly once.
 *
 * <p>Left to themselves the SDK repeats a POST on any 5xx and the HTTP client below it repeats 429 and 503: each repeat
 * may be a second message on somebody's phone. Repeating is the ledger's business.
 */
final class BaseUrlClient extends HttpClient {
    /** A connection that was idle for so long is tried before use: a stale one looks like an accepted message. */
    private static final TimeValue IDLE = TimeValue.ofMilliseconds(500);

    private final Supplier<URI> base;
    private final NetworkHttpClient network;
    private final Clock clock;

    /**
     * @param base what stands before the path; asked for at each request
     * @param connections how many requests may be under way at once
     * @param timeout how long an answer may take
     */
    BaseUrlClient(Supplier<URI> base, int connections, Duration timeout, Clock clock) {
        this.base = base;
        this.clock = clock;
        this.network = new NetworkHttpClient(HttpClientBuilder.create()
                .useSystemProperties()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setConnectionManager(pool(connections, timeout)));
    }

    private static HttpClientConnectionManager pool(int connections, Duration timeout) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .useSystemProperties()
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(Timeout.of(timeout)).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(timeout))
                        .setValidateAfterInactivity(IDLE)
                        .build())
                .setMaxConnPerRoute(connections)
                .setMaxConnTotal(connections)
                .build();
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        Response response = network.makeRequest(rebased(request));
        if (response.getStatusCode() >= 400) {
            throw Refusal.of(response, clock);
        }
        return response;
    }

    private Request rebased(Request original) {
        URI url = URI.create(original.getUrl());
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        Request copy = new Request(original.getMethod(), base.get() + url.getRawPath() + query);
        copy.setAuth(original.getUsername(), original.getPassword());
        copy.setContentType(original.getContentType());
        copy.setBody(original.getBody());
        copy.setUserAgentExtensions(original.getUserAgentExtensions());
        original.getQueryParams().forEach((name, values) -> values.forEach(v -> copy.addQueryParam(name, v)));
        original.getPostParams().forEach((name, values) -> values.forEach(v -> copy.addPostParam(name, v)));
        original.getHeaderParams().forEach((name, values) -> values.forEach(v -> copy.addHeaderParam(name, v)));
        return copy;
    }
}
