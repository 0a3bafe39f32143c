package org.rundruf.localization.kits;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rundruf.localization.kits.WordsFile.Entry;

/** Reads a properties file with the lines of its keys. */
final class WordsReader {
    private final Faults faults;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private WordsReader(Faults faults) {
        this.faults = faults;
    }

    static WordsFile read(SourceFile file, String tag, Faults faults) {
        WordsReader reader = new WordsReader(faults);
        reader.read(file);
        return new WordsFile(file.path(), tag, reader.entries);
    }

    private void read(SourceFile file) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder entry = new StringBuilder(lines.get(i));
            while (isContinued(lines.get(i)) && i + 1 < lines.size()) {
                entry.append('\n').append(lines.get(++i));
            }
            read(file, entry.toString(), first + 1);
        }
    }

    private void read(SourceFile file, String source, int line) {
        Properties parsed = new Properties();
        try {
            parsed.load(new StringReader(source));
        } catch (IllegalArgumentException e) {
            faults.add(file.path(), line, e.getMessage(), "write \\u and four digits");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parsed.forEach((key, value) -> add(file, new Entry(key.toString(), value.toString(), line)));
    }

    private void add(SourceFile file, Entry entry) {
        Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            String problem = entry.key() + ": stands here twice, first in line " + first.line();
            faults.add(file.path(), entry.line(), problem, "leave one of them out");
        }
    }

    /** A comment is never continued; elsewhere an odd number of backslashes at the end does it. */
    private static boolean isContinued(String line) {
        return line.matches("(?!\\s*[#!]).*(?<!\\\\)(?:\\\\\\\\)*\\\\");
    }
}
