package org.rundruf.print.finishing;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Makes the tags of a document those that assistive software expects (ISO 14289-1, 7.1). */
final class StructureTags {
    private StructureTags() {}

    static void mend(PDStructureNode node) {
        if (node == null) {
            return;
        }
        if (node instanceof PDStructureElement element && isParagraph(element)) {
            element.setStructureType(StandardStructureTypes.P);
        }
        if (node instanceof PDStructureElement link && StandardStructureTypes.LINK.equals(link.getStructureType())) {
            // It would be read instead of the text that can be seen.
            link.getCOSObject().removeItem(COSName.ALT);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement child) {
                mend(child);
            }
        }
    }

    /** A division holds paragraphs; one that holds text is a paragraph. */
    private static boolean isParagraph(PDStructureElement element) {
        return StandardStructureTypes.DIV.equals(element.getStructureType())
                && element.getKids().stream().noneMatch(StructureTags::isBlock)
                && !element.getKids().isEmpty();
    }

    private static boolean isBlock(Object kid) {
        return kid instanceof PDStructureElement child
                && !StandardStructureTypes.SPAN.equals(child.getStructureType())
                && !StandardStructureTypes.LINK.equals(child.getStructureType());
    }
}
