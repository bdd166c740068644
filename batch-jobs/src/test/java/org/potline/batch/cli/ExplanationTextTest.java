package org.potline.batch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.explanation.Explanation;
import org.potline.rules.explanation.Explanation.Standing;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

class ExplanationTextTest {
    private static Explanation subject(String id, Standing standing, String why) {
        LocalText none = LocalText.same("");
        return new Explanation("EQ-6", LocalText.same("accuracy"), id, LocalText.same("name of " + id), standing, LocalText.same(why),
                standing == Standing.BROKEN ? LocalText.same("a finer one") : none, none);
    }

    private static List<String> said(List<Explanation> explanations) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new ExplanationText(new Screen(stream, stream, Language.EN)).all("EQ-6", explanations);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    @DisplayName("broken first and in full, then what cannot be compared, what is met, what does not apply: by the reason, with its count")
    void inOrder() {
        var all = new ArrayList<Explanation>();
        for (int i = 10; i < 40; i++) {
            all.add(subject("N-" + i, Standing.NOT_APPLICABLE, i < 38 ? "stopped." : "of another kind."));
        }
        all.add(subject("M-1", Standing.MET, "class 0.5S."));
        all.add(subject("I-1", Standing.INCOMPARABLE, "another scheme."));
        all.add(subject("B-1", Standing.BROKEN, "too coarse."));
        List<String> lines = said(all);
        assertEquals("EQ-6 (accuracy): met 1, broken 1, cannot be judged 1, does not apply 30", lines.get(0));
        assertEquals(List.of("  broken  name of B-1 (B-1)", "      too coarse.", "      To mend it: a finer one"), lines.subList(1, 4));
        assertEquals("  cannot be judged  name of I-1 (I-1)", lines.get(4));
        assertEquals(List.of("  name of M-1 (M-1)  class 0.5S.", "  stopped.  28 in all:"), lines.subList(6, 8));
        assertTrue(lines.get(8).startsWith("      name of N-10 (N-10), name of N-11 (N-11)") && lines.get(8).endsWith(" and 20 more"), lines.get(8));
        assertEquals("  of another kind.  2 in all:", lines.get(9));
    }

    @Test
    @DisplayName("a clause that is about nothing the plant has says so")
    void nobody() {
        assertEquals(1, said(List.of()).size());
    }
}
