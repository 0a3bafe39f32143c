package org.rundruf.print;

import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.Channel;

/** The formats that announcements are printed in. Lengths are millimetres with 3 mm of bleed on each side. */
public enum PrintSheet {
    FLYER_A5(Channel.FLYER, "flyer/flyer", "flyer/a5.css", 154, 216, 13, new Type(12, 35, 9, 0.76, 0.68)),
    /** Large print: nothing below 18 pt. */
    FLYER_A4_LARGE(Channel.FLYER, "flyer/flyer", "flyer/a4-large.css", 216, 303, 18, new Type(20, 46, 18, 0.9, 0.72)),
    POSTER_A3(Channel.POSTER, "poster/poster", "poster/a3.css", 303, 426, 23, new Type(24, 88, 14, 0.62, 0.62));

    private final Channel channel;
    private final String template;
    private final String style;
    private final int width;
    private final int height;
    private final int margin;
    private final Type type;

    PrintSheet(Channel channel, String template, String style, int width, int height, int margin, Type type) {
        this.channel = channel;
        this.template = template;
        this.style = style;
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.type = type;
    }

    /** @return the sheets that go out on a channel */
    public static List<PrintSheet> of(Channel channel) {
        return List.of(values()).stream().filter(s -> s.channel == channel).toList();
    }

    /** @return the sheet that somebody gets who asks for one, the large one if there is one and it is wanted */
    public static PrintSheet of(Channel channel, boolean large) {
        return large && channel == Channel.FLYER ? FLYER_A4_LARGE : of(channel).get(0);
    }

    /** @return the name used in files, such as {@code flyer-a5} */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the channel that it goes out on */
    public Channel channel() {
        return channel;
    }

    String template() {
        return template;
    }

    String style() {
        return style;
    }

    int height() {
        return height;
    }

    int margin() {
        return margin;
    }

    int textWidth() {
        return width - 2 * margin;
    }

    Type type() {
        return type;
    }

    /**
     * @param text points
     * @param headline points
     * @param small points; what stands at the edge
     * @param smallest how far text may be stepped down, as a factor
     * @param smallestHeadline how far the headline may be stepped down, as a factor
     */
    record Type(double text, double headline, int small, double smallest, double smallestHeadline) {}
}
