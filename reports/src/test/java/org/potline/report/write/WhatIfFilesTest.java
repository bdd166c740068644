package org.potline.report.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.potline.report.SampleWhatIf;
import org.potline.twin.text.Language;

class WhatIfFilesTest {
    @TempDir
    Path temp;

    @Test
    @DisplayName("a run leaves its page and its JSON document; written twice, every byte is the same")
    void writesTheFiles() throws IOException {
        Path first = temp.resolve("a");
        WhatIfFiles.checkWritable(first);
        assertEquals(first.resolve(WhatIfFiles.PAGE), WhatIfFiles.write(SampleWhatIf.result(), first, Language.ZH));
        WhatIfFiles.write(SampleWhatIf.result(), temp.resolve("b"), Language.ZH);
        try (Stream<Path> files = Files.list(first)) {
            assertEquals(List.of("index.html", "whatif.json"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        for (String file : List.of("index.html", "whatif.json")) {
            assertArrayEquals(Files.readAllBytes(first.resolve(file)), Files.readAllBytes(temp.resolve("b").resolve(file)), file);
        }
    }

    @Test
    @DisplayName("the JSON document holds states and increments unrounded: u 1 000 t becomes 800 t, U falls by 392 t, 78.4 t each 10 000 CNY")
    void writesTheJson() {
        String json = WhatIfFiles.json(SampleWhatIf.result(), Language.EN);
        for (String wanted : List.of("\"deltaUTCo2e\" : -200.0", "\"deltaU95TotalTCo2e\" : -392.0", "\"u95TotalTCo2ePer10kCny\" : 78.4",
                "\"title\" : \"Rectifier meter of class 0.2S\"", "\"costCny\" : 50000.0", "\"proved\" : 2", "\"yearsToProve\" : 3.0",
                        "\"findingsLost\"")) {
            assertTrue(json.contains(wanted), wanted + " in " + json);
        }
    }
}
