package org.rundruf.web.office.watch;

import java.util.regex.Pattern;

/**
 * What a reason of the ledger means to people.
 *
 * @param pattern which reasons
 * @param words key of the sentence that says so
 * @param next key of what to do about it
 */
record Reason(Pattern pattern, String words, String next) {

    boolean isMeantBy(String reason) {
        return pattern.matcher(reason).find();
    }
}
