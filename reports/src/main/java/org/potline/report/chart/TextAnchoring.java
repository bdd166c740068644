package org.potline.report.chart;

/** Which end of a text stays in place when the reader's font is wider or narrower than the one it was laid out with. */
enum TextAnchoring {
    START("start", 0), MIDDLE("middle", 0.5), END("end", 1);

    private final String svg;
    private final double share;

    TextAnchoring(String svg, double share) {
        this.svg = svg;
        this.share = share;
    }

    /** Value of the attribute {@code text-anchor}. */
    String svg() {
        return svg;
    }

    /** Where the anchor lies, as a share of the text's width. */
    double share() {
        return share;
    }
}
