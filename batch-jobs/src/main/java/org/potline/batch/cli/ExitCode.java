package org.potline.batch.cli;

/** The exit codes, a promise to scripts. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** The answer is "no": findings, failed cases. */
    static final int NO = 1;
    /** An input cannot be used. */
    static final int BAD_INPUT = 2;
    /** Interrupted; {@code restart} goes on. */
    static final int INTERRUPTED = 3;
    /** A fault of the program itself. */
    static final int PROGRAM_FAULT = 70;

    private ExitCode() {
    }
}
