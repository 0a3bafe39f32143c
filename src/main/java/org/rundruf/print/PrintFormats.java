package org.rundruf.print;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rundruf.announcement.Channel;

/**
 * The sheets that a city has printed.
 *
 * @param sheets without repetition
 */
public record PrintFormats(List<PrintSheet> sheets) {
    public PrintFormats {
        sheets = sheets.stream().distinct().toList();
    }

    /** @return what is printed where nobody says otherwise */
    public static PrintFormats usual() {
        return new PrintFormats(List.of(PrintSheet.FLYER_A5, PrintSheet.FLYER_A4_LARGE, PrintSheet.POSTER_A3));
    }

    /**
     * @param tags such as {@code flyer-a5}
     * @throws IllegalArgumentException naming the sheets there are, if one of them is unknown
     */
    public static PrintFormats of(List<String> tags) {
        return new PrintFormats(
                tags.stream().map(String::strip).map(PrintFormats::sheet).toList());
    }

    /**
     * @param tags such as {@code flyer-a5}
     * @return the sheets that are printed of every announcement
     * @throws IllegalArgumentException as {@link #of(List)}, and if one is made of a quarter
     */
    public static PrintFormats ofAnnouncements(List<String> tags) {
        PrintFormats formats = of(tags);
        formats.sheets().stream().filter(PrintSheet::isOfQuarter).findFirst().ifPresent(sheet -> {
            throw new IllegalArgumentException("'" + sheet.tag()
                    + "' is no sheet of an announcement, and always to be had at /q/{quarter}/sheet.pdf; leave it out");
        });
        return formats;
    }

    private static PrintSheet sheet(String tag) {
        return Arrays.stream(PrintSheet.values())
                .filter(sheet -> sheet.tag().equals(tag))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no print format '" + tag + "'; choose from " + known()));
    }

    /** @return the tags of all sheets, for people */
    public static String known() {
        return Arrays.stream(PrintSheet.values()).map(PrintSheet::tag).collect(Collectors.joining(", "));
    }

    /** @return the tags of all sheets that a preview of these channels can have, for people */
    public static String known(Collection<Channel> channels) {
        return Arrays.stream(PrintSheet.values())
                .filter(sheet -> sheet.isOfQuarter() || channels.contains(sheet.channel()))
                .map(PrintSheet::tag)
                .collect(Collectors.joining(", "));
    }

    /** @return those that go out on a channel */
    public List<PrintSheet> of(Channel channel) {
        return sheets.stream().filter(sheet -> sheet.channel() == channel).toList();
    }
}
