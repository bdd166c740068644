package org.potline.batch.job;

import java.util.function.Supplier;
import org.potline.batch.step.Knowledge;
import org.potline.batch.step.Progress;
import org.potline.batch.store.Database;
import org.potline.batch.store.Run;
import org.potline.batch.store.RunDocuments;
import org.potline.batch.store.Runs;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Starts a run's job, or goes on with it where its process ended. Whoever holds the database is the only one at work on its runs,
 * so an execution that still says "started" is one whose process was killed.
 */
public final class JobRunner {
    private final Database database;
    private final Supplier<Knowledge> knowledge;
    private final Progress progress;

    public JobRunner(Database database, Supplier<Knowledge> knowledge, Progress progress) {
        this.database = database;
        this.knowledge = knowledge;
        this.progress = progress;
    }

    /**
     * Brings a run to its end.
     *
     * @return what its steps left
     * @throws RunFailed when a step failed; the run can be restarted
     */
    public RunDocuments complete(Run run) {
        var documents = new RunDocuments(database.client(), run.id());
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
            context.registerBean(Run.class, () -> run);
            context.registerBean(RunDocuments.class, () -> documents);
            context.registerBean(Knowledge.class, knowledge, definition -> definition.setLazyInit(true));
            context.registerBean(Progress.class, () -> progress);
            context.register(run.job().equals(WhatIfJob.NAME) ? WhatIfJob.class : AnnualJob.class);
            context.refresh();
            JobExecution execution = execute(context, run);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new RunFailed(run.id(), execution.getAllFailureExceptions());
            }
            return documents;
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The job repository refused run (%d): %s".formatted(run.id(), e.getMessage()), e);
        }
    }

    private static JobExecution execute(AnnotationConfigApplicationContext context, Run run) throws JobExecutionException {
        JobOperator operator = context.getBean(JobOperator.class);
        JobRepository repository = context.getBean(JobRepository.class);
        Job job = context.getBean(Job.class);
        JobParameters parameters = new JobParametersBuilder().addLong(Runs.RUN_PARAMETER, run.id()).toJobParameters();
        JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
        if (last == null) {
            forgetUnbegun(repository, job, parameters);
            return operator.start(job, parameters);
        }
        if (last.getStatus().isRunning() || last.getStatus() == BatchStatus.UNKNOWN) {
            last = operator.recover(last);
        }
        return operator.restart(last);
    }

    /**
     * The repository writes down first that there is a job, then in a transaction of its own that it was begun. A process killed between the
     * two leaves a job that was never begun, which it would refuse to start.
     */
    private static void forgetUnbegun(JobRepository repository, Job job, JobParameters parameters) {
        JobInstance unbegun = repository.getJobInstance(job.getName(), parameters);
        if (unbegun != null) {
            repository.deleteJobInstance(unbegun);
        }
    }
}
