package org.rundruf.print;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The drawings beside topics and facts. They are backgrounds: the word beside an icon says the same. */
final class Icons {
    private final PrintFiles files;

    Icons(PrintFiles files) {
        this.files = files;
    }

    /** @return a {@code data:} address of the drawing in a colour */
    String uri(String name, String colour) {
        String svg = files.text("print/icons/" + name + ".svg").replace("currentColor", colour);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
