package org.rundruf.web.access;

/** What a user may do. */
public enum Role {
    /** Writes, submits, sends what is approved, cancels, reads. */
    AUTHOR,
    /** Reads, approves, sends. */
    APPROVER,
    /** Sees and moves print orders. */
    PRINTSHOP,
    /** All of it, quarters and subscribers too. */
    ADMIN
}
