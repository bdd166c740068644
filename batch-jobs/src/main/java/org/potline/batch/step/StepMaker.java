package org.potline.batch.step;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes steps that do one piece of work each, or many pieces of a kind on several threads. */
@Component
final class StepMaker {
    private static final String NUMBER = "number";

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final Progress progress;

    StepMaker(JobRepository jobs, PlatformTransactionManager transactions, Progress progress) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.progress = progress;
    }

    /** A step; its work and its status are of one transaction. */
    Step step(String name, Runnable work) {
        return new StepBuilder(name, jobs).tasklet((contribution, context) -> {
            progress.begins(name);
            work.run();
            return RepeatStatus.FINISHED;
        }, transactions).build();
    }

    /**
     * A step of pieces, each a step of its own with a transaction of its own: after an interruption those that are done are not done again.
     *
     * @param piece   name of the step of a piece
     * @param count   how many pieces
     * @param threads how many are done at a time
     * @param work    told the number of the piece
     */
    Step pieces(String name, String piece, int count, int threads, IntConsumer work) {
        Step one = new StepBuilder(piece, jobs).tasklet((contribution, context) -> {
            work.accept(((Number) context.getStepContext().getStepExecutionContext().get(NUMBER)).intValue());
            return RepeatStatus.FINISHED;
        }, transactions).build();
        var executor = new SimpleAsyncTaskExecutor(piece + "-");
        executor.setConcurrencyLimit(threads);
        executor.setDaemon(true);
        return new StepBuilder(name, jobs).partitioner(piece, grid -> {
            progress.begins(name);
            return contexts(count);
        }).step(one).gridSize(count).taskExecutor(executor).build();
    }

    private static Map<String, ExecutionContext> contexts(int count) {
        var contexts = new HashMap<String, ExecutionContext>();
        for (int number = 0; number < count; number++) {
            var context = new ExecutionContext();
            context.putInt(NUMBER, number);
            contexts.put(String.valueOf(number), context);
        }
        return contexts;
    }
}
