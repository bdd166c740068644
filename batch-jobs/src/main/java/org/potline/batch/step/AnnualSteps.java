package org.potline.batch.step;

import java.nio.file.Path;
import org.potline.batch.store.Run;
import org.potline.batch.store.RunDocuments;
import org.potline.batch.store.RunOptions;
import org.potline.report.write.AnnualFiles;
import org.potline.rules.data.Ledger;
import org.potline.scenario.assess.Accounts;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.assess.Assessment;
import org.potline.scenario.assess.Checked;
import org.potline.scenario.assess.MeteredYear;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.compare.Comparison;
import org.potline.scenario.compare.SideBySide;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.StrictYaml;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.core.type.TypeReference;

/** The steps of {@link org.potline.batch.job the annual job}: what each takes and leaves. No arithmetic lives here. */
@Configuration(proxyBeanMethods = false)
@Import(StepMaker.class)
public class AnnualSteps {
    private static final TypeReference<MeteredYear> METERED = new TypeReference<>() { };
    private static final TypeReference<Ledger> LEDGER = new TypeReference<>() { };
    private static final TypeReference<Accounts> ACCOUNTS = new TypeReference<>() { };
    private static final TypeReference<SideBySide> METHODS = new TypeReference<>() { };
    private static final TypeReference<Checked> CHECKED = new TypeReference<>() { };
    private static final TypeReference<Comparison> COMPARISON = new TypeReference<>() { };

    private final StepMaker steps;
    private final RunDocuments documents;
    private final RunOptions options;
    private final ObjectProvider<Knowledge> knowledge;
    private Plant plant;

    AnnualSteps(StepMaker steps, RunDocuments documents, Run run, ObjectProvider<Knowledge> knowledge) {
        this.steps = steps;
        this.documents = documents;
        this.options = run.options();
        this.knowledge = knowledge;
    }

    @Bean
    Step describePlant() {
        return steps.step("describePlant", () -> documents.putText("plant",
                StrictYaml.text(Path.of(options.plant()), options.shownPlant())));
    }

    @Bean
    Step meterYear() {
        return steps.step("meterYear", () -> documents.put("metered", Assessment.meter(plant(), options.year(), options.seed())));
    }

    @Bean
    Step bookLedger() {
        return steps.step("bookLedger", () -> documents.put("ledger",
                Assessment.book(plant(), documents.get("metered", METERED).readings())));
    }

    @Bean
    Step accountEmissions() {
        return steps.step("accountEmissions", () -> {
            Ledger ledger = documents.get("ledger", LEDGER);
            Knowledge known = knowledge.getObject();
            documents.put("accounts", Assessment.account(ledger, known.method(), options.year()));
            documents.put("methods", Assessment.sideBySide(ledger, known.method(), known.others(), options.year()));
        });
    }

    @Bean
    Step checkClauses() {
        return steps.step("checkClauses", () -> documents.put("checked", Assessment.check(knowledge.getObject().checker(),
                knowledge.getObject().edition(), plant(), options.year(), documents.get("accounts", ACCOUNTS).year())));
    }

    @Bean
    Step compareWithTruth() {
        return steps.step("compareWithTruth", () -> documents.put("comparison", Assessment.compare(documents.get("metered", METERED),
                documents.get("accounts", ACCOUNTS).year(), knowledge.getObject().method(), knowledge.getObject().others(), plant(),
                options.year())));
    }

    @Bean
    Step writeReport() {
        return steps.step("writeReport", () -> AnnualFiles.write(result(), Path.of(options.out()), options.language()));
    }

    private Plant plant() {
        if (plant == null) {
            plant = PlantReader.parse(documents.text("plant"), options.shownPlant());
        }
        return plant;
    }

    private AnnualResult result() {
        return result(documents, options);
    }

    /** All that a completed run's page shows. */
    public static AnnualResult result(RunDocuments documents, RunOptions options) {
        Accounts accounts = documents.get("accounts", ACCOUNTS);
        Checked checked = documents.get("checked", CHECKED);
        var provenance = new Provenance(options.year(), options.seed(), options.edition(), checked.banner(), options.method(),
                options.inputHashes());
        return new AnnualResult(PlantReader.parse(documents.text("plant"), options.shownPlant()), provenance,
                documents.get("ledger", LEDGER), accounts.year(), accounts.months(), documents.get("methods", METHODS),
                documents.get("comparison", COMPARISON), checked.findings(), checked.clauses(), checked.rates(), checked.scope(), checked.terms());
    }
}
