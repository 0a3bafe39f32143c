package org.rundruf.print.order;

import java.util.List;

/** What press and finishing get: files, paper, and what the cut sheets are. Nothing is folded. */
final class XjdfPress {
    private static final String PDF = "application/pdf";

    private XjdfPress() {}

    static void add(Xml root, OrderPapers papers) {
        List<OrderedSheet> printed = papers.printed();
        if (printed.isEmpty()) {
            return;
        }
        Xml files = XjdfTicket.set(root, "RunList");
        printed.forEach(sheet -> file(resource(files, sheet), sheet));
        Xml media = XjdfTicket.set(root, "Media");
        printed.forEach(sheet -> media(resource(media, sheet).with("ID", mediaId(sheet)), sheet));
        Xml components = root.add("ResourceSet").with("Name", "Component").with("Usage", "Output");
        printed.forEach(sheet -> component(components.add("Resource"), sheet, papers.copies(sheet)));
        Xml cutting = XjdfTicket.set(root, "TrimmingParams");
        printed.forEach(sheet -> trimming(resource(cutting, sheet), sheet));
    }

    private static Xml resource(Xml set, OrderedSheet sheet) {
        Xml resource = set.add("Resource");
        part(resource, sheet);
        return resource;
    }

    private static void part(Xml parent, OrderedSheet sheet) {
        parent.add("Part").with("Product", XjdfProducts.id(sheet));
    }

    private static void file(Xml resource, OrderedSheet sheet) {
        resource.add("RunList")
                .with("NPage", sheet.pages())
                .add("FileSpec")
                .with("URL", sheet.file())
                .with("MimeType", PDF);
    }

    private static void media(Xml resource, OrderedSheet sheet) {
        Stock stock = sheet.stock();
        resource.add("Media")
                .with("MediaType", "Paper")
                .with("Dimension", XjdfValues.pair(sheet, XjdfProducts.BLEED))
                .with("Weight", stock.weight())
                .with("Coating", stock.coating())
                .with("MediaQuality", stock.quality());
    }

    private static void component(Xml resource, OrderedSheet sheet, int copies) {
        resource.add("AmountPool").add("PartAmount").with("Amount", copies);
        part(resource, sheet);
        resource.add("Component")
                .with("MediaRef", mediaId(sheet))
                .with("ProductType", XjdfProducts.type(sheet))
                .with("Dimensions", XjdfValues.shape(sheet));
    }

    private static void trimming(Xml resource, OrderedSheet sheet) {
        resource.add("TrimmingParams")
                .with("Width", XjdfValues.points(sheet.width()))
                .with("Height", XjdfValues.points(sheet.height()));
    }

    private static String mediaId(OrderedSheet sheet) {
        return "media-" + sheet.stem();
    }
}
