package org.potline.batch.cli;

import org.potline.twin.text.Language;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private Language language = Language.ZH;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    /** Whether standard output is to be one JSON document and nothing else. */
    boolean json() {
        return json;
    }
}
