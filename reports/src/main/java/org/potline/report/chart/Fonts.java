package org.potline.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import org.potline.report.words.Words;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** Whether this machine has a font at all: Java's drawing fails on bare servers and in small containers. */
public final class Fonts {
    private Fonts() {
    }

    /**
     * Sees to it that there is a font.
     *
     * @throws BadInput when there is none; its text names the packages to install
     */
    public static void check() {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getLineMetrics("M", new FontRenderContext(null, false, false));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw BadInput.of(Where.file(""), Words.BUNDLE, "fonts-missing", Map.of());
        }
    }
}
