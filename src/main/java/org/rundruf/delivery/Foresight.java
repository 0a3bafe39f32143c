package org.rundruf.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Recipients.Share;
import org.rundruf.delivery.SegmentCost.Lengths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says before anything is sent whom it will reach and what it will cost. */
@Component
public class Foresight {
    private final Planning planning;
    private final ObjectProvider<SegmentCost> segments;
    private final ObjectProvider<ReplyWindow> windows;
    private final Prices prices;

    Foresight(
            Planning planning,
            ObjectProvider<SegmentCost> segments,
            ObjectProvider<ReplyWindow> windows,
            Prices prices) {
        this.planning = planning;
        this.segments = segments;
        this.windows = windows;
        this.prices = prices;
    }

    /**
     * @param languages the translations that would go out
     * @param defaultLanguage the one for people who have none of them
     */
    public Reach of(Announcement announcement, List<String> languages, String defaultLanguage) {
        Lengths lengths = segments.getObject().of(announcement);
        ReplyWindow window = windows.getObject();
        List<Reach.Line> lines =
                planning.foresee(announcement, languages, defaultLanguage, window.opensAfter()).stream()
                        .map(share -> line(lengths, share, unreachable(window, announcement, share)))
                        .toList();
        return new Reach(
                lines.stream().mapToInt(Reach.Line::recipients).sum(),
                lines.stream().mapToInt(Reach.Line::unreachable).sum(),
                prices.currency(),
                lines.stream().map(Reach.Line::total).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines);
    }

    private static int unreachable(ReplyWindow window, Announcement announcement, Share share) {
        boolean reachesAll =
                share.channel() != Channel.WHATSAPP || window.isOpenToAll(announcement.document(), share.language());
        return reachesAll ? 0 : share.recipients() - share.recent();
    }

    private Reach.Line line(Lengths lengths, Share share, int unreachable) {
        Integer length = share.channel() == Channel.SMS ? lengths.segments(share.language(), share.notice()) : null;
        BigDecimal each = length == null ? null : prices.segments(length);
        return new Reach.Line(
                share.channel().tag(),
                share.language(),
                share.notice(),
                share.recipients(),
                unreachable,
                length,
                each,
                each == null ? null : each.multiply(BigDecimal.valueOf(share.recipients())));
    }
}
