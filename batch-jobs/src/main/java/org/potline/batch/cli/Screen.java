package org.potline.batch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;

/** Standard output and error, in UTF-8 whatever the locale says, in the user's language. */
final class Screen {
    private final PrintStream out;
    private final PrintStream err;
    private final Language language;

    Screen(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    static Screen ofProcess(Language language) {
        return new Screen(utf8(FileDescriptor.out), utf8(FileDescriptor.err), language);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    Language language() {
        return language;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** A sentence of the bundle {@code batch} on standard output. */
    void say(String key, Map<String, ?> values) {
        out.println(text(key, values));
    }

    /** A text as it is, on standard output. */
    void print(String text) {
        out.println(text);
    }

    /** A sentence on standard error. */
    void warn(String key, Map<String, ?> values) {
        err.println(text(key, values));
    }

    void refuse(BadInput bad) {
        bad.problems().forEach(problem -> err.println(problem.text(language)));
    }

    String text(String key, Map<String, ?> values) {
        return Texts.of("batch").say(language, key, values);
    }
}
