package org.rundruf.delivery.outage;

/** Something that could not be written and waits for the database. */
public interface Kept {

    /**
     * Writes it; nothing to do if there is nothing.
     *
     * @return how much was written
     * @throws org.springframework.dao.DataAccessException if the database is away again; then it waits on
     */
    int write();
}
