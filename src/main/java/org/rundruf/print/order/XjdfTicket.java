package org.rundruf.print.order;

/**
 * The job ticket of a print order, in XJDF 2.1 (CIP4): what is to be printed, on what, how it is finished, how much of it
 * goes where, and until when.
 */
public final class XjdfTicket {
    private static final String NAMESPACE = "http://www.CIP4.org/JDFSchema_2_0";
    private static final String VERSION = "2.1";

    private XjdfTicket() {}

    /**
     * @param papers of the order
     * @return the document; the same for the same papers
     */
    public static String of(OrderPapers papers) {
        Xml root = Xml.root(NAMESPACE, "XJDF")
                .with("Version", VERSION)
                .with("JobID", papers.id())
                .with("JobPartID", papers.number())
                .with("ProjectID", papers.announcement())
                .with("Types", "Product")
                .with("Category", "Flyer")
                .with("DescriptiveName", papers.title());
        audit(root, papers);
        replacement(root, papers);
        XjdfProducts.add(root, papers);
        XjdfCustomer.add(root, papers);
        XjdfPress.add(root, papers);
        XjdfDelivery.add(root, papers);
        return root.document();
    }

    /** Who wrote the ticket; its time is that of the content. */
    private static void audit(Xml root, OrderPapers papers) {
        root.add("AuditPool")
                .add("AuditCreated")
                .add("Header")
                .with("AgentName", "Rundruf")
                .with("DeviceID", "Rundruf")
                .with("Time", XjdfValues.time(papers.made()));
    }

    private static void replacement(Xml root, OrderPapers papers) {
        if (papers.replaces() != null) {
            root.add("Comment").with("Type", "Instruction").text("Replaces " + papers.replaces());
            root.add("GeneralID").with("IDUsage", "Replaces").with("IDValue", papers.replaces());
        }
    }

    /** @return the only resource of a new set */
    static Xml resource(Xml root, String name) {
        return set(root, name).add("Resource");
    }

    /** @return a new set of resources that the order brings along */
    static Xml set(Xml root, String name) {
        return root.add("ResourceSet").with("Name", name).with("Usage", "Input");
    }
}
