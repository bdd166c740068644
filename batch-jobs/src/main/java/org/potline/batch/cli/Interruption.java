package org.potline.batch.cli;

import java.util.Map;

/** While it is watched for, an interruption (Ctrl-C, a polite kill) ends with the code that says: {@code restart} goes on. */
final class Interruption {
    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    static Interruption watch(Screen screen) {
        var hook = new Thread(() -> {
            screen.warn("run-interrupted", Map.of());
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    /** What follows can no longer be gone on with. */
    void unwatch() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the shutdown is under way, and the hook ends the process
        }
    }
}
