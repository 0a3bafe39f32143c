package org.rundruf.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/** Makes pictures small: six shades each of red, green and blue, which is enough for printed pages. */
final class FewColours {
    private static final int SHADES = 6;
    private static final int STEP = 255 / (SHADES - 1);
    private static final IndexColorModel PALETTE = palette();

    private FewColours() {}

    /** @return a copy */
    static BufferedImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, PALETTE);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                few.getRaster().setSample(x, y, 0, index(picture.getRGB(x, y)));
            }
        }
        return few;
    }

    private static int index(int rgb) {
        return (shade(rgb >> 16) * SHADES + shade(rgb >> 8)) * SHADES + shade(rgb);
    }

    private static int shade(int value) {
        return ((value & 0xFF) + STEP / 2) / STEP;
    }

    private static IndexColorModel palette() {
        int colours = SHADES * SHADES * SHADES;
        byte[] red = new byte[colours];
        byte[] green = new byte[colours];
        byte[] blue = new byte[colours];
        for (int i = 0; i < colours; i++) {
            red[i] = (byte) (i / (SHADES * SHADES) * STEP);
            green[i] = (byte) (i / SHADES % SHADES * STEP);
            blue[i] = (byte) (i % SHADES * STEP);
        }
        return new IndexColorModel(8, colours, red, green, blue);
    }
}
