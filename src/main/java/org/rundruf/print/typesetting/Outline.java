package org.rundruf.print.typesetting;

import java.util.List;

/** What one character code of a document's font draws. */
sealed interface Outline {
    /** @return the glyphs of the original font that it is made of */
    List<Integer> glyphs();

    /** @return the width in font units */
    int advance(FontFace face);

    /**
     * @param dx font units to the right
     * @param advance font units
     * @return the same drawn elsewhere, with another width, so that what follows stands right behind it
     */
    Composite placed(int dx, int advance);

    /** @return the same with another width */
    default Composite widened(int advance) {
        return placed(0, advance);
    }

    /** A glyph just as the font has it. */
    record Single(int glyph) implements Outline {
        @Override
        public List<Integer> glyphs() {
            return List.of(glyph);
        }

        @Override
        public int advance(FontFace face) {
            return face.advance(glyph);
        }

        @Override
        public Composite placed(int dx, int advance) {
            return new Composite(List.of(new Part(glyph, dx, 0)), advance);
        }
    }

    /**
     * Several glyphs that carry one piece of text, such as a letter with its dots: drawn as one, they are read as one.
     *
     * @param advance font units
     */
    record Composite(List<Part> parts, int advance) implements Outline {
        @Override
        public List<Integer> glyphs() {
            return parts.stream().map(Part::glyph).toList();
        }

        @Override
        public int advance(FontFace face) {
            return advance;
        }

        @Override
        public Composite placed(int dx, int advance) {
            return new Composite(parts.stream().map(part -> part.moved(dx)).toList(), advance);
        }
    }

    /** A glyph of a composite and how far it is moved, in font units. */
    record Part(int glyph, int dx, int dy) {
        private Part moved(int by) {
            return by == 0 ? this : new Part(glyph, dx + by, dy);
        }
    }
}
