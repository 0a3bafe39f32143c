package org.rundruf.web.office.watch;

import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.DELIVERED;
import static org.rundruf.delivery.DeliveryState.FAILED;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.READ;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENDING;
import static org.rundruf.delivery.DeliveryState.SENT;
import static org.rundruf.delivery.DeliveryState.SUPPRESSED;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Progress;
import org.rundruf.web.office.LocalTimes;
import org.springframework.stereotype.Component;

/** Puts what the counters say into what people want to know. */
@Component
class ProgressViews {
    private static final Set<DeliveryState> OPEN = EnumSet.of(QUEUED, SENDING, RETRYING);
    private static final Set<DeliveryState> MISSED = EnumSet.of(FAILED, ABANDONED);
    private static final Set<DeliveryState> ARRIVED = EnumSet.of(DELIVERED, READ);
    private static final int HUNDRED = 100;
    private static final int LAST_MINUTES = 90;
    private static final int SECONDS = 60;

    private final LocalTimes times;

    ProgressViews(LocalTimes times) {
        this.times = times;
    }

    ProgressView of(Announcement announcement, Progress progress, Pace pace, Locale locale) {
        int total = progress.total();
        int open = progress.open();
        int held = progress.sum(Progress.Cell::isHeldForDigest);
        int retrying = progress.in(EnumSet.of(RETRYING));
        String status = status(announcement, progress, open - held - retrying);
        boolean isMoving = status.equals("sending");
        return new ProgressView(
                status,
                announcement.state() == AnnouncementState.SENDING || open > 0,
                total,
                total - open,
                percent(total - open, total),
                progress.quietUntil() == null
                        ? null
                        : times.of(progress.quietUntil().atOffset(ZoneOffset.UTC), locale),
                retrying,
                held,
                isMoving ? perMinute(pace) : null,
                isMoving ? pace.left(progress).map(ProgressViews::left).orElse(null) : null,
                progress.in(MISSED),
                lines(progress),
                Failures.of(progress));
    }

    private static String status(Announcement announcement, Progress progress, int moving) {
        if (progress.closed() != null) {
            return "cancelled";
        } else if (progress.open() == 0) {
            return announcement.state() == AnnouncementState.SENDING && progress.total() == 0 ? "begins" : "done";
        } else if (progress.isPaused()) {
            return "paused";
        } else if (progress.quietUntil() != null) {
            return "quiet";
        }
        return moving == 0 ? "later" : "sending";
    }

    private static List<ProgressView.Line> lines(Progress progress) {
        return Channel.PERSONAL.stream()
                .map(channel -> line(progress, channel))
                .filter(line -> line.total() > 0)
                .toList();
    }

    private static ProgressView.Line line(Progress progress, Channel channel) {
        int total = in(progress, channel, EnumSet.allOf(DeliveryState.class));
        int ended = total - in(progress, channel, OPEN);
        return new ProgressView.Line(
                channel.tag(),
                total,
                ended,
                percent(ended, total),
                in(progress, channel, EnumSet.of(SENT)),
                in(progress, channel, ARRIVED),
                in(progress, channel, MISSED),
                in(progress, channel, EnumSet.of(SUPPRESSED)));
    }

    private static int in(Progress progress, Channel channel, Set<DeliveryState> states) {
        return progress.sum(cell -> cell.channel() == channel && states.contains(cell.state()));
    }

    /** Rounded down: all is all. */
    static int percent(int part, int whole) {
        return whole == 0 ? HUNDRED : (int) ((long) part * HUNDRED / whole);
    }

    private static Integer perMinute(Pace pace) {
        double perSecond = Channel.PERSONAL.stream()
                .mapToDouble(channel -> pace.perSecond(channel).orElse(0))
                .sum();
        long perMinute = Math.round(perSecond * SECONDS);
        return perMinute == 0 ? null : (int) perMinute;
    }

    private static ProgressView.Left left(Duration left) {
        long minutes = (left.toSeconds() + SECONDS - 1) / SECONDS;
        if (minutes <= 1) {
            return new ProgressView.Left("moment", 1);
        }
        return minutes <= LAST_MINUTES
                ? new ProgressView.Left("minutes", minutes)
                : new ProgressView.Left("hours", Math.round(minutes / (double) SECONDS));
    }
}
