package org.rundruf.print;

import java.util.List;
import org.rundruf.announcement.Quarter;

/** Where the copies of an announcement go: the smallest quarters at or below those it addresses. */
public final class CopyQuarters {
    private CopyQuarters() {}

    /**
     * @param all the city's quarters
     * @param addressed ids of quarters; each reaches everything below it
     * @return every quarter that counts households of its own, each once: a quarter whose parts count theirs is left out
     */
    public static List<Quarter> of(List<Quarter> all, List<String> addressed) {
        List<Quarter> reached =
                all.stream().filter(quarter -> isReached(quarter, addressed)).toList();
        List<Quarter> counted = reached.stream()
                .filter(quarter -> reached.stream().noneMatch(part -> part.households() > 0 && isBelow(part, quarter)))
                .toList();
        List<Quarter> known =
                counted.stream().filter(quarter -> quarter.households() > 0).toList();
        return known.isEmpty() ? counted : known;
    }

    private static boolean isReached(Quarter quarter, List<String> addressed) {
        return addressed.stream().anyMatch(id -> (quarter.id() + "/").startsWith(id + "/"));
    }

    private static boolean isBelow(Quarter part, Quarter quarter) {
        return part.id().startsWith(quarter.id() + "/");
    }
}
