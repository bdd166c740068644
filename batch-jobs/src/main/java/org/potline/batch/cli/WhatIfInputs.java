package org.potline.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.potline.batch.store.WhatIfOptions;
import org.potline.rules.accounting.Methods;
import org.potline.rules.amendment.Proposals;
import org.potline.scenario.whatif.ChangedSite;
import org.potline.scenario.whatif.Scenario;
import org.potline.scenario.whatif.ScenarioLibrary;
import org.potline.scenario.whatif.ScenarioReader;
import org.potline.scenario.whatif.WhatIfQuestion;
import org.potline.twin.cost.PriceList;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** Finds and reads all that a run of scenarios needs, and says everything that is wrong with it before anything is simulated. */
final class WhatIfInputs {
    private static final String PLANT = "reference-500ka";
    private static final String METHOD = "cets-2024";
    private static final int HORIZON = 10;

    private final WhatIfRequest request;
    /** Names of plants by their files. */
    private final Map<Path, String> plants = new LinkedHashMap<>();
    private final List<WhatIfOptions.Task> tasks = new ArrayList<>();

    WhatIfInputs(WhatIfRequest request) {
        this.request = request;
    }

    /** What the run is to remember. @throws BadInput with what is wrong with the scenarios, their plants, methods and proposals */
    WhatIfOptions read() {
        var problems = new ArrayList<Problem>();
        List<Scenario> scenarios = scenarios(problems);
        for (int i = 0; i < scenarios.size(); i++) {
            refuseBroken(scenarios.get(i), tasks.get(i), problems);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new WhatIfOptions(request.years(), request.threads(), request.trusted(),
                plants.entrySet().stream().map(entry -> new WhatIfOptions.PlantFile(entry.getValue(), entry.getKey().toString())).toList(), tasks);
    }

    private List<Scenario> scenarios(List<Problem> problems) {
        var scenarios = new ArrayList<Scenario>();
        var ids = new HashSet<String>();
        for (String named : request.scenarios()) {
            try {
                ScenarioLibrary.Found found = ScenarioLibrary.find(named, request.folder().resolve(named));
                Scenario scenario = ScenarioReader.read(found.path(), found.shown());
                if (!ids.add(scenario.id())) {
                    throw BadInput.of(Where.file(found.shown()), "batch", "whatif-twice", Map.of("id", scenario.id()));
                }
                String plant = plant(scenario, found.path().toAbsolutePath().getParent());
                tasks.add(new WhatIfOptions.Task(found.path().toAbsolutePath().toString(), found.shown(), plant,
                        request.method().or(scenario::method).orElse(METHOD), request.horizon().orElse(scenario.horizon().orElse(HORIZON))));
                scenarios.add(scenario);
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        return scenarios;
    }

    /** The plant of a scenario: the user's; else the scenario's own, as a path from its file or by its name. */
    private String plant(Scenario scenario, Path folder) {
        String named = request.plant().or(scenario::plant).orElse(PLANT);
        Path file = (request.plant().isPresent() ? request.folder() : folder).resolve(named).normalize();
        Path found = Files.isRegularFile(file) ? file : PlantFiles.find(named).toAbsolutePath();
        if (!plants.containsKey(found)) {
            PlantReader.parse(StrictYaml.text(found, named), named);
            plants.put(found, plants.containsValue(named) ? found.toString() : named);
        }
        return plants.get(found);
    }

    private void refuseBroken(Scenario scenario, WhatIfOptions.Task task, List<Problem> problems) {
        try {
            Methods.load(task.method());
            Path file = plants.entrySet().stream().filter(entry -> entry.getValue().equals(task.plant())).findFirst().orElseThrow().getKey();
            var asked = new WhatIfQuestion(request.year(), request.seed(), request.years(), request.edition());
            ChangedSite.of(scenario, PlantDraft.of(StrictYaml.text(file, task.plant()), task.plant()), asked, task.horizonYears(),
                    Path.of(task.path()).getParent(), request.trusted());
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    /** SHA-256 of the price list, the plants, scenarios and proposals of a run as they are now, by name; the empty text where one is gone. */
    static Map<String, String> hashes(WhatIfOptions asked) {
        var hashes = new TreeMap<String, String>();
        hashes.put("catalogue/price-list.yaml", PriceList.sha256());
        asked.plants().forEach(plant -> hashes.put("plants/" + plant.name(), sha256(Path.of(plant.path()))));
        for (WhatIfOptions.Task task : asked.tasks()) {
            Path file = Path.of(task.path());
            hashes.put("scenarios/" + task.shown(), sha256(file));
            if (Files.isRegularFile(file)) {
                ScenarioReader.read(file, task.shown()).amendments().stream().map(named -> ChangedSite.proposalName(named, file.getParent()))
                        .forEach(name -> hashes.put("proposals/" + name, sha256(Proposals.folder(name))));
            }
        }
        return hashes;
    }

    private static String sha256(Path path) {
        return Files.exists(path) ? Content.sha256(path) : "";
    }
}
