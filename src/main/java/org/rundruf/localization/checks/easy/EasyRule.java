package org.rundruf.localization.checks.easy;

import java.util.stream.Stream;

/** One thing that makes a sentence hard. */
interface EasyRule {

    Stream<Hint> check(Sentence sentence);
}
