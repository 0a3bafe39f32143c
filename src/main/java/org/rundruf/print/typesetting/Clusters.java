package org.rundruf.print.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The glyphs of a run by the characters they show, and where each stands. */
final class Clusters {
    /** Glyphs moved less than this, in font units, stand where their advance puts them. */
    private static final float TOLERANCE = 0.6f;

    private final FontFace face;
    private final String text;
    private final GlyphRun run;
    private final float[] pens;
    private final NavigableMap<Integer, List<Integer>> glyphsByChar = new TreeMap<>();

    Clusters(FontFace face, String text, GlyphRun run, boolean rightToLeft) {
        this.face = face;
        this.text = text;
        this.run = run;
        this.pens = rightToLeft ? pensRightToLeft() : pensLeftToRight();
        for (int i = 0; i < run.size(); i++) {
            glyphsByChar
                    .computeIfAbsent(run.chars()[i], first -> new ArrayList<>())
                    .add(i);
        }
    }

    /** A letter is written where the pen stands; its marks share the pen of their letter. */
    private float[] pensLeftToRight() {
        float[] at = new float[run.size()];
        float pen = 0;
        for (int i = 0; i < at.length; i++) {
            boolean mark = isMark(i);
            at[i] = mark ? pen : run.x()[i];
            pen = mark ? pen : run.x()[i] + advance(i);
        }
        return at;
    }

    private float[] pensRightToLeft() {
        float[] at = new float[run.size()];
        float pen = run.advance();
        for (int i = at.length - 1; i >= 0; i--) {
            pen = isMark(i) ? pen : run.x()[i];
            at[i] = pen;
        }
        return at;
    }

    /** @return what to draw for the characters from start to end, in visual order */
    List<Placed> between(int start, int end) {
        List<Placed> placed = new ArrayList<>();
        glyphsByChar.subMap(start, end).forEach((first, glyphs) -> placed.add(place(first, glyphs, end)));
        placed.sort((a, b) -> Integer.compare(a.order, b.order));
        return placed;
    }

    private Placed place(int first, List<Integer> glyphs, int wordEnd) {
        Integer next = glyphsByChar.higherKey(first);
        String shown = text.substring(first, Math.max(first + 1, next == null ? wordEnd : Math.min(next, wordEnd)));
        float pen = glyphs.stream().map(i -> pens[i]).min(Float::compare).orElseThrow();
        return new Placed(glyphs.get(0), pen, isPlain(glyphs) ? single(glyphs) : composite(glyphs, pen), shown);
    }

    private boolean isPlain(List<Integer> glyphs) {
        int only = glyphs.get(0);
        return glyphs.size() == 1 && !isMark(only) && Math.abs(run.y()[only]) < TOLERANCE;
    }

    private Outline single(List<Integer> glyphs) {
        return new Outline.Single(run.glyphs()[glyphs.get(0)]);
    }

    private Outline composite(List<Integer> glyphs, float pen) {
        List<Outline.Part> parts = new ArrayList<>();
        float end = pen;
        for (int i : glyphs) {
            parts.add(new Outline.Part(run.glyphs()[i], Math.round(run.x()[i] - pen), Math.round(run.y()[i])));
            end = isMark(i) ? end : Math.max(end, run.x()[i] + advance(i));
        }
        return new Outline.Composite(List.copyOf(parts), Math.round(end - pen));
    }

    private boolean isMark(int i) {
        return face.isMark(run.glyphs()[i]);
    }

    private int advance(int i) {
        return face.advance(run.glyphs()[i]);
    }

    /** @param order index in visual order. @param pen font units. @param text what it shows */
    record Placed(int order, float pen, Outline outline, String text) {
        Placed read(String as) {
            return new Placed(order, pen, outline, as);
        }
    }
}
