package org.rundruf.channel.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fetches files from other authorities: never more than so much, never longer than so long, never from elsewhere. */
@Component
class FeedHttp {
    private static final String ACCEPTED =
            "application/atom+xml, application/rss+xml, application/cap+xml, application/xml;q=0.9, text/xml;q=0.9";
    private static final String AGENT = "Rundruf";

    /** A server that sends on to somewhere else is not followed: the setting says where alerts come from. */
    private final HttpClient http;

    private final Duration patience;
    private final int most;

    FeedHttp(
            @Value("${rundruf.feed.timeout:20s}") Duration patience,
            @Value("${rundruf.feed.most-bytes:10485760}") int most) {
        this.patience = patience;
        this.most = most;
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * @param known what the server said of the last version, so that it may answer that nothing is new
     * @throws IOException if there is no whole answer in time, or it is too large
     */
    HttpResponse<byte[]> get(URI url, Validators known) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Accept", ACCEPTED)
                .header("User-Agent", AGENT);
        known.addTo(request);
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request.build(), head -> new LimitedBytes(most));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + patience.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(reason(e.getCause()), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
