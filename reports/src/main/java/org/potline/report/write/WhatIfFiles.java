package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.twin.text.Language;

/** The files a run of scenarios leaves: {@code whatif.json}. */
public final class WhatIfFiles {
    /** Name of the file a reader opens. */
    public static final String PAGE = "whatif.json";
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
     * @param language language of the texts
     * @return the file a reader opens
     * @throws org.potline.twin.text.BadInput when the folder cannot be written
     */
    public static Path write(WhatIfResult result, Path folder, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(JSON, WhatIfJson.of(result, language).getBytes(StandardCharsets.UTF_8));
        new ReportFolder(folder).writeBytes(files);
        return folder.resolve(PAGE);
    }
}
