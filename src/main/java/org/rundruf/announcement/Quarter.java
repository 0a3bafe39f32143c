package org.rundruf.announcement;

import java.util.Set;

/**
 * A neighbourhood in the tree city &gt; district &gt; quarter &gt; block. Addressing a node reaches everything below it.
 *
 * @param id the path from the root, such as {@code dortmund/innenstadt-nord/hafen}
 * @param parent the id one up, or null at the root
 * @param name as people call it
 * @param households how many letterboxes it has; 0 if not known
 * @param geocodes official keys (AGS, warn-cell ids)
 */
public record Quarter(String id, String parent, String name, int households, Set<String> geocodes) {
    /** How deep the tree may be: pages and sheets have addresses for so many levels. */
    public static final int MOST_LEVELS = 6;
}
