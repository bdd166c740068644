package org.potline.report.write;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.potline.report.page.WhatIfPage;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.twin.text.Language;

/** The files a run of scenarios leaves: {@code whatif.json}, and last the page {@code index.html}. */
public final class WhatIfFiles {
    /** Name of the page. */
    public static final String PAGE = WhatIfPage.FILE;
    private static final String JSON = "whatif.json";

    private WhatIfFiles() {
    }

    /** Refuses, before anything is computed, a folder that could not be written. @throws org.potline.twin.text.BadInput then */
    public static void checkWritable(Path folder) {
        new ReportFolder(folder).refuseUnwritable(Set.of(PAGE, JSON));
    }

    /**
     * Writes the files into a folder, all or none; the same result gives the same bytes however often it is written.
     *
     * @param folder   folder, made if it is not there
     * @param language language of the texts in the JSON document, and the one in which the page opens
     * @return the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written
     */
    public static Path write(WhatIfResult result, Path folder, Language language) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(JSON, json(result, language));
        files.put(PAGE, WhatIfPage.html(result, language));
        new ReportFolder(folder).write(files);
        return folder.resolve(PAGE);
    }

    /** The result as one JSON document, its figures unrounded. */
    public static String json(WhatIfResult result, Language language) {
        return WhatIfJson.of(result, language);
    }
}
