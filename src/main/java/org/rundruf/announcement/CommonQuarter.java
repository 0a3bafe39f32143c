package org.rundruf.announcement;

import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The smallest quarter that holds several others. */
public final class CommonQuarter {
    private CommonQuarter() {}

    /** @return its id; empty if they have nothing in common */
    public static String of(List<String> quarters) {
        if (quarters.stream().distinct().count() == 1) {
            return quarters.get(0);
        }
        String[] paths = quarters.stream().map(quarter -> quarter + "/").toArray(String[]::new);
        String common = StringUtils.getCommonPrefix(paths);
        return common.substring(0, Math.max(common.lastIndexOf('/'), 0));
    }
}
