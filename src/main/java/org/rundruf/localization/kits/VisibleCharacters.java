package org.rundruf.localization.kits;

/** What a YAML escape could bring in unseen, or what one part opens and another closes. */
final class VisibleCharacters implements PatternRule {

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        new DirectionMarks(pattern.file(), pattern.lines()::line, faults).check(pattern.source());
    }
}
