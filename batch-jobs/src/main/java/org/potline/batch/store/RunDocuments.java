package org.potline.batch.store;

import java.util.List;
import org.potline.twin.yaml.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** What the steps of one run hand to each other. A document put again replaces the former, so a step can be run again. */
public final class RunDocuments {
    private final JdbcClient client;
    private final long run;

    public RunDocuments(JdbcClient client, long run) {
        this.client = client;
        this.run = run;
    }

    public void put(String name, Object value) {
        putText(name, Json.write(value));
    }

    public void putText(String name, String text) {
        client.sql("merge into run_document (run_id, name, sha256, text) key (run_id, name) values (?, ?, ?, ?)")
                .params(List.of(run, name, Content.sha256(text), text)).update();
    }

    public <T> T get(String name, TypeReference<T> type) {
        return Json.read(text(name), type);
    }

    /** A document as text; its hash must still be that of the day it was put. */
    public String text(String name) {
        record Row(String sha256, String text) {
        }
        Row row = client.sql("select sha256, text from run_document where run_id = ? and name = ?").params(run, name)
                .query((found, number) -> new Row(found.getString(1), found.getString(2))).optional()
                .orElseThrow(() -> new IllegalStateException("Run (%d) has no document (%s).".formatted(run, name)));
        if (!row.sha256().equals(Content.sha256(row.text()))) {
            throw new IllegalStateException("Document (%s) of run (%d) was altered in the database.".formatted(name, run));
        }
        return row.text();
    }
}
