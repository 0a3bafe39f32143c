package org.rundruf.channel.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Problem;
import org.springframework.stereotype.Component;

/** The files of the inbox: which are read, and where they go afterwards. */
@Component
public class InboxFolder {
    /** Larger files are refused unread. */
    static final long LIMIT = 10L * 1024 * 1024;

    static final String ERROR = ".error.txt";
    static final String NOTES = ".notes.txt";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "yaml", "application/yaml",
            "yml", "application/yaml",
            "json", "application/json",
            "xml", "application/cap+xml",
            "cap", "application/cap+xml");

    /**
     * @return the file's content
     * @throws InvalidInput if it is of no kind that is read, too large or not readable
     */
    public byte[] read(File file) {
        mediaType(file);
        try {
            if (file.length() > LIMIT) {
                throw refusal("the file is larger than 10 MB", "at most 10 MB");
            }
            return Files.readAllBytes(file.toPath());
        } catch (IOException e) {
            throw refusal("the file cannot be read", "a file that the hub may read");
        }
    }

    /**
     * @return the media type by the file's extension
     * @throws InvalidInput if files of that kind are not read
     */
    public String mediaType(File file) {
        String name = file.getName();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!MEDIA_TYPES.containsKey(extension) || !name.contains(".")) {
            throw refusal("files of this kind are not read", "a name that ends in .yaml, .yml, .json, .xml or .cap");
        }
        return MEDIA_TYPES.get(extension);
    }

    /** Moves a file that became an announcement to {@code done/}; what was mended in it lies there before it does. */
    public void accept(File file, List<Note> notes) throws IOException {
        Archive done = archive(file, "done");
        if (notes.isEmpty()) {
            done.take(file.toPath());
        } else {
            done.take(file.toPath(), NOTES, notes.stream().map(Note::inOneLine).toList());
        }
    }

    /** Moves a refused file to {@code rejected/}; the reasons lie there before it does. */
    public void reject(File file, InvalidInput reasons) throws IOException {
        archive(file, "rejected").take(file.toPath(), ERROR, ErrorFile.lines(reasons.problems()));
    }

    private static Archive archive(File file, String name) throws IOException {
        return Archive.in(file.toPath().resolveSibling(name));
    }

    private static InvalidInput refusal(String problem, String hint) {
        return new InvalidInput(List.of(new Problem("", problem, hint, 0)));
    }
}
