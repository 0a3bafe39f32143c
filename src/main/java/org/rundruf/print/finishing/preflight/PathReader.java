package org.rundruf.print.finishing.preflight;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/** Puts the paths of a page together until they are painted. */
abstract class PathReader extends PDFGraphicsStreamEngine {
    private GeneralPath path = new GeneralPath();

    PathReader(PDPage page) {
        super(page);
    }

    abstract void fill(GeneralPath painted) throws IOException;

    abstract void stroke(GeneralPath painted) throws IOException;

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill(path);
        endPath();
    }

    @Override
    public void strokePath() throws IOException {
        stroke(path);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill(path);
        stroke(path);
        endPath();
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.moveTo(first.getX(), first.getY());
        path.lineTo(second.getX(), second.getY());
        path.lineTo(third.getX(), third.getY());
        path.lineTo(fourth.getX(), fourth.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away counts as painted: nobody orders it without reason.
    }
}
