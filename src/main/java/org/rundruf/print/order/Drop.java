package org.rundruf.print.order;

/**
 * Where copies are brought to: a quarter's letterboxes or a lamp post.
 *
 * @param quarter the id of the quarter
 * @param site the id of the lamp post in the city's list, or null for the quarter as a whole
 * @param name as people call it; for a lamp post its address
 * @param latitude WGS 84 in degrees, or null for a quarter
 * @param longitude WGS 84 in degrees, or null for a quarter
 */
public record Drop(String quarter, String site, String name, Double latitude, Double longitude) {

    /** @return true for a point on the map, false for a whole quarter */
    public boolean isPoint() {
        return latitude != null && longitude != null;
    }

    /** @return what identifies it */
    String id() {
        return site == null ? quarter : site;
    }
}
