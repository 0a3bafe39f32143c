package org.rundruf.announcement.reading;

import java.util.Locale;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;

/** Reads YAML or JSON in UTF-8 into a tree. */
final class Trees {
    private Trees() {}

    static boolean isJson(String mediaType) {
        return plain(mediaType).endsWith("json");
    }

    /** @return the media type without its parameters */
    static String plain(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).replaceAll(";.*", "").strip();
    }

    /**
     * @param shape what would be right if there is nothing in it
     * @throws InvalidInput if it is empty or not well-formed
     */
    static Node read(byte[] content, boolean isJson, Phrase shape, Problems problems) {
        String text = Utf8.decode(content, shape);
        Node root = isJson ? JsonTree.read(text, problems) : YamlTree.read(text, problems);
        if (root == null) {
            throw Problems.refusal(Phrase.of("empty"), shape, 0);
        }
        return root;
    }
}
