package org.rundruf.print.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;

/** The part of a face that a document uses, with the composites it needs added. */
final class FaceSubset {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final Map<Outline, Integer> glyphs = new HashMap<>();
    private final byte[] file;

    private FaceSubset(byte[] plain, Map<Integer, Integer> oldIds, List<Outline.Composite> wanted) {
        oldIds.forEach((id, old) -> glyphs.put(new Outline.Single(old), id));
        List<Outline.Composite> composites =
                wanted.stream().map(this::renumbered).toList();
        CompositeGlyphs writer = new CompositeGlyphs(plain, composites);
        for (int i = 0; i < wanted.size(); i++) {
            glyphs.put(wanted.get(i), writer.firstId() + i);
        }
        file = composites.isEmpty() ? plain : writer.append();
    }

    static FaceSubset of(FontFace face, CidTable codes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> oldIds;
        synchronized (face) {
            TTFSubsetter subsetter = new TTFSubsetter(face.file(), TABLES);
            subsetter.addGlyphIds(codes.glyphs());
            oldIds = subsetter.getGIDMap();
            subsetter.writeToStream(out);
        }
        return new FaceSubset(out.toByteArray(), oldIds, codes.composites());
    }

    private Outline.Composite renumbered(Outline.Composite composite) {
        List<Outline.Part> parts = composite.parts().stream()
                .map(part -> new Outline.Part(glyph(new Outline.Single(part.glyph())), part.dx(), part.dy()))
                .toList();
        return new Outline.Composite(parts, composite.advance());
    }

    byte[] file() {
        return file;
    }

    /** @return the outline's glyph id in the subset */
    int glyph(Outline outline) {
        return glyphs.get(outline);
    }
}
