package org.rundruf.print;

/** There is no print order of that id. */
public class UnknownPrintOrder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param id what was asked for */
    public UnknownPrintOrder(String id) {
        super("There is no print order '" + id + "'");
    }
}
