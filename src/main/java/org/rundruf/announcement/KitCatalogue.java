package org.rundruf.announcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What reading an announcement needs to know about kits; {@code localization} provides it. */
public interface KitCatalogue {

    /** @return the names of all kits */
    Set<String> names();

    /** @return what the kit asks for and presets, or empty if there is no such kit */
    Optional<KitHead> find(String name);

    /**
     * @param topic what the kit's announcements are about
     * @param urgency how urgent they are unless they say otherwise
     * @param parameters the facts it asks for
     */
    record KitHead(Topic topic, Urgency urgency, List<FactParameter> parameters) {}
}
