package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.batch.job.WhatIfJob;
import org.potline.batch.store.AskedFile;
import org.potline.batch.store.Database;
import org.potline.batch.store.Run;
import org.potline.batch.store.RunOptions;
import org.potline.batch.store.Runs;
import org.potline.batch.store.WhatIfOptions;
import org.potline.report.chart.Fonts;
import org.potline.report.write.WhatIfFiles;

/** Begins a run of {@code whatif}, as {@link AnnualRun} begins one of {@code annual}. */
final class WhatIfRun {
    private static final int MOST_NAMED = 3;

    private final Screen screen;
    private final boolean json;

    WhatIfRun(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    int begin(WhatIfRequest request, Path database) {
        AskedFile asked = AskedFile.keep(database, request.folder(), List.of());
        Interruption interruption = Interruption.watch(screen);
        try {
            WhatIfOptions inputs = new WhatIfInputs(request).read();
            var knowledge = new KnowledgeLoader(request.edition(), inputs.methods().get(0));
            RunOptions options = options(request, inputs, knowledge);
            try (Database open = Database.openOrCreate(database)) {
                var runs = new Runs(open.client());
                Run run = runs.find(runs.add(WhatIfJob.NAME, options, Clock.systemUTC())).orElseThrow();
                asked.forget();
                return new RunExecution(screen, json, open, knowledge).complete(run);
            }
        } finally {
            interruption.unwatch();
            asked.forget();
        }
    }

    private static RunOptions options(WhatIfRequest request, WhatIfOptions inputs, KnowledgeLoader knowledge) {
        Path out = request.out().orElse(request.folder().resolve(Path.of("out", folder(inputs))));
        WhatIfFiles.checkWritable(out);
        Fonts.check();
        var hashes = new TreeMap<>(knowledge.hashes());
        hashes.putAll(WhatIfInputs.hashes(inputs));
        String plants = String.join(", ", inputs.plants().stream().map(WhatIfOptions.PlantFile::name).toList());
        return new RunOptions(inputs.plants().get(0).path(), plants, request.year(), request.seed(), request.edition(),
                String.join(", ", inputs.methods()), out.toString(), request.language(), hashes, Optional.of(inputs));
    }

    /** The usual folder: of few scenarios it has their names. */
    private static String folder(WhatIfOptions inputs) {
        var names = inputs.tasks().stream().map(task -> Path.of(task.shown()).getFileName().toString().replaceFirst("\\.yaml$", "")).toList();
        return WhatIfJob.NAME + "-" + (names.size() <= MOST_NAMED ? String.join("-", names) : names.size() + "-scenarios");
    }
}
