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

    /** @return the names of the kits that have this word in any language, whatever is filled in */
    default Set<String> saying(String word) {
        return Set.of();
    }

    /**
     * @param topic what the kit's announcements are about
     * @param urgency how urgent they are unless they say otherwise
     * @param parameters the facts it asks for
     * @param variants what else they are by the choices that they make
     */
    record KitHead(Topic topic, Urgency urgency, List<FactParameter> parameters, KitVariants variants) {

        /** A kit whose announcements are all the same. */
        public KitHead(Topic topic, Urgency urgency, List<FactParameter> parameters) {
            this(topic, urgency, parameters, KitVariants.NONE);
        }

        /** @return what an announcement with those facts is about */
        public Topic topic(Facts facts) {
            return variants.topic(facts).orElse(topic);
        }
    }
}
