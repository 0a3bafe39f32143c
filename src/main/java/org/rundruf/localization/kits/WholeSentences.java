package org.rundruf.localization.kits;

import java.util.List;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Branch;

/** No sentence is put together from fragments: another language puts them in another order. */
final class WholeSentences implements PatternRule {
    private static final String HINT = "write whole sentences in every branch";

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        check(pattern, new Surroundings(pattern.message().pieces(), false, false), faults);
    }

    private static void check(Pattern pattern, Surroundings text, Faults faults) {
        for (int i = 0; i < text.pieces().size(); i++) {
            if (text.pieces().get(i) instanceof Argument argument
                    && !argument.branches().isEmpty()) {
                check(pattern, argument.branches(), text.isOpenBefore(i), text.isContinuedAfter(i), faults);
            }
        }
    }

    private static void check(Pattern pattern, List<Branch> branches, boolean open, boolean continued, Faults faults) {
        List<Branch> said =
                branches.stream().filter(branch -> !branch.message().isBlank()).toList();
        if (open) {
            said.stream().findFirst().ifPresent(branch -> note(pattern, branch, "begins", faults));
        }
        if (continued) {
            said.stream()
                    .filter(branch -> !Sentences.isEnded(branch.message().pieces()))
                    .findFirst()
                    .ifPresent(branch -> note(pattern, branch, "ends", faults));
        }
        said.forEach(branch -> check(pattern, new Surroundings(branch.message().pieces(), open, continued), faults));
    }

    private static void note(Pattern pattern, Branch branch, String what, Faults faults) {
        String problem = "the branch '" + branch.selector() + "' " + what + " in the middle of a sentence";
        pattern.note(faults, branch.at(), problem, HINT);
    }

    /**
     * A text with what is around it.
     *
     * @param open whether a sentence begins before it
     * @param continued whether text follows it
     */
    private record Surroundings(List<Piece> pieces, boolean open, boolean continued) {

        boolean isOpenBefore(int index) {
            for (int i = index - 1; i >= 0; i--) {
                if (!Sentences.isBlank(pieces.get(i))) {
                    return Sentences.isOpenAfter(pieces.get(i));
                } else if (Sentences.hasParagraphBreak(pieces.get(i))) {
                    return false;
                }
            }
            return open;
        }

        boolean isContinuedAfter(int index) {
            for (int i = index + 1; i < pieces.size(); i++) {
                if (Sentences.beginsWithParagraphBreak(pieces.get(i))) {
                    return false;
                } else if (!Sentences.isBlank(pieces.get(i))) {
                    return true;
                }
            }
            return continued;
        }
    }
}
