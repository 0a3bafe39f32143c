-- One row that a hub writes to find out whether the database takes anything again, and by which it knows this ledger.
CREATE TABLE ledger_pulse (
    id INT PRIMARY KEY,
    ledger VARCHAR(36) NOT NULL,
    beat TIMESTAMP WITH TIME ZONE NOT NULL
);
