-- H2 reads an index of two columns from end to end for a list of contact points and a range of times.
DROP INDEX delivery_held_contact;
CREATE INDEX delivery_held_contact ON delivery_held (contact);
