package org.rundruf.print.order;

/** Who ordered, whom to ask, and until when. */
final class XjdfCustomer {
    private XjdfCustomer() {}

    static void add(Xml root, OrderPapers papers) {
        XjdfTicket.resource(root, "CustomerInfo")
                .add("CustomerInfo")
                .with("CustomerOrderID", papers.number())
                .with("CustomerProjectID", papers.announcement())
                .with("CustomerJobName", papers.title());
        XjdfTicket.resource(root, "NodeInfo").add("NodeInfo").with("End", XjdfValues.time(papers.due()));
        contacts(root, papers);
    }

    private static void contacts(Xml root, OrderPapers papers) {
        Xml set = XjdfTicket.set(root, "Contact");
        contact(set.add("Resource"), papers.customer());
        for (int i = 0; i < papers.drops().size(); i++) {
            site(set.add("Resource"), i, papers);
        }
    }

    private static void contact(Xml resource, Customer customer) {
        resource.add("Part").with("ContactType", "Customer");
        Xml contact = resource.add("Contact");
        channel(contact, "Phone", customer.phone());
        channel(contact, "Email", customer.email());
        contact.add("Company").with("OrganizationName", customer.city());
        if (customer.name() != null) {
            contact.add("Person").with("DescriptiveName", customer.name());
        }
    }

    private static void channel(Xml contact, String type, String locator) {
        if (locator != null) {
            contact.add("ComChannel").with("ChannelType", type).with("Locator", locator);
        }
    }

    private static void site(Xml resource, int index, OrderPapers papers) {
        Drop drop = papers.drops().get(index);
        resource.with("DescriptiveName", drop.name());
        resource.add("GeneralID").with("IDUsage", "Site").with("IDValue", drop.id());
        if (drop.isPoint()) {
            resource.add("GeneralID")
                    .with("IDUsage", "GeoPoint")
                    .with("IDValue", "geo:" + drop.latitude() + "," + drop.longitude());
        }
        resource.add("Part").with("ContactType", "Delivery").with("DropID", XjdfValues.drop(index));
        resource.add("Contact")
                .add("Address")
                .with("City", papers.customer().city())
                .with("Street", drop.name());
    }
}
