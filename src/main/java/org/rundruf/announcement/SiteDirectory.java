package org.rundruf.announcement;

import java.util.List;

/** The lamp posts, traffic lights and boards where the city's posters hang. */
@FunctionalInterface
public interface SiteDirectory {

    /**
     * @param quarters ids of quarters; each reaches everything below it
     * @return the sites in them, by quarter and id
     */
    List<Site> within(List<String> quarters);
}
