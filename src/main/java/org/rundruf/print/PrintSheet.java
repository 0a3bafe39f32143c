package org.rundruf.print;

import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.Channel;

/** The formats that announcements are printed in. */
public enum PrintSheet {
    FLYER_A5(Channel.FLYER, Paper.A5, SheetLayout.FLYER_A5),
    FLYER_DL(Channel.FLYER, Paper.DL, SheetLayout.FLYER_DL),
    FLYER_A4_LARGE(Channel.FLYER, Paper.A4, SheetLayout.FLYER_A4_LARGE),
    POSTER_A3(Channel.POSTER, Paper.A3, SheetLayout.POSTER_A3),
    POSTER_A2(Channel.POSTER, Paper.A2, SheetLayout.POSTER_A3),
    POSTER_A1(Channel.POSTER, Paper.A1, SheetLayout.POSTER_A3),
    POSTER_A3_MULTILINGUAL(Channel.POSTER, Paper.A3, SheetLayout.POSTER_A3_MULTILINGUAL),
    POSTER_A2_MULTILINGUAL(Channel.POSTER, Paper.A2, SheetLayout.POSTER_A3_MULTILINGUAL),
    POSTER_A1_MULTILINGUAL(Channel.POSTER, Paper.A1, SheetLayout.POSTER_A3_MULTILINGUAL),
    /** What holds in a quarter, for its noticeboard: made whenever somebody asks for it, and by no print order. */
    QUARTER_A4(null, Paper.A4, SheetLayout.QUARTER_A4);

    private final Channel channel;
    private final Paper paper;
    private final SheetLayout layout;

    PrintSheet(Channel channel, Paper paper, SheetLayout layout) {
        this.channel = channel;
        this.paper = paper;
        this.layout = layout;
    }

    /** @return the sheets that are made of single announcements */
    public static List<PrintSheet> ofAnnouncements() {
        return List.of(values()).stream().filter(s -> !s.isOfQuarter()).toList();
    }

    /** @return the sheets that can go out on a channel */
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

    /** @return the channel that it goes out on, or null if it is no announcement's */
    public Channel channel() {
        return channel;
    }

    /** @return true if it is made of all announcements of a quarter */
    public boolean isOfQuarter() {
        return layout.scope() == SheetScope.QUARTER;
    }

    /** @return true if all languages stand on it side by side */
    public boolean isMultilingual() {
        return layout.scope() == SheetScope.LANGUAGES;
    }

    Paper paper() {
        return paper;
    }

    SheetLayout layout() {
        return layout;
    }

    /** @return how many times larger than drawn it is printed */
    double enlargement() {
        return paper.enlarges(layout.paper());
    }
}
