package org.potline.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.core.type.TypeReference;

/** The runs of a database. A run is written down before its job starts, so that a process killed early can be gone on with too. */
public final class Runs {
    /** Name of the job parameter that ties a job instance to its run. */
    public static final String RUN_PARAMETER = "run";

    private static final String SELECT = """
            select r.id, r.job, r.asked, r.options,
                   (select e.status from batch_job_execution e join batch_job_execution_params p
                        on p.job_execution_id = e.job_execution_id
                     where p.parameter_name = 'run' and p.parameter_value = cast(r.id as varchar)
                     order by e.job_execution_id desc fetch first row only) as status
              from run r
            """;

    private final JdbcClient client;

    public Runs(JdbcClient client) {
        this.client = client;
    }

    /** Writes a run down. @return its id */
    public long add(String job, RunOptions options, Clock clock) {
        var key = new GeneratedKeyHolder();
        client.sql("insert into run (job, asked, options) values (?, ?, ?)")
                .params(job, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), Json.write(options)).update(key, "ID");
        return key.getKeyAs(Long.class);
    }

    /** All runs, the oldest first. */
    public List<Run> all() {
        return client.sql(SELECT + " order by r.id").query(Runs::run).list();
    }

    public Optional<Run> find(long id) {
        return client.sql(SELECT + " where r.id = ?").param(id).query(Runs::run).optional();
    }

    /** The run to go on with: that of the id, or the latest that is not done. @throws BadInput when there is none such */
    public Run restartable(Optional<Long> id) {
        if (id.isEmpty()) {
            return all().stream().filter(run -> run.status() != Run.Status.COMPLETED).reduce((a, b) -> b)
                    .orElseThrow(() -> bad("restart-none", Map.of()));
        }
        Run run = find(id.get()).orElseThrow(() -> bad("restart-unknown", Map.of("id", id.get())));
        if (run.status() == Run.Status.COMPLETED) {
            throw bad("restart-completed", Map.of("id", run.id()));
        }
        return run;
    }

    private static BadInput bad(String key, Map<String, ?> values) {
        return BadInput.of(Where.file(""), "batch", key, values);
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        String status = row.getString("status");
        Run.Status stands = "COMPLETED".equals(status) ? Run.Status.COMPLETED
                : "FAILED".equals(status) ? Run.Status.FAILED : Run.Status.INTERRUPTED;
        return new Run(row.getLong("id"), row.getString("job"), row.getObject("asked", OffsetDateTime.class).toInstant(), stands,
                Json.read(row.getString("options"), new TypeReference<RunOptions>() { }));
    }
}
