/** Who changed what and when: a log that only grows, each entry sealed by a hash over the one before; depends on no other room. */
package org.rundruf.audit;
