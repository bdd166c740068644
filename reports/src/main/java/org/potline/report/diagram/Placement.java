package org.potline.report.diagram;

import java.util.List;
import java.util.Map;

/**
 * Where everything of a {@link Network} stands. All coordinates in px, from the top left corner of the drawing.
 *
 * @param widthPx  width of all
 * @param heightPx height of all
 * @param places   place of each box and frame, by id
 * @param ways     corners of each line, by id
 * @param labels   place of each label, by the line's id
 */
record Placement(double widthPx, double heightPx, Map<String, Rect> places, Map<String, List<Spot>> ways, Map<String, Rect> labels) {
    /** A spot. */
    record Spot(double x, double y) {
    }

    /** A rectangle by its top left corner. */
    record Rect(double x, double y, double width, double height) {
        double middleX() {
            return x + width / 2;
        }

        double middleY() {
            return y + height / 2;
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }
}
