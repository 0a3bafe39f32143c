/** Announcements and quarters in the database (H2 and PostgreSQL); depends on {@code announcement} alone. */
package org.rundruf.announcement.storage;
