package org.rundruf.audit;

/** Where every change of state is noted. */
@FunctionalInterface
public interface AuditTrail {
    /** Notes nothing, where nobody is asked later. */
    AuditTrail NONE = note -> {};

    /**
     * Notes a change as part of the transaction that makes it: both are there or neither. Outside of a transaction it is
     * on disk when this returns.
     *
     * @throws org.springframework.dao.DataAccessException if it cannot be noted; then the change does not happen either
     */
    void note(AuditNote note);
}
