package org.rundruf.print.finishing;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The CMYK mixes of colours. Mixes that a designer chose win; greys are black ink alone; everything else is what the
 * press profile makes of it.
 */
public final class Inks {
    private static final float GREY = 0.004f;
    /** The sum of all inks; below the 300 % that coated paper in sheet-fed offset is usually given. */
    private static final float MOST_INK = 2.9f;

    private final Map<Integer, float[]> chosen = new HashMap<>();
    private final ICC_ColorSpace press;

    /**
     * @param mixes keys are six hexadecimal digits of sRGB, values four percentages such as {@code 90 55 0 5}
     * @param profile the press profile
     * @throws NumberFormatException if a key or value is no number
     */
    public Inks(Properties mixes, byte[] profile) {
        mixes.stringPropertyNames()
                .forEach(rgb -> chosen.put(Integer.valueOf(rgb, 16), percentages(mixes.getProperty(rgb))));
        this.press = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
    }

    private static float[] percentages(String mix) {
        String[] parts = mix.trim().split("\\s+");
        float[] inks = new float[4];
        for (int i = 0; i < inks.length; i++) {
            inks[i] = Integer.parseInt(parts[i]) / 100f;
        }
        return inks;
    }

    /** @return cyan, magenta, yellow, black, each from 0 to 1 */
    float[] mix(float red, float green, float blue) {
        float[] mix = chosen.get(Math.round(red * 255) << 16 | Math.round(green * 255) << 8 | Math.round(blue * 255));
        if (mix != null) {
            return mix.clone();
        }
        return isGrey(red, green, blue) ? new float[] {0, 0, 0, 1 - red} : converted(red, green, blue);
    }

    private static boolean isGrey(float red, float green, float blue) {
        return Math.abs(red - green) < GREY && Math.abs(green - blue) < GREY;
    }

    private float[] converted(float red, float green, float blue) {
        float[] inks = press.fromRGB(new float[] {red, green, blue});
        for (int i = 0; i < inks.length; i++) {
            inks[i] = Math.round(inks[i] * 100) / 100f;
        }
        return withinLimit(inks);
    }

    /** Black stays, the colours give way, so that paper dries and does not set off (ISO 12647-2). */
    private static float[] withinLimit(float[] inks) {
        float colours = inks[0] + inks[1] + inks[2];
        float most = MOST_INK - inks[3];
        if (colours > most) {
            for (int i = 0; i < 3; i++) {
                inks[i] = (float) Math.floor(inks[i] * most / colours * 100) / 100f;
            }
        }
        return inks;
    }
}
