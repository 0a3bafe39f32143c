/**
 * The ledger: planning, claiming, outcomes, receipts and reports; may know {@code announcement}, {@code audience} and {@code localization}.
 */
package org.rundruf.delivery;
