package org.rundruf.delivery;

import java.nio.file.Path;

/** Where this node keeps outcomes of this ledger: a folder may serve several of either. */
record OutcomeJournals(Path folder, String ledger, String node) {

    OutcomeJournal called(String suffix) {
        String name = "outcomes-" + ledger + "-" + node.replaceAll("[^A-Za-z0-9.-]", "_") + suffix + ".journal";
        return new OutcomeJournal(folder.resolve(name));
    }
}
