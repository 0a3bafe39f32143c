package org.rundruf.web.office.compose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody has typed, as they typed it, and what is wrong with it.
 *
 * @param id of the announcement, or null for a new one
 * @param version that it was made from; 0 for a new one
 * @param kit the pattern, or null for free text
 * @param values single values by the path of their field
 * @param quarters ids of the quarters that were picked
 * @param channels tags of the channels that were picked
 * @param faults all that is wrong
 */
record Draft(
        String id,
        int version,
        String kit,
        Map<String, String> values,
        Set<String> quarters,
        Set<String> channels,
        List<Fault> faults) {

    /** @return what stands in a field; empty if nothing does */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** @return what is wrong with a field or with a part of it, or null */
    public String problem(String field) {
        String said = faults.stream()
                .filter(fault -> fault.isAbout(field))
                .map(Fault::text)
                .distinct()
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    /** @return what is wrong with fields that the form does not show */
    public List<String> others(Set<String> shown) {
        return faults.stream()
                .filter(fault -> shown.stream().noneMatch(fault::isAbout))
                .map(fault -> fault.field().isEmpty() ? fault.text() : fault.field() + ": " + fault.text())
                .toList();
    }

    Draft with(List<Fault> found) {
        return new Draft(id, version, kit, values, quarters, channels, found);
    }
}
