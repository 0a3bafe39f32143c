package org.rundruf.announcement;

/**
 * A lamp post, traffic light or board where posters hang.
 *
 * @param id unique in the city, such as {@code lp-0417}
 * @param quarter the id of the quarter in which it stands
 * @param name its address, as who puts up the posters finds it
 * @param latitude WGS 84 in degrees
 * @param longitude WGS 84 in degrees
 * @param posters how many hang there
 */
public record Site(String id, String quarter, String name, double latitude, double longitude, int posters) {

    /** @return true if it stands in one of the quarters or below one of them */
    public boolean isWithin(Iterable<String> quarters) {
        for (String addressed : quarters) {
            if ((quarter + "/").startsWith(addressed + "/")) {
                return true;
            }
        }
        return false;
    }
}
