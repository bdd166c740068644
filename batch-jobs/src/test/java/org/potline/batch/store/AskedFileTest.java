package org.potline.batch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This process's own file counts as that of an ended one: whoever looks for abandoned words is not at work on them. */
class AskedFileTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("words come back as they were given, spaces, hyphens and Chinese too; forgotten, nothing is left of them")
    void keepsAndForgets() {
        Path database = folder.resolve("made/for it/db");
        List<String> words = List.of("annual", "企业 一.yaml", "--seed", "-7", "--lang=en");
        AskedFile asked = AskedFile.keep(database, folder, words);
        assertEquals(Optional.of(new AskedFile.Asked(folder, words)), AskedFile.abandoned(database));
        asked.forget();
        assertEquals(Optional.empty(), AskedFile.abandoned(database));
        assertFalse(Files.exists(folder.resolve("made")), "folders made for it go with it");
    }

    @Test
    @DisplayName("a folder in which something else came to be stays")
    void leavesWhatIsNotItsOwn() throws IOException {
        Path database = folder.resolve("made/db");
        AskedFile asked = AskedFile.keep(database, folder, List.of("annual"));
        Files.writeString(folder.resolve("made/db.mv.db"), "a database");
        asked.forget();
        assertTrue(Files.exists(folder.resolve("made/db.mv.db")));
        assertEquals(1, folder.resolve("made").toFile().list().length);
    }

    @Test
    @DisplayName("the words of a process at work are not abandoned; those of another database are none of ours")
    void leavesOthersAlone() throws IOException {
        Files.writeString(folder.resolve("db.asked-1"), folder + "\n\nannual\n");   // process 1 always is, and began long ago
        Files.writeString(folder.resolve("other.asked-999999999"), folder + "\n\nannual\n");
        assertEquals(Optional.empty(), AskedFile.abandoned(folder.resolve("db")));
    }

    @Test
    @DisplayName("a file that a kill cut short says nothing")
    void ignoresHalfAFile() throws IOException {
        Files.writeString(folder.resolve("db.asked-999999999"), folder + "\n");
        assertEquals(Optional.empty(), AskedFile.abandoned(folder.resolve("db")));
    }
}
