package org.potline.batch.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.potline.batch.step.Knowledge;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.check.Checker;
import org.potline.rules.form.Forms;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.yaml.Content;
import org.slf4j.LoggerFactory;

/**
 * Loads edition and methods, and builds the rules beside the start of everything else: they take longest, and nothing before the
 * checking step needs them.
 */
final class KnowledgeLoader implements Supplier<Knowledge> {
    private final Edition edition;
    private final Method method;
    private final List<Method> others;
    private final CompletableFuture<Checker> checker;

    /** @throws org.potline.twin.text.BadInput when there is no such edition or method, or its content is broken */
    KnowledgeLoader(String edition, String method) {
        this.edition = Editions.load(edition);
        this.method = Methods.load(method);
        this.others = Methods.plainIds().stream().filter(other -> !other.equals(method)).map(Methods::load).toList();
        LoggerFactory.getILoggerFactory();   // begun by one thread alone: two that begin it at once have it say so on the screen
        this.checker = CompletableFuture.supplyAsync(() -> new Checker(this.edition), work -> {
            var thread = new Thread(work, "build-rules");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Override
    public Knowledge get() {
        try {
            return new Knowledge(edition, checker.join(), method, others);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** SHA-256 of all content a result rests on, by name. */
    Map<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        edition.clauses().stream().map(Clause::edition).distinct()
                .forEach(part -> hashes.put("standards/" + part, Content.sha256(Editions.folder(part))));
        hashes.put("methods", Methods.sha256());
        hashes.put("forms", Forms.sha256());
        hashes.put("catalogue/meter-types.yaml", MeterCatalogue.sha256());
        return hashes;
    }
}
