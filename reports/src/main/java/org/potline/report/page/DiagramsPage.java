package org.potline.report.page;

import java.util.List;
import java.util.Map;
import org.potline.report.diagram.Diagram;
import org.potline.report.page.HeadingPart.Beside;
import org.potline.report.page.HeadingPart.Heading;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/** The page of a plant's diagrams: source streams, then the network of metering points, each of the site and of every process. */
public final class DiagramsPage {
    /** Name of its file beside the page of a year. */
    public static final String FILE = "diagrams.html";
    /** A drawing is shown no smaller than this share of the size it was laid out for: sooner it scrolls [1]. */
    private static final double LEAST = 0.9;

    /** A drawing up to so wide can be read on an upright A4 page [px]. */
    private static final int UPRIGHT_PX = 1000;
    /** A drawing up to so wide can be read on an A4 page across [px]. */
    private static final int A4_ACROSS_PX = 1300;

    /** Drawings are wide: where the window is, so is the page. */
    private static final String STYLE = Diagram.STYLE + ".page{max-width:1900px}\n";

    private DiagramsPage() {
    }

    /**
     * The page.
     *
     * @param plant    the plant
     * @param diagrams its diagrams in every language
     * @param initial  language that shows when the page is opened
     * @param beside   whether it stands beside the page of a year
     */
    public static String html(Plant plant, Map<Language, List<Diagram>> diagrams, Language initial, boolean beside) {
        LocalText name = plant.name();
        Language other = initial == Language.ZH ? Language.EN : Language.ZH;
        return Page.html(name.in(initial) + " · " + name.in(other), initial, STYLE, (language, html) -> {
            var words = new Words(language);
            body(new View(words, new Labels(plant, words), html), plant, diagrams.get(language), beside);
        });
    }

    private static void body(View view, Plant plant, List<Diagram> diagrams, boolean beside) {
        HeadingPart.write(view, new Heading(view.say("diagrams.kind"), plant.name().in(view.language()),
                view.say("diagrams.subtitle", Map.of("day", plant.asOf())), List.of("source-streams", "network"),
                beside ? List.of(new Beside(AnnualPage.FILE, view.say("page.to-annual"))) : List.of()));
        view.html().line().open("main");
        for (String name : List.of("source-streams", "network")) {
            Html html = view.section(name);
            diagrams.stream().filter(diagram -> diagram.file().startsWith(name)).forEach(diagram -> write(view, diagram));
            html.close();
        }
        view.html().close();
        view.html().line().open("footer").leaf("p", view.say("diagrams.footer")).close();
    }

    /** Printed, a drawing wider than an upright page takes a page across, the widest one of A3: else its letters could not be read. */
    private static String sheet(Diagram diagram) {
        return diagram.widthPx() > A4_ACROSS_PX ? " a3" : diagram.widthPx() > UPRIGHT_PX ? " across" : "";
    }

    /** A drawing with its caption, in a frame that scrolls sooner than the drawing becomes too small to read. */
    static void write(View view, Diagram diagram) {
        String id = view.id(diagram.file().replace(".svg", ""));
        view.html().line().open("figure", "class", "drawing" + sheet(diagram)).leaf("figcaption", diagram.title()).open("div", "class", "scroll");
        view.html().open("div", "style", "min-width:" + Math.round(diagram.widthPx() * LEAST) + "px;max-width:" + diagram.widthPx() + "px")
                .raw(diagram.inline(id)).close().close().close();
    }
}
