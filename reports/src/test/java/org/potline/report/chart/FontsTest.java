package org.potline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.report.SampleResult;
import org.potline.report.page.AnnualPage;
import org.potline.report.words.Words;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;

/**
 * Runs a second Java whose font configuration knows no font, as on a bare server. Its home is elsewhere too, for Java keeps what it
 * once found of the fonts in {@code .java/fonts} of the home.
 */
class FontsTest {
    @TempDir
    Path folder;

    /** What the second Java does: says what is wrong with the fonts, or makes the page and tells its fingerprint. */
    public static void main(String[] arguments) {
        if (arguments[0].equals("page")) {
            System.out.print(Content.sha256(AnnualPage.html(SampleResult.year(), Language.ZH)));
            return;
        }
        try {
            Fonts.check();
            System.out.print("fonts");
        } catch (BadInput e) {
            System.out.print(e.problems().get(0).text(Language.EN));
        }
    }

    private String withoutFonts(String task) throws IOException, InterruptedException {
        Path config = folder.resolve("fonts.conf");
        Files.writeString(config, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        Path said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-Duser.home=" + folder, "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                FontsTest.class.getName(), task)).redirectOutput(said.toFile()).redirectError(folder.resolve("errors.txt").toFile());
        builder.environment().put("FONTCONFIG_FILE", config.toString());
        assertEquals(0, builder.start().waitFor(), () -> read(folder.resolve("errors.txt")));
        return read(said);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    @DisplayName("a machine without any font is told which package to install")
    void namesThePackage() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only here is the list of fonts a file one can change");
        assertEquals(new Words(Language.EN).say("fonts-missing"), withoutFonts("check"));
    }

    @Test
    @DisplayName("charts are laid out by measures of their own: the page is the same without any font")
    void pageNeedsNoFont() throws Exception {
        assertEquals(Content.sha256(AnnualPage.html(SampleResult.year(), Language.ZH)), withoutFonts("page"));
    }
}
