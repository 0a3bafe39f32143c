package org.rundruf.print.finishing.preflight;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Tells everything that is painted on a page, in the order of painting. */
final class PageReader extends PathReader {
    private final int page;
    private final Consumer<Mark> marks;
    private final Deque<String> forms = new ArrayDeque<>();

    PageReader(PDPage page, int number, Consumer<Mark> marks) {
        super(page);
        this.page = number;
        this.marks = marks;
    }

    void read() throws IOException {
        processPage(getPage());
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms.push(PressFile.number(form.getCOSObject()));
        super.showForm(form);
        forms.pop();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        double size = rendering.getScalingFactorY();
        Rectangle2D area = new Rectangle2D.Double(
                rendering.getTranslateX(),
                rendering.getTranslateY(),
                Math.max(0.1, displacement.getX() * rendering.getScalingFactorX()),
                size / 2);
        if (mode.isFill()) {
            marks.accept(Mark.text(place(area, font.getName()), area, Paint.fill(getGraphicsState()), size));
        }
        if (mode.isStroke()) {
            marks.accept(Mark.text(place(area, font.getName()), area, Paint.stroke(getGraphicsState()), size));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D area = new AffineTransform(matrix.createAffineTransform())
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        COSBase object = image.getCOSObject();
        COSBase space = ((COSDictionary) object).getDictionaryObject(COSName.COLORSPACE, COSName.CS);
        Paint paint = Paint.of(image.isStencil() ? COSName.DEVICEGRAY : space, getGraphicsState());
        marks.accept(Mark.image(place(area, PressFile.number(object)), area, paint, image));
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        COSBase space = getResources().getShading(name).getCOSObject().getDictionaryObject(COSName.COLORSPACE);
        marks.accept(Mark.shading(Place.object(page, name.getName()), Paint.of(space, getGraphicsState())));
    }

    @Override
    void fill(GeneralPath path) throws IOException {
        Place place = place(path.getBounds2D(), form());
        marks.accept(Mark.fill(place, Paint.fill(getGraphicsState()), path));
    }

    @Override
    void stroke(GeneralPath path) throws IOException {
        Place place = place(path.getBounds2D(), form());
        marks.accept(Mark.stroke(place, Paint.stroke(getGraphicsState()), path));
    }

    private Place place(Rectangle2D area, String object) {
        Rectangle2D media = new Rectangle2D.Float(
                getPage().getMediaBox().getLowerLeftX(), getPage().getMediaBox().getLowerLeftY(), 0, 0);
        return new Place(
                page,
                object,
                PressFile.millimetres(area.getX() - media.getX()),
                PressFile.millimetres(area.getY() - media.getY()));
    }

    private String form() {
        return forms.isEmpty() ? "" : forms.peek();
    }
}
