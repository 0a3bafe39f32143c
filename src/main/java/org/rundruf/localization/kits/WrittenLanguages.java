package org.rundruf.localization.kits;

/** A kit is written in every language of the city. */
final class WrittenLanguages implements KitRule {

    @Override
    public void check(KitSource kit, Faults faults) {
        kit.wanted().stream()
                .filter(tag -> !kit.written().contains(tag))
                .forEach(tag -> faults.add(kit.path(tag + ".yaml"), 1, "is missing", "write the kit in " + tag));
    }
}
