package org.potline.report.statutory;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks. A number's decimals come on top. */
enum Look {
    /** Title of a sheet. */ TITLE(15, true, "1F3864", null, false),
    /** Explanation under a title. */ LEAD(10, false, "404040", null, false),
    /** What is not known of a form. */ WARNING(10, true, "9C0006", "FFE1E1", false),
    /** Heading within a sheet. */ HEADING(11, true, "1F3864", null, false),
    /** Head of a table. */ HEADER(10, true, "FFFFFF", "2F5597", true),
    /** Words. */ TEXT(10, false, "000000", null, true),
    /** A line that sums up others: its words. */ STRONG(10, true, "000000", "DDE6F3", true),
    /** To be filled in by the enterprise. */ TO_FILL(10, false, "7F6000", "FFF2CC", true),
    /** A number as measured or reckoned. */ NUMBER(10, false, "000000", null, true),
    /** A number by default. */ BY_DEFAULT(10, false, "7F7F7F", "F2F2F2", true),
    /** A number that the sheet itself reckons. */ LIVE(10, false, "1F5C2E", "E8F3EA", true),
    /** A number that sums up others. */ TOTAL(10, true, "1F5C2E", "DDE6F3", true);

    private final int points;
    private final boolean bold;
    private final String ink;
    private final String paper;
    private final boolean framed;

    Look(int points, boolean bold, String ink, String paper, boolean framed) {
        this.points = points;
        this.bold = bold;
        this.ink = ink;
        this.paper = paper;
        this.framed = framed;
    }

    int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return this == BY_DEFAULT;
    }

    /** Colour of the letters, RRGGBB. */
    String ink() {
        return ink;
    }

    /** Colour of the ground, RRGGBB, or null. */
    String paper() {
        return paper;
    }

    boolean framed() {
        return framed;
    }

    HorizontalAlignment alignment() {
        return switch (this) {
            case NUMBER, BY_DEFAULT, LIVE, TOTAL -> HorizontalAlignment.RIGHT;
            case HEADER -> HorizontalAlignment.CENTER;
            default -> HorizontalAlignment.LEFT;
        };
    }
}
