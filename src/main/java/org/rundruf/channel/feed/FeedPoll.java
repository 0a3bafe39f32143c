package org.rundruf.channel.feed;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.rundruf.announcement.InvalidInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks at a feed when its turn has come. Whatever is wrong with it is said once, and it is looked at ever more seldom. */
@Component("feedPoll")
@EnableConfigurationProperties(FeedSettings.class)
public class FeedPoll {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoll.class);
    private static final Duration SELDOM = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final int MOST_ITEMS = 200;

    private final FeedSettings settings;
    private final FeedTable table;
    private final FeedHttp http;
    private final FeedIntake intake;

    FeedPoll(FeedSettings settings, FeedTable table, FeedHttp http, FeedIntake intake) {
        this.settings = settings;
        this.table = table;
        this.http = http;
        this.intake = intake;
    }

    /** @return the names of all feeds */
    public List<String> all() {
        return settings.feeds().keySet().stream().sorted().toList();
    }

    /** Looks at a feed if it is due and nobody else does. */
    public void poll(String feed) {
        FeedSettings.Source source = settings.feeds().get(feed);
        table.take(feed).ifPresent(state -> {
            try {
                Validators seen = read(feed, source, state);
                table.read(feed, seen, source.every());
                if (state.problem() != null) {
                    LOG.info("The feed {} can be read again", feed);
                }
            } catch (DataAccessException unwritten) {
                throw unwritten;
            } catch (IOException | RuntimeException e) {
                if (!Objects.equals(state.problem(), e.getMessage())) {
                    LOG.warn("The feed {} cannot be read and is tried again ever later: {}", feed, e.getMessage());
                }
                table.failed(feed, String.valueOf(e.getMessage()), pause(source.every(), state.failures()));
            }
        });
    }

    private Validators read(String feed, FeedSettings.Source source, FeedTable.State state) throws IOException {
        HttpResponse<byte[]> answer = http.get(source.url(), state.known());
        if (answer.statusCode() == HttpURLConnection.HTTP_NOT_MODIFIED) {
            return state.known();
        }
        byte[] content = body(answer);
        if (RootElement.isAlert(content)) {
            take(feed, source, content);
            return Validators.of(answer.headers());
        }
        return readAll(feed, source, content) ? Validators.of(answer.headers()) : Validators.NONE;
    }

    /** @return false if an item could not be fetched: then the index is read again whole */
    private boolean readAll(String feed, FeedSettings.Source source, byte[] index) throws IOException {
        List<FeedIndex.Item> items = FeedIndex.read(index, source.url());
        boolean isWhole = true;
        for (FeedIndex.Item item : items.subList(Math.max(0, items.size() - MOST_ITEMS), items.size())) {
            if (table.isNew(feed, item.key())) {
                isWhole &= fetch(feed, source, item);
            }
        }
        return isWhole;
    }

    private boolean fetch(String feed, FeedSettings.Source source, FeedIndex.Item item) {
        try {
            if (isThere(source.url(), item.url())) {
                take(feed, source, body(http.get(item.url(), Validators.NONE)));
            } else {
                LOG.warn("The feed {} lists {}, which is on another server and not fetched", feed, item.url());
            }
            table.seen(feed, item.key());
            return true;
        } catch (IOException e) {
            LOG.warn("{} of the feed {} cannot be fetched and is tried again: {}", item.url(), feed, e.getMessage());
            return false;
        }
    }

    private void take(String feed, FeedSettings.Source source, byte[] alert) {
        try {
            intake.take(feed, source.trust(), alert);
        } catch (InvalidInput notForUs) {
            LOG.info("An alert of the feed {} is not taken: {}", feed, notForUs.getMessage());
        }
    }

    private static byte[] body(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            String elsewhere =
                    answer.headers().firstValue("Location").map(" to "::concat).orElse("");
            throw new IOException("answered HTTP " + answer.statusCode() + elsewhere);
        }
        return answer.body();
    }

    private static boolean isThere(URI feed, URI item) {
        return Objects.equals(feed.getScheme(), item.getScheme())
                && Objects.equals(feed.getAuthority(), item.getAuthority());
    }

    private static Duration pause(Duration every, int failures) {
        Duration longer = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return longer.compareTo(SELDOM) > 0 ? SELDOM : longer;
    }
}
