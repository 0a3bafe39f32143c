package org.rundruf.print.finishing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Converts images, such as a city's logo, to inks; their transparency stays. */
final class ImageInks {
    private static final int INKS = 4;
    private static final int BITS = 8;

    private final PDDocument document;
    private final Inks inks;
    private final Map<COSBase, PDImageXObject> done = new IdentityHashMap<>();

    ImageInks(PDDocument document, Inks inks) {
        this.document = document;
        this.inks = inks;
    }

    /** @return the image in four inks; the same one if it is a stencil or in inks already */
    PDImageXObject converted(PDImageXObject image) throws IOException {
        if (image.isStencil() || image.getColorSpace() instanceof PDDeviceCMYK) {
            return image;
        }
        PDImageXObject known = done.get(image.getCOSObject());
        if (known == null) {
            known = convert(image);
            done.put(image.getCOSObject(), known);
        }
        return known;
    }

    private PDImageXObject convert(PDImageXObject image) throws IOException {
        BufferedImage opaque = image.getOpaqueImage();
        PDImageXObject converted = new PDImageXObject(
                document,
                new ByteArrayInputStream(deflated(samples(opaque))),
                COSName.FLATE_DECODE,
                opaque.getWidth(),
                opaque.getHeight(),
                BITS,
                PDDeviceCMYK.INSTANCE);
        COSBase mask = image.getCOSObject().getItem(COSName.SMASK);
        if (mask != null) {
            converted.getCOSObject().setItem(COSName.SMASK, mask);
        }
        return converted;
    }

    private byte[] samples(BufferedImage image) {
        byte[] samples = new byte[image.getWidth() * image.getHeight() * INKS];
        Map<Integer, float[]> mixes = new HashMap<>();
        int next = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                for (float ink : mixes.computeIfAbsent(image.getRGB(x, y) & 0xFFFFFF, this::mix)) {
                    samples[next++] = (byte) Math.round(ink * 255);
                }
            }
        }
        return samples;
    }

    private float[] mix(int rgb) {
        return inks.mix((rgb >> 16) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    private static byte[] deflated(byte[] samples) throws IOException {
        try (COSStream stream = new COSStream()) {
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(samples);
            }
            try (var raw = stream.createRawInputStream()) {
                return raw.readAllBytes();
            }
        }
    }
}
