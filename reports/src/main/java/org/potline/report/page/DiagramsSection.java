package org.potline.report.page;

import java.util.List;
import org.potline.report.diagram.Diagram;

/** The source streams of the site, and the way to the page of all diagrams. */
final class DiagramsSection {
    private DiagramsSection() {
    }

    static void write(YearView view, List<Diagram> diagrams) {
        Html html = view.section("diagrams");
        DiagramsPage.write(view, diagrams.get(0));
        html.open("p").leaf("a", view.say("page.to-diagrams"), "href", DiagramsPage.FILE).close().close();
    }
}
