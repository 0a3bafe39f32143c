package org.rundruf.print.finishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Rewrites the colours of a content stream from sRGB and grey to CMYK (ISO 32000-1, 8.6.8). */
final class ColourOperators {
    private static final Set<COSName> DEVICE_SPACES = Set.of(COSName.DEVICERGB, COSName.DEVICEGRAY);

    private final Inks inks;
    private final List<Object> out = new ArrayList<>();
    private final List<COSBase> operands = new ArrayList<>();
    private boolean fillsDevice;
    private boolean strokesDevice;

    private ColourOperators(Inks inks) {
        this.inks = inks;
    }

    static List<Object> convert(List<Object> tokens, Inks inks) {
        ColourOperators converter = new ColourOperators(inks);
        tokens.forEach(converter::accept);
        return converter.out;
    }

    private void accept(Object token) {
        if (token instanceof Operator operator) {
            convert(operator);
            operands.clear();
        } else {
            operands.add((COSBase) token);
        }
    }

    private void convert(Operator operator) {
        switch (operator.getName()) {
            case "rg", "g" -> mix("k");
            case "RG", "G" -> mix("K");
            case "cs" -> {
                fillsDevice = isDeviceSpace();
                keepUnless(fillsDevice, operator);
            }
            case "CS" -> {
                strokesDevice = isDeviceSpace();
                keepUnless(strokesDevice, operator);
            }
            case "sc", "scn" -> mixIf(fillsDevice, "k", operator);
            case "SC", "SCN" -> mixIf(strokesDevice, "K", operator);
            default -> keep(operator);
        }
    }

    private boolean isDeviceSpace() {
        return operands.size() == 1 && operands.get(0) instanceof COSName name && DEVICE_SPACES.contains(name);
    }

    private void keepUnless(boolean dropped, Operator operator) {
        if (!dropped) {
            keep(operator);
        }
    }

    private void mixIf(boolean device, String target, Operator operator) {
        if (device) {
            mix(target);
        } else {
            keep(operator);
        }
    }

    private void keep(Operator operator) {
        out.addAll(operands);
        out.add(operator);
    }

    private void mix(String target) {
        int last = operands.size() - 1;
        for (float ink : inks.mix(operand(0), operand(last / 2), operand(last))) {
            out.add(new COSFloat(ink));
        }
        out.add(Operator.getOperator(target));
    }

    private float operand(int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }
}
