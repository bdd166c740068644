package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as its user has it: the same class path and home as the test. */
final class PotlineProcess {
    private static final Path HOME = Path.of("").toAbsolutePath().getParent();

    /** @param code exit code @param out standard output @param err standard error */
    record Ended(int code, String out, String err) {
    }

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    PotlineProcess(Path folder) {
        this.folder = folder;
    }

    PotlineProcess environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Process start(List<String> javaOptions, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dpotline.home=" + HOME));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.potline.batch.cli.Potline"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder
                .redirectOutput(folder.resolve("stdout").toFile()).redirectError(folder.resolve("stderr").toFile()).start();
    }

    /** Runs it and holds that it ends with that exit code. */
    Ended ends(int code, String... arguments) throws IOException, InterruptedException {
        Ended ended = run(arguments);
        assertEquals(code, ended.code(), ended.err() + ended.out());
        return ended;
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    Ended run(List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        Process process = start(javaOptions, arguments);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("potline " + List.of(arguments) + " did not end within two minutes.");
        }
        return new Ended(process.exitValue(), Files.readString(folder.resolve("stdout")), Files.readString(folder.resolve("stderr")));
    }
}
