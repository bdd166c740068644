package org.potline.batch.step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.potline.batch.store.Run;
import org.potline.batch.store.RunDocuments;
import org.potline.batch.store.RunOptions;
import org.potline.batch.store.WhatIfOptions;
import org.potline.report.write.WhatIfFiles;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.scenario.whatif.BaselineResult;
import org.potline.scenario.whatif.ChangedSite;
import org.potline.scenario.whatif.ReferenceYear;
import org.potline.scenario.whatif.Scenario;
import org.potline.scenario.whatif.ScenarioReader;
import org.potline.scenario.whatif.ScenarioResult;
import org.potline.scenario.whatif.WhatIfQuestion;
import org.potline.scenario.whatif.WhatIfResult;
import org.potline.scenario.whatif.WhatIfStudy;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.yaml.StrictYaml;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.core.type.TypeReference;

/** The steps of {@link org.potline.batch.job the job of scenarios}: what each takes and leaves. No arithmetic lives here. */
@Configuration(proxyBeanMethods = false)
@Import(StepMaker.class)
public class WhatIfSteps {
    private static final TypeReference<BaselineResult> BASELINE = new TypeReference<>() { };
    private static final TypeReference<List<ReferenceYear>> REFERENCES = new TypeReference<>() { };
    private static final TypeReference<ScenarioResult> RESULT = new TypeReference<>() { };

    private final StepMaker steps;
    private final RunDocuments documents;
    private final RunOptions options;
    private final WhatIfOptions asked;
    private final ObjectProvider<Knowledge> knowledge;

    WhatIfSteps(StepMaker steps, RunDocuments documents, Run run, ObjectProvider<Knowledge> knowledge) {
        this.steps = steps;
        this.documents = documents;
        this.options = run.options();
        this.asked = run.options().whatIf().orElseThrow();
        this.knowledge = knowledge;
    }

    @Bean
    Step describeScenarios() {
        return steps.step("describeScenarios", () -> {
            for (int i = 0; i < asked.plants().size(); i++) {
                WhatIfOptions.PlantFile plant = asked.plants().get(i);
                documents.putText(plantName(i), StrictYaml.text(Path.of(plant.path()), plant.name()));
            }
            for (int i = 0; i < asked.tasks().size(); i++) {
                WhatIfOptions.Task task = asked.tasks().get(i);
                documents.putText("scenario/" + i, StrictYaml.text(Path.of(task.path()), task.shown()));
            }
        });
    }

    @Bean
    Step simulateBaselines() {
        return steps.pieces("simulateBaselines", "simulateBaseline", asked.baselines().size(), asked.threads(), this::baseline);
    }

    @Bean
    Step simulateScenarios() {
        return steps.pieces("simulateScenarios", "simulateScenario", asked.tasks().size(), asked.threads(), this::scenario);
    }

    @Bean
    Step writeScenarios() {
        return steps.step("writeScenarios", () -> WhatIfFiles.write(result(documents, options), Path.of(options.out()), options.language()));
    }

    private void baseline(int number) {
        WhatIfOptions.Pair pair = asked.baselines().get(number);
        Plant plant = plant(documents, asked, pair.plant());
        Method method = Methods.load(pair.method());
        documents.put("baseline/" + number, study().baseline(pair.id(), plant, pair.plant(), method, knowledge.getObject().others(),
                options.inputHashes()));
        boolean measured = IntStream.range(0, asked.tasks().size()).filter(i -> asked.tasks().get(i).baseline().equals(pair))
                .anyMatch(i -> !described(i).measures().isEmpty());
        documents.put("references/" + number, measured ? study().references(plant, method) : List.<ReferenceYear>of());
    }

    private void scenario(int number) {
        WhatIfOptions.Task task = asked.tasks().get(number);
        PlantDraft before = PlantDraft.of(plantText(documents, asked, task.plant()), task.plant());
        ChangedSite changed = ChangedSite.of(described(number), before, question(options), task.horizonYears(), Path.of(task.path()).getParent(),
                asked.trusted());
        List<ReferenceYear> references = documents.get("references/" + asked.baselines().indexOf(task.baseline()), REFERENCES);
        documents.put("result/" + number, study().scenario(changed, before.plant(), task.baseline().id(), Methods.load(task.method()), references));
    }

    private Scenario described(int number) {
        return ScenarioReader.parse(documents.text("scenario/" + number), asked.tasks().get(number).shown());
    }

    private WhatIfStudy study() {
        return new WhatIfStudy(question(options), knowledge.getObject().checker());
    }

    private static WhatIfQuestion question(RunOptions options) {
        return new WhatIfQuestion(options.year(), options.seed(), options.whatIf().orElseThrow().years(), options.edition());
    }

    private static String plantName(int number) {
        return "plant/" + number;
    }

    private static String plantText(RunDocuments documents, WhatIfOptions asked, String name) {
        return documents.text(plantName(IntStream.range(0, asked.plants().size()).filter(i -> asked.plants().get(i).name().equals(name)).findFirst()
                .orElseThrow()));
    }

    private static Plant plant(RunDocuments documents, WhatIfOptions asked, String name) {
        return PlantReader.parse(plantText(documents, asked, name), name);
    }

    /** All that a completed run's page shows. */
    public static WhatIfResult result(RunDocuments documents, RunOptions options) {
        WhatIfOptions asked = options.whatIf().orElseThrow();
        Map<String, Plant> plants = new LinkedHashMap<>();
        asked.plants().forEach(file -> plants.put(file.name(), plant(documents, asked, file.name())));
        var baselines = new ArrayList<BaselineResult>();
        for (int i = 0; i < asked.baselines().size(); i++) {
            baselines.add(documents.get("baseline/" + i, BASELINE));
        }
        var scenarios = new ArrayList<ScenarioResult>();
        for (int i = 0; i < asked.tasks().size(); i++) {
            scenarios.add(documents.get("result/" + i, RESULT));
        }
        return new WhatIfResult(question(options), plants, baselines, scenarios);
    }
}
