package org.potline.batch.job;

import org.potline.batch.step.AnnualSteps;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The main job: a plant's year, from its description to the report. */
@Configuration(proxyBeanMethods = false)
@Import({JobRepositoryConfiguration.class, AnnualSteps.class})
public class AnnualJob {
    /** Name of the job, of its command and of its runs. */
    public static final String NAME = "annual";

    @Bean
    Job annual(JobRepository jobs, Step describePlant, Step meterYear, Step bookLedger, Step accountEmissions, Step checkClauses,
            Step compareWithTruth, Step writeReport) {
        return new JobBuilder(NAME, jobs)
                .start(describePlant)       // plant file             -> plant, kept as it was read
                .next(meterYear)            // plant                  -> readings; the truth, fenced off
                .next(bookLedger)           // readings               -> monthly ledger
                .next(accountEmissions)     // ledger                 -> inventories of the year and its months, and by all methods
                .next(checkClauses)         // plant, inventory       -> findings and coverage
                .next(compareWithTruth)     // inventory, truth       -> reported minus true, by cause
                .next(writeReport)          // all of it              -> page, JSON, ledger
                .build();
    }
}
