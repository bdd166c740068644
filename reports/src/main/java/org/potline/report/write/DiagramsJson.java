package org.potline.report.write;

import java.nio.file.Path;
import java.util.List;
import org.potline.report.diagram.Diagram;

/** What was drawn, as JSON. */
public final class DiagramsJson {
    private DiagramsJson() {
    }

    /** The files in a folder, each with its title and size. */
    public static String of(List<Diagram> diagrams, Path folder) {
        return JsonDocument.of(document -> document.text("folder", folder.toString()).text("page", DiagramFiles.PAGE)
                .list("drawings", diagrams, diagram -> document.text("file", diagram.file()).text("title", diagram.title())
                        .whole("widthPx", diagram.widthPx()).whole("heightPx", diagram.heightPx())));
    }
}
