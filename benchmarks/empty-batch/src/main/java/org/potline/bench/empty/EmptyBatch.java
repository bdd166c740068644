package org.potline.bench.empty;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** One job of one step that does nothing, its repository in an H2 file: as the Spring Initializr would begin one. */
@SpringBootApplication
public class EmptyBatch {
    public static void main(String[] arguments) {
        System.exit(SpringApplication.exit(SpringApplication.run(EmptyBatch.class, arguments)));
    }

    @Bean
    Job nothing(JobRepository jobs) {
        return new JobBuilder("nothing", jobs)
                .start(new StepBuilder("nothing", jobs).tasklet((contribution, context) -> RepeatStatus.FINISHED).build())
                .build();
    }
}
