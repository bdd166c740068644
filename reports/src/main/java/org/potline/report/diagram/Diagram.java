package org.potline.report.diagram;

import org.potline.report.words.Markup;

/**
 * A drawing in one language.
 *
 * @param file     name of its file
 * @param title    what it shows
 * @param body     its elements
 * @param widthPx  width at which its text has the size it was laid out for
 * @param heightPx height at that width
 */
public record Diagram(String file, String title, String body, int widthPx, int heightPx) {
    /** Style of every drawing; a page that holds drawings has it once. */
    public static final String STYLE = """
            .dg{font-family:"Helvetica Neue",Helvetica,Arial,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",\
            "Source Han Sans SC","WenQuanYi Micro Hei",sans-serif;font-size:12px;fill:#1f2a33}
            .dg polyline{fill:none;stroke:#51606b;stroke-width:1.4}.dg .dg-head{fill:#51606b;stroke:none}
            .dg .dg-title{font-size:15px;font-weight:600}.dg .dg-strong{font-weight:600}.dg .dg-small{font-size:11px}
            .dg .dg-soft{fill:#51606b}.dg .dg-mid{text-anchor:middle}.dg .dg-box{fill:#fff;stroke:#1f2a33;stroke-width:1.2}
            .dg .dg-unit{fill:#f4f7f9}.dg .dg-outside{fill:#fff;stroke:#8a97a0;stroke-dasharray:3 2}
            .dg .dg-air{fill:#fdf0ea;stroke:#a33a00}.dg .dg-frame{fill:none;stroke:#005a8d;stroke-width:1.6;stroke-dasharray:9 4}
            .dg .dg-process{fill:#fbfcfd;stroke:#8a97a0}.dg .dg-frame-title{fill:#005a8d;font-weight:600}
            .dg .dg-paper{fill:#fff;fill-opacity:.86}
            .dg-fuel polyline{stroke:#d55e00;stroke-width:2}.dg-fuel .dg-head{fill:#d55e00}
            .dg-carbon polyline{stroke:#1f2a33;stroke-width:2.2}.dg-carbon .dg-head{fill:#1f2a33}
            .dg-carbonate polyline{stroke:#6a3d9a;stroke-width:2}.dg-carbonate .dg-head{fill:#6a3d9a}
            .dg-emission polyline{stroke:#a33a00;stroke-width:2;stroke-dasharray:7 3}.dg-emission .dg-head{fill:#a33a00}
            .dg-energy polyline{stroke:#0072b2;stroke-dasharray:2 2.5;stroke-width:1.8}.dg-energy .dg-head{fill:#0072b2}
            .dg-other polyline{stroke:#8a97a0;stroke-width:1.2}.dg-other .dg-head{fill:#8a97a0}
            .dg .dg-symbol{fill:#fff;stroke:#005a8d;stroke-width:1.5}.dg .dg-code{font-size:11px;font-weight:600;fill:#005a8d}
            .dg .dg-point{fill:#fff;stroke:#b8c2ca}.dg .dg-missing .dg-point{stroke:#c0262d;stroke-width:1.8;stroke-dasharray:5 3;fill:#fff6f6}
            .dg .dg-missing .dg-symbol{stroke:#c0262d;stroke-dasharray:3 2}.dg .dg-missing .dg-code,.dg .dg-red{fill:#c0262d}
            .dg .dg-stopped .dg-symbol{stroke:#8a97a0;stroke-dasharray:3 2}.dg .dg-stopped .dg-code,.dg .dg-stopped text{fill:#6b7780}
            .dg .dg-band{fill:#eef3f7}.dg .dg-band-title{font-weight:600;fill:#005a8d;font-size:13px}
            .dg .dg-link polyline{stroke:#6b7780;stroke-width:1.2}.dg .dg-missing-link polyline{stroke:#c0262d;stroke-dasharray:5 3}
            """;

    /** As a file of its own. */
    public String standalone() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + start("diagram", "width=\"" + widthPx + "\" height=\"" + heightPx + "\" ")
                + "<style>" + STYLE + "</style><rect width=\"" + widthPx + "\" height=\"" + heightPx + "\" fill=\"#fff\"/>" + body + "</svg>\n";
    }

    /**
     * As an element of a page that has {@link #STYLE} already.
     *
     * @param id id no other element of the page has
     */
    public String inline(String id) {
        return start(id, "") + body + "</svg>";
    }

    private String start(String id, String size) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dg\" " + size + "viewBox=\"0 0 " + widthPx + " " + heightPx
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title\" id=\"" + id + "\"><title id=\"" + id + "-title\">"
                + Markup.escaped(title) + "</title>";
    }
}
