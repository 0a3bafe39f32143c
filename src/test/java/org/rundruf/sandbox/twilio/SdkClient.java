package org.rundruf.sandbox.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import java.net.URI;
import org.rundruf.channel.TwilioEndpoint;

/** Twilio's own SDK, sent to another server. */
final class SdkClient {
    private SdkClient() {}

    static TwilioRestClient of(TwilioEndpoint endpoint) {
        return new TwilioRestClient.Builder(endpoint.accountSid(), endpoint.authToken())
                .httpClient(behind(endpoint.baseUrl()))
                .build();
    }

    private static HttpClient behind(URI base) {
        var network = new NetworkHttpClient();
        return new HttpClient() {
            @Override
            public Response makeRequest(Request request) {
                return network.makeRequest(moved(request));
            }

            private Request moved(Request request) {
                URI asked = URI.create(request.getUrl());
                String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
                var moved = new Request(request.getMethod(), base + asked.getRawPath() + query);
                moved.setAuth(request.getUsername(), request.getPassword());
                moved.setContentType(request.getContentType());
                request.getQueryParams().forEach((name, values) -> values.forEach(v -> moved.addQueryParam(name, v)));
                request.getPostParams().forEach((name, values) -> values.forEach(v -> moved.addPostParam(name, v)));
                return moved;
            }
        };
    }
}
