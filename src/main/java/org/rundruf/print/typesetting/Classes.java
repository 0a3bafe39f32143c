package org.rundruf.print.typesetting;

import com.openhtmltopdf.render.Box;
import org.w3c.dom.Element;

/** Which element a box was made of. */
final class Classes {
    private Classes() {}

    /** @return true if its element has that class and no other */
    static boolean has(Box box, String styleClass) {
        Element element = box.getElement();
        return element != null && element.getAttribute("class").equals(styleClass);
    }
}
