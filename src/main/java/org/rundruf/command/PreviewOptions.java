package org.rundruf.command;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.print.PrintFormats;
import org.rundruf.print.PrintSheet;

/** What of an announcement the caller wants to see; whatever cannot be shown is refused, not left out. */
final class PreviewOptions {
    private final Set<String> languages;
    private final List<Channel> channels;
    private final PrintFormats formats;

    /**
     * Each is empty for the usual.
     *
     * @param languages BCP 47 tags
     * @param channels such as {@code sms}
     * @param formats such as {@code flyer-a5}
     * @throws InvalidInput if there is no such channel or format
     */
    PreviewOptions(List<String> languages, List<String> channels, List<String> formats) {
        this.languages = languages.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
        this.channels =
                channels.stream().map(PreviewOptions::channel).distinct().toList();
        this.formats = formats(formats);
    }

    private static Channel channel(String tag) {
        return Channel.of(tag.strip())
                .filter(channel -> channel != Channel.FEED)
                .orElseThrow(() -> PreviewCommand.refusal(
                        "--channels",
                        "there is no preview of a channel '" + tag.strip() + "'",
                        "choose from sms, whatsapp, email, voice, flyer, poster"));
    }

    private static PrintFormats formats(List<String> tags) {
        try {
            return new PrintFormats(PrintFormats.of(tags).sheets());
        } catch (IllegalArgumentException unknown) {
            throw PreviewCommand.refusal("--formats", unknown.getMessage(), null);
        }
    }

    /** @return tags; none for all */
    Set<String> languages() {
        return languages;
    }

    /** @return true if flyers or posters may be asked for */
    boolean isPrinted() {
        return channels.isEmpty() || !Collections.disjoint(channels, Channel.PRINTED);
    }

    /**
     * @return the channels to show, of those that the document goes out by
     * @throws InvalidInput if it goes out by none of those that the caller chose
     */
    List<Channel> channels(Document document) {
        List<Channel> shown = List.of(Channel.values()).stream()
                .filter(document.channels()::contains)
                .filter(channel -> channels.isEmpty() || channels.contains(channel))
                .toList();
        if (shown.isEmpty() && !channels.isEmpty()) {
            throw PreviewCommand.refusal(
                    "--channels",
                    "the announcement does not go out by " + tags(channels),
                    "choose from " + tags(List.copyOf(document.channels())));
        }
        return shown;
    }

    /**
     * @param shown channels
     * @return the sheets to show
     * @throws InvalidInput if one of those that the caller chose belongs to no channel that is shown
     */
    List<PrintSheet> sheets(List<Channel> shown) {
        List<PrintSheet> wanted =
                formats.sheets().isEmpty() ? PrintFormats.usual().sheets() : formats.sheets();
        List<PrintSheet> possible = wanted.stream()
                .filter(sheet -> sheet.isOfQuarter() || shown.contains(sheet.channel()))
                .toList();
        if (!formats.sheets().isEmpty() && possible.size() < wanted.size()) {
            PrintSheet other = wanted.stream()
                    .filter(sheet -> !possible.contains(sheet))
                    .findFirst()
                    .orElseThrow();
            throw PreviewCommand.refusal(
                    "--formats",
                    "'" + other.tag() + "' is a " + other.channel().tag() + ", and none is among the channels",
                    "choose from " + PrintFormats.known(shown));
        }
        return possible;
    }

    private static String tags(List<Channel> channels) {
        return channels.stream().map(Channel::tag).sorted().collect(Collectors.joining(", "));
    }
}
