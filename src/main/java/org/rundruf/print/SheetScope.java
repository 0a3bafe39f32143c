package org.rundruf.print;

/** What one copy of a sheet is about. */
enum SheetScope {
    /** An announcement in one language: a file each. */
    LANGUAGE,
    /** An announcement in several languages side by side: one file for all of them. */
    LANGUAGES,
    /** All announcements of a quarter in one language. */
    QUARTER
}
