package org.rundruf.web.api;

import org.rundruf.localization.checks.Repair;

/**
 * What a check found.
 *
 * @param severity error, warning or hint; an error blocks the approval
 * @param rule the check's name
 * @param part title, summary or body
 * @param start where in that part it begins, in UTF-16 code units
 * @param end where it ends
 * @param message what it is, in the language of whoever asked
 * @param repair a change that mends it; absent if there is none
 */
record FindingLine(String severity, String rule, String part, int start, int end, String message, Repair repair) {}
