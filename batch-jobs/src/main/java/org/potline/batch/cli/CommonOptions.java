package org.potline.batch.cli;

import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Where;
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

    /** @throws BadInput when the value of an option is out of its range */
    static void bounded(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw BadInput.of(Where.file(option), "batch", "number-out-of-range", Map.of("value", value, "least", least, "most", most));
        }
    }
}
