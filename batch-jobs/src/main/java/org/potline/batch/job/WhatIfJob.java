package org.potline.batch.job;

import org.potline.batch.step.WhatIfSteps;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The job of scenarios: what each is worth beside the plant as it is. */
@Configuration(proxyBeanMethods = false)
@Import({JobRepositoryConfiguration.class, WhatIfSteps.class})
public class WhatIfJob {
    /** Name of the job, of its command and of its runs. */
    public static final String NAME = "whatif";

    @Bean
    Job whatif(JobRepository jobs, Step describeScenarios, Step simulateBaselines, Step simulateScenarios, Step writeScenarios) {
        return new JobBuilder(NAME, jobs)
                .start(describeScenarios)   // plant and scenario files -> texts, kept as they were read
                .next(simulateBaselines)    // plants                   -> each as it is by each method, over the simulated years
                .next(simulateScenarios)    // scenarios, baselines     -> each changed plant over the same years, a partition a scenario
                .next(writeScenarios)       // all of it                -> page and JSON
                .build();
    }
}
