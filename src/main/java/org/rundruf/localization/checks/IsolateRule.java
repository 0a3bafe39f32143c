package org.rundruf.localization.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Every isolate is closed in its paragraph (UAX #9, BD9). */
final class IsolateRule implements Rule {
    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    @Override
    public List<Finding> check(Passage passage) {
        String text = passage.text();
        List<Finding> findings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LRI && c <= FSI) {
                open.push(i);
            } else if (c == PDI && open.poll() == null) {
                findings.add(passage.error("isolate.unopened", i, i + 1).mendedBy(""));
            } else if (c == '\n') {
                unclosed(passage, open, i, findings);
            }
        }
        unclosed(passage, open, text.length(), findings);
        return findings;
    }

    private static void unclosed(Passage passage, Deque<Integer> open, int end, List<Finding> findings) {
        while (!open.isEmpty()) {
            int start = open.pop();
            Finding finding = passage.error("isolate.unclosed", start, start + 1);
            Repair repair = new Repair(passage.part(), end, end, String.valueOf(PDI));
            findings.add(finding.with(repair));
        }
    }
}
