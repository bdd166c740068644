package org.potline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the style asks of the sources themselves, over all modules. */
@DisplayName("Sources")
class SourceGuardTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> MODULES = List.of("twin-model", "rules-kb", "scenarios", "reports", "batch-jobs");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern DEFAULT_LOCALE = Pattern.compile("toLowerCase\\(\\)|toUpperCase\\(\\)");

    private static List<Path> mainSources() {
        var sources = new ArrayList<Path>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertTrue(sources.size() > 100, "the sources were not found");
        return sources;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Test
    @DisplayName("no file is over 400 lines")
    void filesAreShort() {
        assertEquals(List.of(), mainSources().stream().filter(file -> lines(file).size() > 400).toList());
    }

    @Test
    @DisplayName("no method is over 40 lines")
    void methodsAreShort() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(mainSources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            var methods = new ArrayList<Integer>();
            var tooLong = new ArrayList<String>();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void none) {
                        long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                        long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                        methods.add((int) (to - from + 1));
                        if (to - from + 1 > 40) {
                            tooLong.add(unit.getSourceFile().getName() + ": " + method.getName() + ", " + (to - from + 1) + " lines");
                        }
                        return super.visitMethod(method, none);
                    }
                }.scan(unit, null);
            }
            assertEquals(List.of(), tooLong);
            assertTrue(methods.size() > 1000 && methods.stream().anyMatch(lines -> lines > 20), "methods were counted: " + methods.size());
        }
    }

    @Test
    @DisplayName("every package says what it is for")
    void everyPackageHasItsInfo() {
        var without = new TreeSet<Path>();
        mainSources().forEach(file -> {
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                without.add(file.getParent());
            }
        });
        assertEquals(new TreeSet<Path>(), without);
    }

    @Test
    @DisplayName("Chinese texts stand in content, but for a term in Javadoc")
    void noChineseInCode() {
        var found = new ArrayList<String>();
        mainSources().forEach(file -> lines(file).stream().map(String::strip)
                .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                .filter(line -> CHINESE.matcher(line.replaceAll("/\\*\\*.*?\\*/", "")).find())
                .forEach(line -> found.add(file.getFileName() + ": " + line)));
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("no change of case by the machine's locale")
    void noDefaultLocale() {
        assertEquals(List.of(), mainSources().stream()
                .filter(file -> lines(file).stream().anyMatch(line -> DEFAULT_LOCALE.matcher(line).find())).toList());
    }

    @Test
    @DisplayName("no Util, Common, Helper, Manager, Base, Impl")
    void namesSayWhatAThingIs() {
        Pattern empty = Pattern.compile(".*(Util|Utils|Common|Helper|Manager|Base|Impl)\\.java");
        assertEquals(List.of(), mainSources().stream().filter(file -> empty.matcher(file.getFileName().toString()).matches()).toList());
    }
}
