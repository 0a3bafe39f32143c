package org.rundruf.print;

import java.util.List;
import java.util.stream.Stream;

/** The names of quarters that fit into the band: beside the topic, or below it where the band is narrow. */
final class BandQuarters {
    /** Letters of the quarters' size that the band is wide. */
    private static final double BAND = 48;
    /** The same beside the icon of a narrow band. */
    private static final double NARROW = 38;
    /** The topic is set larger. */
    private static final double TOPIC_LETTER = 1.4;

    private BandQuarters() {}

    /** @return as many names as fit, at least one, and how many are left out, such as {@code +3} */
    static List<String> shown(List<String> names, String topic, SheetLayout layout) {
        return shown(names, layout == SheetLayout.FLYER_DL ? NARROW : BAND - TOPIC_LETTER * topic.length());
    }

    private static List<String> shown(List<String> names, double room) {
        int count = names.size();
        while (count > 1 && length(names, count) > room) {
            count--;
        }
        if (count == names.size()) {
            return names;
        }
        return Stream.concat(names.stream().limit(count), Stream.of("+" + (names.size() - count)))
                .toList();
    }

    private static int length(List<String> names, int count) {
        int rest = count < names.size() ? 5 : 0;
        return String.join(" · ", names.subList(0, count)).length() + rest;
    }
}
