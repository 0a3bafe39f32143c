package org.rundruf.localization.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.rundruf.localization.GlossaryTerms;

/** Marks in a segment, as XML, what must not change: {@code <x id="0">Hafen</x>}, {@code <m id="1">now</m>}. */
final class Protection {
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private final Passages passages;

    Protection(GlossaryTerms glossary) {
        this.passages = new Passages(glossary);
    }

    ProtectedSegment protect(String segment, String target, Collection<String> givenValues) {
        String text = LINE_ENDS.matcher(segment).replaceAll(" ");
        List<Passage> kept = passages.in(text, target, givenValues);
        List<MarkPair> pairs =
                MarkPair.in(text).stream().filter(pair -> pair.isBeside(kept)).toList();
        List<Passage> outside = kept.stream()
                .filter(passage -> pairs.stream().noneMatch(pair -> pair.contains(passage)))
                .toList();
        return new Marking(text).mark(outside, pairs);
    }

    /** Puts the tags in, from left to right. */
    private record Marking(String text) {

        ProtectedSegment mark(List<Passage> kept, List<MarkPair> pairs) {
            List<Tag> tags = new ArrayList<>();
            for (int id = 0; id < kept.size(); id++) {
                Passage passage = kept.get(id);
                tags.add(new Tag(passage, "<x id=\"" + id + "\">" + escaped(passage.start(), passage.end()) + "</x>"));
            }
            for (int id = 0; id < pairs.size(); id++) {
                tags.add(new Tag(pairs.get(id).open(), "<m id=\"" + id + "\">"));
                tags.add(new Tag(pairs.get(id).close(), "</m>"));
            }
            tags.sort(Comparator.comparingInt(tag -> tag.replaced().start()));
            return new ProtectedSegment(text, marked(tags), free(tags), kept, pairs);
        }

        private String marked(List<Tag> tags) {
            StringBuilder marked = new StringBuilder();
            int done = 0;
            for (Tag tag : tags) {
                marked.append(escaped(done, tag.replaced().start())).append(tag.xml());
                done = tag.replaced().end();
            }
            return marked.append(escaped(done, text.length())).toString();
        }

        private String free(List<Tag> tags) {
            StringBuilder free = new StringBuilder();
            int done = 0;
            for (Tag tag : tags) {
                free.append(text, done, tag.replaced().start()).append(' ');
                done = tag.replaced().end();
            }
            return free.append(text.substring(done)).toString();
        }

        private String escaped(int start, int end) {
            return StringEscapeUtils.escapeXml10(text.substring(start, end));
        }
    }

    private record Tag(Passage replaced, String xml) {}
}
