package org.rundruf.localization;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rundruf.localization.kits.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what is wrong with the words; the hub works all the same, for missing labels fall back. */
final class WordWarnings {
    private static final Logger LOG = LoggerFactory.getLogger(WordWarnings.class);

    private WordWarnings() {}

    static void log(List<Fault> faults) {
        faults.stream()
                .collect(Collectors.groupingBy(Fault::file, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofFile -> LOG.warn(
                        "Words have faults ({}, listed by the command check): {}", ofFile.size(), ofFile.get(0)));
    }
}
