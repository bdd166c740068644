package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.potline.batch.store.Database;
import org.potline.batch.store.Run;
import org.potline.batch.store.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code potline runs}: what ran, the id in the first column. */
@Command(name = "runs")
final class RunsCommand implements Callable<Integer> {
    @Option(names = "--db", paramLabel = "FILE", defaultValue = AnnualCommand.DATABASE, descriptionKey = "option.db")
    private Path database;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    RunsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Database open = Database.openExisting(database)) {
            List<Run> runs = new Runs(open.client()).all();
            if (common.json()) {
                screen.print(json(runs));
            } else {
                runs.forEach(run -> screen.print(line(run)));
            }
        }
        return ExitCode.DONE;
    }

    private String line(Run run) {
        String status = screen.text("status." + code(run), Map.of());
        String asked = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC).format(run.asked());
        return String.join("  ", String.format(Locale.ROOT, "%4d", run.id()), run.job(), asked, status,
                run.options().shownPlant(), String.valueOf(run.options().year()), "seed " + run.options().seed(),
                run.options().edition(), run.options().method(), run.options().out());
    }

    private static String code(Run run) {
        return run.status().name().toLowerCase(Locale.ROOT);
    }

    private static String json(List<Run> runs) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Run run : runs) {
            var row = new LinkedHashMap<String, Object>();
            row.put("id", run.id());
            row.put("job", run.job());
            row.put("asked", run.asked().toString());
            row.put("status", code(run));
            row.put("plant", run.options().plant());
            row.put("year", run.options().year());
            row.put("seed", run.options().seed());
            row.put("edition", run.options().edition());
            row.put("method", run.options().method());
            row.put("out", run.options().out());
            rows.add(row);
        }
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(rows);
    }
}
