package org.rundruf.print.finishing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * Lets text in black ink alone print over what is below, so that no white edge shows where the sheet shifts on the press
 * (ISO 32000-1, 8.6.7). Everything else leaves out what is below: white that printed over would vanish.
 */
final class BlackOverprint {
    private static final float[] BLACK = {0, 0, 0, 1};

    private final PDResources resources;
    private final List<Object> out = new ArrayList<>();
    private final List<COSBase> operands = new ArrayList<>();
    private final Deque<Boolean> saved = new ArrayDeque<>();
    private boolean black;
    private boolean overprints;
    private COSName on;
    private COSName off;

    private BlackOverprint(PDResources resources) {
        this.resources = resources;
    }

    /**
     * @param tokens in inks already
     * @param resources of the same stream; get the two graphics states where they are needed; may be null
     */
    static List<Object> apply(List<Object> tokens, PDResources resources) {
        if (resources == null) {
            return tokens;
        }
        BlackOverprint overprint = new BlackOverprint(resources);
        tokens.forEach(overprint::accept);
        return overprint.out;
    }

    private void accept(Object token) {
        if (token instanceof Operator operator) {
            before(operator.getName());
            out.addAll(operands);
            out.add(operator);
            after(operator.getName());
            operands.clear();
        } else {
            operands.add((COSBase) token);
        }
    }

    private void before(String operator) {
        switch (operator) {
            case "Tj", "TJ", "'", "\"" -> overprint(black);
            case "q" -> saved.push(black);
            case "Q" -> black = !saved.isEmpty() && saved.pop();
            case "k" -> black = isBlack();
            case "g", "rg", "cs", "sc", "scn" -> black = false;
            default -> {}
        }
    }

    /** Only text overprints: shapes in black, such as a QR code, stand on white anyway. */
    private void after(String operator) {
        if ("ET".equals(operator)) {
            overprint(false);
        }
    }

    private boolean isBlack() {
        for (int i = 0; i < BLACK.length; i++) {
            if (((COSNumber) operands.get(i)).floatValue() != BLACK[i]) {
                return false;
            }
        }
        return true;
    }

    private void overprint(boolean wanted) {
        if (wanted != overprints) {
            overprints = wanted;
            out.add(wanted ? on() : off());
            out.add(Operator.getOperator("gs"));
        }
    }

    private COSName on() {
        on = on == null ? state(true) : on;
        return on;
    }

    private COSName off() {
        off = off == null ? state(false) : off;
        return off;
    }

    private COSName state(boolean overprint) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingOverprintControl(overprint);
        state.setNonStrokingOverprintControl(overprint);
        state.setOverprintMode(overprint ? 1 : 0);
        return resources.add(state);
    }
}
