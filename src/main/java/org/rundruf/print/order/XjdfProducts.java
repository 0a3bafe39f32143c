package org.rundruf.print.order;

import java.util.List;

/** The products of a ticket, one for each file that has a run, as the customer means them. */
final class XjdfProducts {
    static final int BLEED = 3;
    private static final String INKS = "Cyan Magenta Yellow Black";

    private XjdfProducts() {}

    static void add(Xml root, OrderPapers papers) {
        List<OrderedSheet> printed = papers.printed();
        if (printed.isEmpty()) {
            return;
        }
        Xml products = root.add("ProductList");
        printed.forEach(sheet -> add(products, sheet, papers.copies(sheet)));
    }

    private static void add(Xml products, OrderedSheet sheet, int copies) {
        Xml product = products.add("Product")
                .with("ID", id(sheet))
                .with("IsRoot", true)
                .with("Amount", copies)
                .with("ProductType", type(sheet))
                .with("DescriptiveName", sheet.stem());
        colours(product.add("Intent").with("Name", "ColorIntent").add("ColorIntent"), sheet);
        layout(product, sheet);
        media(product, sheet.stock());
    }

    private static void colours(Xml intent, OrderedSheet sheet) {
        intent.add("SurfaceColor").with("Surface", "Front").with("ColorsUsed", INKS);
        if (sheet.isTwoSided()) {
            intent.add("SurfaceColor").with("Surface", "Back").with("ColorsUsed", INKS);
        }
    }

    private static void layout(Xml product, OrderedSheet sheet) {
        product.add("Intent")
                .with("Name", "LayoutIntent")
                .add("LayoutIntent")
                .with("FinishedDimensions", XjdfValues.shape(sheet))
                .with("Bleed", XjdfValues.points(BLEED))
                .with("Pages", sheet.pages())
                .with("Sides", sheet.isTwoSided() ? "TwoSidedHeadToHead" : "OneSided");
    }

    private static void media(Xml product, Stock stock) {
        product.add("Intent")
                .with("Name", "MediaIntent")
                .add("MediaIntent")
                .with("MediaType", "Paper")
                .with("Weight", stock.weight())
                .with("Coating", stock.coating())
                .with("MediaQuality", stock.quality());
    }

    static String id(OrderedSheet sheet) {
        return "product-" + sheet.stem();
    }

    static String type(OrderedSheet sheet) {
        return sheet.sheet().startsWith("poster") ? "Poster" : "Flyer";
    }
}
