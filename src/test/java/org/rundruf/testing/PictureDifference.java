package org.rundruf.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;

/**
 * Where two pictures differ so that people see it: a little blurred, as one machine may draw edges a hair softer than
 * another.
 *
 * @param picture the second one, pale, with what differs in red
 * @param pixels how many differ
 */
record PictureDifference(BufferedImage picture, int pixels) {
    /** In one of the colours, of 255. */
    private static final int SEEN = 64;

    private static final int BLUR = 3;

    /** Both have to be of the same size. */
    static PictureDifference of(BufferedImage one, BufferedImage other) {
        BufferedImage before = blurred(one);
        BufferedImage after = blurred(other);
        BufferedImage picture = pale(other);
        int pixels = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (differ(before.getRGB(x, y), after.getRGB(x, y))) {
                    picture.setRGB(x, y, Color.RED.getRGB());
                    pixels++;
                }
            }
        }
        return new PictureDifference(picture, pixels);
    }

    private static boolean differ(int one, int other) {
        return differ(one >> 16, other >> 16, SEEN) || differ(one >> 8, other >> 8, SEEN) || differ(one, other, SEEN);
    }

    private static boolean differ(int one, int other, int seen) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) > seen;
    }

    private static BufferedImage blurred(BufferedImage picture) {
        float[] weights = new float[BLUR * BLUR];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(BLUR, BLUR, weights), ConvolveOp.EDGE_NO_OP, null).filter(rgb(picture), null);
    }

    private static BufferedImage pale(BufferedImage picture) {
        BufferedImage pale = rgb(picture);
        Graphics2D graphics = pale.createGraphics();
        graphics.setColor(new Color(255, 255, 255, 170));
        graphics.fillRect(0, 0, pale.getWidth(), pale.getHeight());
        graphics.dispose();
        return pale;
    }

    private static BufferedImage rgb(BufferedImage picture) {
        BufferedImage rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return rgb;
    }
}
