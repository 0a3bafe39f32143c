/** Numbers, times, dates, amounts, phones and addresses found in a text of any language, as values that compare; may know the languages. */
package org.rundruf.localization.checks.values;
