package org.potline.batch.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.batch.step.Knowledge;
import org.potline.report.write.PlanFiles;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.scenario.plan.Planner;
import org.potline.scenario.plan.site.Workshop;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.twin.cost.PriceList;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline plan}: the cheapest instruments that satisfy an edition and reach an uncertainty, or the best for a budget. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private static final Pattern TARGET = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(t|%)\\s*");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_YEARS = 100;
    private static final int MOST_POINTS = 100;
    private static final int MOST_NODES = 100_000_000;
    private static final double PCT = 100;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLANT", defaultValue = "reference-500ka", descriptionKey = "annual.plant")
    private String plant;

    @Option(names = "--empty", descriptionKey = "plan.empty")
    private boolean empty;

    @Option(names = "--edition", paramLabel = "ID", defaultValue = "jjf-al/draft-2025", descriptionKey = "option.edition")
    private String edition;

    @Option(names = "--method", paramLabel = "ID", defaultValue = "cets-2024", descriptionKey = "option.method")
    private String method;

    @Option(names = "--should", descriptionKey = "plan.should")
    private boolean should;

    @Option(names = "--target", paramLabel = "N t|N %", descriptionKey = "plan.target")
    private String target;

    @Option(names = "--budget", paramLabel = "CNY", descriptionKey = "plan.budget")
    private Long budget;

    @Option(names = "--of", paramLabel = "OUTPUT", defaultValue = "total", descriptionKey = "plan.of")
    private String output;

    @Option(names = "--reconciled", descriptionKey = "plan.reconciled")
    private boolean reconciled;

    @Option(names = "--horizon", paramLabel = "YEARS", defaultValue = "10", descriptionKey = "plan.horizon")
    private int horizon;

    @Option(names = "--front", paramLabel = "N", defaultValue = "0", descriptionKey = "plan.front")
    private int front;

    @Option(names = "--node-limit", paramLabel = "N", defaultValue = "20000", descriptionKey = "plan.node-limit")
    private int nodeLimit;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025", descriptionKey = "plan.year")
    private int year;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "plan.seed")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "plan.out")
    private Path out;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    PlanCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        CommonOptions.bounded("--year", year, FIRST_YEAR, LAST_YEAR);
        CommonOptions.bounded("--horizon", horizon, 0, LONGEST_YEARS);
        CommonOptions.bounded("--front", front, 0, MOST_POINTS);
        CommonOptions.bounded("--node-limit", nodeLimit, 1, MOST_NODES);
        if (target != null && budget != null) {
            throw BadInput.of(Where.file("--budget"), "batch", "plan-target-and-budget", Map.of());
        }
        if (budget != null && budget < 0) {
            throw BadInput.of(Where.file("--budget"), "batch", "plan-budget", Map.of("value", budget));
        }
        if (out != null && out.toString().isBlank()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        Matcher goal = goal();
        Path file = PlantFiles.find(plant);
        var loader = new KnowledgeLoader(edition, method);
        String yaml = StrictYaml.text(file, plant);
        Knowledge known = loader.get();
        Workshop workshop = Workshop.open(yaml, plant, empty, known.checker(), known.edition(), known.method(), year);
        Path folder = GivenFolder.resolve(out == null ? Path.of("out", "plan-" + workshop.plant().id()) : out).normalize();
        PlanFiles.checkWritable(folder);
        PlanOutcome outcome = Planner.plan(workshop, question(goal), hashes(loader, yaml));
        PlanFiles.write(outcome, folder, screen.language());
        screen.print(common.json() ? PlanFiles.json(outcome, screen.language()) : new PlanText(screen, outcome, folder).toString());
        return outcome.plan().isPresent() && outcome.plan().orElseThrow().left().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private Map<String, String> hashes(KnowledgeLoader loader, String yaml) {
        var hashes = new TreeMap<>(loader.hashes());
        hashes.put(plant, Content.sha256(yaml));
        hashes.put("catalogue/price-list.yaml", PriceList.sha256());
        hashes.put("planning/metering-ways.yaml", MeteringWays.sha256());
        return hashes;
    }

    private Matcher goal() {
        if (target == null) {
            return null;
        }
        Matcher matcher = TARGET.matcher(target);
        if (!matcher.matches() || new BigDecimal(matcher.group(1)).signum() == 0) {
            throw BadInput.of(Where.file("--target"), "batch", "plan-target", Map.of("value", target));
        }
        return matcher;
    }

    private PlanQuestion question(Matcher goal) {
        OptionalDouble tonnes = goal == null || goal.group(2).equals("%") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(goal.group(1)));
        OptionalDouble share = goal == null || goal.group(2).equals("t") ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(goal.group(1)) / PCT);
        return new PlanQuestion(year, seed, output, should, reconciled, tonnes, share, budget == null ? OptionalLong.empty() : OptionalLong.of(budget),
                horizon, front, nodeLimit);
    }
}
