package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import org.potline.batch.job.JobRunner;
import org.potline.batch.job.RunFailed;
import org.potline.batch.job.WhatIfJob;
import org.potline.batch.step.AnnualSteps;
import org.potline.batch.step.Progress;
import org.potline.batch.step.WhatIfSteps;
import org.potline.batch.store.Database;
import org.potline.batch.store.DiskFull;
import org.potline.batch.store.Run;
import org.potline.batch.store.RunDocuments;
import org.potline.report.write.AnnualFiles;
import org.potline.report.write.InventoryJson;
import org.potline.report.write.WhatIfFiles;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.whatif.WhatIfResult;

/** Brings a run to its end before the user's eyes: progress on a terminal, the result or the failure said. */
final class RunExecution {
    private final Screen screen;
    private final boolean json;
    private final Database database;
    private final KnowledgeLoader knowledge;

    RunExecution(Screen screen, boolean json, Database database, KnowledgeLoader knowledge) {
        this.screen = screen;
        this.json = json;
        this.database = database;
        this.knowledge = knowledge;
    }

    int complete(Run run) {
        try {
            RunDocuments documents = new JobRunner(database, knowledge, progress()).complete(run);
            say(run, documents);
            return ExitCode.DONE;
        } catch (RunFailed failed) {
            return failed(failed);
        }
    }

    private int failed(RunFailed failed) {
        if (DiskFull.in(failed)) {
            screen.warn("disk-full", Map.of());
            return ExitCode.BAD_INPUT;
        }
        if (failed.badInput().isPresent()) {
            screen.refuse(failed.badInput().get());
            screen.warn("run-refused", Map.of("id", failed.run()));
            return ExitCode.BAD_INPUT;
        }
        screen.warn("run-failed", Map.of("id", failed.run(), "detail", String.valueOf(failed.getCause())));
        if (Boolean.getBoolean("potline.trace")) {
            failed.printStackTrace(screen.err());
        }
        return ExitCode.INTERRUPTED;
    }

    private Progress progress() {
        return Boolean.getBoolean("potline.terminal") ? step -> screen.warn("step." + step, Map.of()) : step -> { };
    }

    private void say(Run run, RunDocuments documents) {
        if (run.job().equals(WhatIfJob.NAME)) {
            say(run, WhatIfSteps.result(documents, run.options()));
        } else {
            say(run, AnnualSteps.result(documents, run.options()));
        }
    }

    private void say(Run run, WhatIfResult result) {
        if (json) {
            screen.print(WhatIfFiles.json(result, screen.language()).stripTrailing());
            return;
        }
        WhatIfText.show(screen, result);
        screen.say("report-at", Map.of("file", Path.of(run.options().out()).resolve(WhatIfFiles.PAGE)));
    }

    private void say(Run run, AnnualResult result) {
        if (json) {
            screen.print(InventoryJson.annual(result, screen.language()));
            return;
        }
        screen.print(AnnualSummary.text(screen, result));
        screen.say("report-at", Map.of("file", Path.of(run.options().out()).resolve(AnnualFiles.PAGE)));
    }
}
