package org.rundruf.web.office.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Report;
import org.rundruf.delivery.Timeline;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.web.office.LocalPrices;
import org.rundruf.web.office.watch.Failures;
import org.springframework.stereotype.Component;

/** Puts a standing into the lines and bars of a page. */
@Component
class ReportViews {
    /** More quarters stand in the file. */
    static final int MOST_QUARTERS = 30;

    private static final int TICKS = 4;
    private static final int ROWS = 20;

    private final QuarterDirectory quarters;
    private final Languages languages;
    private final LocalPrices prices;
    private final ZoneId zone;

    ReportViews(QuarterDirectory quarters, Languages languages, LocalPrices prices, ZoneId zone) {
        this.quarters = quarters;
        this.languages = languages;
        this.prices = prices;
        this.zone = zone;
    }

    ReportView of(Standing standing, Locale locale) {
        List<Bar> all = quarters(standing);
        List<Bar> channels = bars(sums(standing, count -> count.channel().tag()), tag -> null, tag -> null);
        Sums sums = channels.stream().map(Bar::sums).reduce(Sums.NONE, Sums::plus);
        return new ReportView(
                sums,
                sums.kinds(),
                standing.timeline().isEmpty() ? null : Curve.of(standing.timeline()),
                ticks(standing.timeline(), locale),
                rows(standing.timeline(), locale),
                channels,
                bars(
                        sums(standing, Ledger.Count::language),
                        tag -> language(tag).name(),
                        tag -> language(tag).direction()),
                all.stream().limit(MOST_QUARTERS).toList(),
                Math.max(0, all.size() - MOST_QUARTERS),
                Failures.of(standing.progress()),
                spent(standing.report().cost(), locale),
                standing.report().scans().stream()
                        .mapToLong(scan -> scan.scans())
                        .sum());
    }

    private String spent(Report.Cost cost, Locale locale) {
        return cost.spent().signum() > 0 ? prices.of(cost.spent(), cost.currency(), locale) : null;
    }

    private Language language(String tag) {
        return languages.find(tag);
    }

    private static Map<String, Sums> sums(Standing standing, Function<Ledger.Count, String> by) {
        Map<String, Sums> sums = new TreeMap<>();
        standing.counts()
                .forEach(count ->
                        sums.merge(by.apply(count), Sums.of(Map.of(count.state(), count.deliveries())), Sums::plus));
        return sums;
    }

    private List<Bar> quarters(Standing standing) {
        Map<String, String> names = quarters.names(standing.report().quarters().keySet());
        Map<String, Sums> sums = new TreeMap<>();
        standing.report().quarters().forEach((id, states) -> sums.put(id, sums(states)));
        return bars(sums, names::get, id -> null);
    }

    private static Sums sums(Map<String, Integer> states) {
        Map<DeliveryState, Integer> typed = new EnumMap<>(DeliveryState.class);
        states.forEach((state, number) -> typed.put(DeliveryState.valueOf(state.toUpperCase(Locale.ROOT)), number));
        return Sums.of(typed);
    }

    /** The longest first. */
    private static List<Bar> bars(
            Map<String, Sums> sums, Function<String, String> name, Function<String, String> direction) {
        int most = sums.values().stream().mapToInt(Sums::total).max().orElse(0);
        return sums.entrySet().stream()
                .map(line -> Bar.of(
                        line.getKey(),
                        name.apply(line.getKey()),
                        direction.apply(line.getKey()),
                        line.getValue(),
                        most))
                .sorted(Comparator.comparingInt((Bar bar) -> bar.sums().total())
                        .reversed()
                        .thenComparing(Bar::tag))
                .toList();
    }

    private List<ReportView.Tick> ticks(Timeline timeline, Locale locale) {
        List<ReportView.Tick> ticks = new ArrayList<>();
        int slots = timeline.slots().size();
        int parts = Math.min(TICKS, slots);
        for (int i = 0; i <= parts && !timeline.isEmpty(); i++) {
            int slot = slots * i / parts;
            ticks.add(
                    new ReportView.Tick(Curve.WIDTH * slot / slots, time(timeline, timeline.seconds() * slot, locale)));
        }
        return ticks;
    }

    private List<ReportView.Row> rows(Timeline timeline, Locale locale) {
        List<Sums> sums = timeline.isEmpty() ? List.of() : Curve.of(timeline).sums();
        int step = Math.max(1, (sums.size() + ROWS - 1) / ROWS);
        return IntStream.range(0, sums.size())
                .filter(slot -> (slot + 1) % step == 0 || slot == sums.size() - 1)
                .mapToObj(slot ->
                        new ReportView.Row(time(timeline, timeline.seconds() * (slot + 1), locale), sums.get(slot)))
                .toList();
    }

    /** The day stands beside the hour only if there are several. */
    private String time(Timeline timeline, long seconds, Locale locale) {
        Instant at = timeline.from().plusSeconds(seconds);
        Duration whole =
                Duration.ofSeconds(timeline.seconds() * timeline.slots().size());
        DateTimeFormatter format = whole.compareTo(Duration.ofHours(20)) < 0
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
        return format.withLocale(locale).format(at.atZone(zone));
    }
}
