package org.rundruf.localization.checks;

import java.util.List;
import java.util.Optional;

/** Names of places among the facts are read off street signs: they stay as they are. */
final class PlaceRule implements Rule {

    @Override
    public List<Finding> check(Passage passage) {
        Optional<String> place = passage.facts().text("place");
        boolean isLost =
                place.filter(name -> !name.isBlank() && passage.source().contains(name))
                                .isPresent()
                        && !passage.text().isBlank()
                        && !passage.text().contains(place.get());
        return isLost ? List.of(passage.warning("place", 0, 0, place.get())) : List.of();
    }
}
