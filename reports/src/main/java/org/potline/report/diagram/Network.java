package org.potline.report.diagram;

import java.util.List;

/**
 * What is to be laid out: boxes, frames around boxes, and lines between them. All sizes in px.
 *
 * @param boxes  boxes
 * @param frames frames, an outer one before those in it
 * @param lines  lines
 */
record Network(List<Box> boxes, List<Frame> frames, List<Line> lines) {
    /** No column asked for. */
    static final int ANY_COLUMN = -1;

    Network {
        boxes = List.copyOf(boxes);
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
    }

    /**
     * A box.
     *
     * @param id     id within the drawing
     * @param frame  id of the frame it stands in; empty for none
     * @param column column it has to stand in, or {@link #ANY_COLUMN}
     */
    record Box(String id, String frame, int column, double widthPx, double heightPx) {
    }

    /**
     * A frame.
     *
     * @param id     id within the drawing
     * @param within id of the frame it stands in; empty for none
     * @param topPx  room for its title
     */
    record Frame(String id, String within, double topPx) {
    }

    /**
     * A line with its label; without one the label is 0 wide.
     *
     * @param id   id within the drawing
     * @param from box it begins at
     * @param to   box it ends at
     */
    record Line(String id, String from, String to, double labelWidthPx, double labelHeightPx) {
    }
}
