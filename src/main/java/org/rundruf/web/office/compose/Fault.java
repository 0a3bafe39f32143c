package org.rundruf.web.office.compose;

/**
 * What is wrong with a field, as its writer reads it.
 *
 * @param field the path in the announcement file, such as {@code facts.ends}; empty for the whole
 * @param text one or two sentences
 */
public record Fault(String field, String text) {

    /** @return whether it is about that field or a part of it */
    public boolean isAbout(String name) {
        return field.equals(name) || field.startsWith(name + "[") || field.startsWith(name + ".");
    }
}
