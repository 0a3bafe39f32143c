package org.rundruf.localization.machine;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Reads an engine's answer: each tag exactly once and unchanged, nothing that was not asked for. For one answer. */
final class Restoration {
    private static final Pattern TAG =
            Pattern.compile("<x id=\"(\\d{1,6})\">([^<]*)</x>|<m id=\"(\\d{1,6})\">|(</m>)|<[^<>]*>?");
    private final ProtectedSegment segment;
    private final BitSet kept = new BitSet();
    private final BitSet paired = new BitSet();
    private final Deque<MarkPair> open = new ArrayDeque<>();
    private final RestoredText text = new RestoredText();

    Restoration(ProtectedSegment segment) {
        this.segment = segment;
    }

    /** @return the answer with everything back in its place */
    String of(String answer) throws EngineFailure {
        Matcher tag = TAG.matcher(answer);
        int done = 0;
        while (tag.find()) {
            text.words(StringEscapeUtils.unescapeHtml4(answer.substring(done, tag.start())));
            take(tag);
            done = tag.end();
        }
        text.words(StringEscapeUtils.unescapeHtml4(answer.substring(done)));
        nothingIsMissing();
        return text.toString();
    }

    /** @return the answer's words outside of the tags */
    String free() {
        return text.free();
    }

    private void take(Matcher tag) throws EngineFailure {
        if (tag.group(1) != null) {
            keep(Integer.parseInt(tag.group(1)), StringEscapeUtils.unescapeHtml4(tag.group(2)));
        } else if (tag.group(3) != null) {
            begin(Integer.parseInt(tag.group(3)));
        } else if (tag.group(4) != null && !open.isEmpty()) {
            text.close(open.pop().close().wanted());
        } else {
            throw Nonsense.invented(tag.group());
        }
    }

    private void keep(int id, String content) throws EngineFailure {
        String sent = sent(id, segment.kept());
        if (kept.get(id)) {
            throw Nonsense.doubled(sent);
        }
        if (!content.strip().equals(sent.strip())) {
            throw Nonsense.altered(sent, content);
        }
        kept.set(id);
        text.keep(segment.kept().get(id).wanted());
    }

    private String sent(int id, List<Passage> passages) throws EngineFailure {
        if (id >= passages.size()) {
            throw Nonsense.invented("<x id=\"" + id + "\">");
        }
        return segment.sent(passages.get(id));
    }

    private void begin(int id) throws EngineFailure {
        if (id >= segment.pairs().size()) {
            throw Nonsense.invented("<m id=\"" + id + "\">");
        }
        MarkPair pair = segment.pairs().get(id);
        if (paired.get(id)) {
            throw Nonsense.doubled(pair.open().wanted());
        }
        paired.set(id);
        open.push(pair);
        text.open(pair.open().wanted());
    }

    private void nothingIsMissing() throws EngineFailure {
        int missing = kept.nextClearBit(0);
        if (missing < segment.kept().size()) {
            throw Nonsense.lost(segment.sent(segment.kept().get(missing)));
        }
        int unpaired = paired.nextClearBit(0);
        if (unpaired < segment.pairs().size() || !open.isEmpty()) {
            throw Nonsense.lost(
                    open.isEmpty()
                            ? segment.pairs().get(unpaired).open().wanted()
                            : open.peek().close().wanted());
        }
    }
}
