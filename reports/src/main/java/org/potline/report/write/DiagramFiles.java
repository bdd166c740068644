package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.report.diagram.Diagram;
import org.potline.report.diagram.Diagrams;
import org.potline.report.page.DiagramsPage;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;

/** The files of a plant's diagrams: an SVG for each in one language, and the page {@code index.html} with all of them in both. */
public final class DiagramFiles {
    /** Name of the page. */
    public static final String PAGE = "index.html";

    private DiagramFiles() {
    }

    /** Refuses, before anything is drawn, a folder that could not be written. @throws org.potline.twin.text.BadInput then */
    public static void checkWritable(Path folder) {
        new ReportFolder(folder).refuseUnwritable(Set.of(PAGE, Diagrams.SOURCE_STREAMS, Diagrams.NETWORK));
    }

    /**
     * Writes the files into a folder, all or none; the same plant gives the same bytes however often it is drawn.
     *
     * @param plant    the plant
     * @param subjects subjects of findings, among them the needs without a metering point
     * @param folder   folder, made if it is not there
     * @param language language of the drawings, and the one in which the page opens
     * @return what was drawn, in the order of the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written
     */
    public static List<Diagram> write(Plant plant, Collection<String> subjects, Path folder, Language language) {
        Map<Language, List<Diagram>> all = Diagrams.inAll(plant, subjects);
        List<Diagram> diagrams = all.get(language);
        var files = new LinkedHashMap<String, byte[]>();
        diagrams.forEach(diagram -> files.put(diagram.file(), diagram.standalone().getBytes(StandardCharsets.UTF_8)));
        files.put(PAGE, DiagramsPage.html(plant, all, language, false).getBytes(StandardCharsets.UTF_8));
        new ReportFolder(folder).writeBytes(files);
        return diagrams;
    }
}
