package org.potline.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.potline.batch.job.AnnualJob;
import org.potline.batch.job.WhatIfJob;
import org.potline.batch.store.AskedFile;
import org.potline.batch.store.DiskFull;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The program: {@code potline COMMAND}. */
@Command(name = "potline", mixinStandardHelpOptions = true, version = "Potline 1.0")
public final class Potline implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private Language language = Language.ZH;

    private Potline() {
    }

    public static void main(String[] arguments) {
        Screen screen = Screen.ofProcess(language(arguments));
        int code;
        try {
            code = isKept(arguments) ? runKept(screen, database(arguments), List.of(arguments)) : run(screen, arguments);
        } catch (OutOfMemoryError e) {
            screen.warn("memory-full", Map.of());
            code = ExitCode.BAD_INPUT;
        } catch (Error e) {
            code = failed(screen, e);
        }
        if (screen.out().checkError()) {
            screen.warn("output-lost", Map.of());
            code = ExitCode.BAD_INPUT;
        }
        System.exit(code);
    }

    /** Whether a command begins a run; {@code whatif} alone only lists. */
    private static boolean isKept(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(AnnualJob.NAME) || arguments.length > 1 && arguments[0].equals(WhatIfJob.NAME);
    }

    /** The database meant, found before anything is parsed; the launcher finds it the same way. */
    private static Path database(String[] arguments) {
        String found = AnnualCommand.DATABASE;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith("--db=")) {
                found = arguments[i].substring("--db=".length());
            } else if (arguments[i - 1].equals("--db")) {
                found = arguments[i];
            }
        }
        return Path.of(found);
    }

    /** Runs a command whose words are kept until its run is written down or refused. @return its exit code */
    static int runKept(Screen screen, Path database, List<String> words) {
        AskedFile asked;
        try {
            asked = AskedFile.keep(database, GivenFolder.get(), words);
        } catch (BadInput e) {
            return failed(screen, e);
        }
        try {
            return run(new Screen(screen.out(), screen.err(), language(words.toArray(String[]::new))), words.toArray(String[]::new));
        } finally {
            asked.forget();
        }
    }

    /** Runs a command. @return its exit code */
    static int run(Screen screen, String... arguments) {
        return commandLine(screen).execute(arguments);
    }

    private static CommandLine commandLine(Screen screen) {
        var line = new CommandLine(new Potline());
        List.of(new AnnualCommand(screen), new AccountCommand(screen), new CheckCommand(screen), new DiagramCommand(screen), new CasesCommand(screen),
                new ImpactCommand(screen), new CoverageCommand(screen), new ReconcileCommand(screen), new PlanCommand(screen), new WhatIfCommand(screen),
                new RunsCommand(screen), new RestartCommand(screen), ledger(screen), new CommandLine.HelpCommand())
                .forEach(line::addSubcommand);
        line.setResourceBundle(new HelpTexts(screen.language()));
        line.setOut(new PrintWriter(screen.out(), true));
        line.setErr(new PrintWriter(screen.err(), true));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, given) -> wrongWords(screen, problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(screen, problem));
        return line;
    }

    private static CommandLine ledger(Screen screen) {
        return new CommandLine(new LedgerCommand()).addSubcommand(new LedgerCommand.Export(screen))
                .addSubcommand(new LedgerCommand.Import(screen));
    }

    private static int wrongWords(Screen screen, ParameterException problem) {
        String name = problem.getCommandLine().getCommandSpec().qualifiedName();
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            screen.warn("words-unknown", Map.of("words", String.join(" ", unmatched.getUnmatched()), "command", name));
        } else if (problem instanceof CommandLine.MissingParameterException missing && !missing.getMissing().isEmpty()) {
            screen.warn("words-missing", Map.of("words", String.join(" ", missing.getMissing().stream()
                    .map(Potline::named).toList()), "command", name));
        } else if (problem.getArgSpec() != null && problem.getValue() != null && !problem.getValue().isEmpty()) {
            ArgSpec argument = problem.getArgSpec();
            screen.warn("words-value", Map.of("value", problem.getValue(), "command", name, "option", named(argument),
                    "expected", screen.text("type." + argument.type().getSimpleName(), Map.of())));
        } else {
            screen.warn("words-wrong", Map.of("detail", String.valueOf(problem.getMessage()), "command", name));
        }
        return ExitCode.BAD_INPUT;
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int failed(Screen screen, Throwable problem) {
        if (DiskFull.in(problem)) {
            screen.warn("disk-full", Map.of());
            return ExitCode.BAD_INPUT;
        }
        if (problem instanceof BadInput bad) {
            screen.refuse(bad);
            return ExitCode.BAD_INPUT;
        }
        screen.warn("program-fault", Map.of("detail", problem.toString()));
        if (Boolean.getBoolean("potline.trace")) {
            problem.printStackTrace(screen.err());
        }
        return ExitCode.PROGRAM_FAULT;
    }

    /** The language asked for, found before anything is parsed, so that errors of parsing speak it too. */
    static Language language(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int at = words.indexOf("--lang");
        boolean english = words.stream().anyMatch("--lang=en"::equalsIgnoreCase)
                || at >= 0 && at + 1 < words.size() && words.get(at + 1).equalsIgnoreCase("en");
        return english ? Language.EN : Language.ZH;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The help texts of the bundle {@code help}, in the form picocli asks for. */
    private static final class HelpTexts extends ResourceBundle {
        private final Language language;
        private final Texts texts = Texts.of("help");

        HelpTexts(Language language) {
            this.language = language;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.has(key) ? texts.say(language, key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys(language));
        }
    }
}
