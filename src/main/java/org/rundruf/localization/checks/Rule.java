package org.rundruf.localization.checks;

import java.util.List;

/** One thing that has to be right about a translation. */
interface Rule {

    /** @return what is wrong with that part; empty if nothing */
    List<Finding> check(Passage passage);
}
