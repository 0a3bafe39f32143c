package org.rundruf.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** Draws QR codes (ISO/IEC 18004) as vectors, sharp at any size. */
final class QrCode {
    private static final int QUIET_ZONE = 2;

    private QrCode() {}

    /**
     * @param alt what is read out instead
     * @return an SVG element; the white around it completes the quiet zone
     */
    static String svg(String link, String alt) {
        ByteMatrix modules = modules(link);
        int size = modules.getWidth() + 2 * QUIET_ZONE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"" + escaped(alt) + "\" viewBox=\"0 0 " + size + " "
                + size + "\"><path fill=\"#14202b\" d=\"" + path(modules) + "\"/></svg>";
    }

    /** @return how many modules wide the drawing is */
    static int width(String link) {
        return modules(link).getWidth() + 2 * QUIET_ZONE;
    }

    private static ByteMatrix modules(String link) {
        try {
            return Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(link + " is too long for a QR code", e);
        }
    }

    /** One rectangle for each run of dark modules in a row. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int start = 0; start < modules.getWidth(); start++) {
                int end = start;
                while (end < modules.getWidth() && modules.get(end, row) == 1) {
                    end++;
                }
                if (end > start) {
                    path.append(rectangle(start + QUIET_ZONE, row + QUIET_ZONE, end - start));
                    start = end;
                }
            }
        }
        return path.toString();
    }

    private static String rectangle(int x, int y, int width) {
        return "M" + x + " " + y + "h" + width + "v1h-" + width + "z";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
