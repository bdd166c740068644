package org.potline.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;

/** The arrows of the design: who may know whom. A wrong one fails the build. */
@AnalyzeClasses(packages = "org.potline", importOptions = ImportOption.DoNotIncludeTests.class)
@DisplayName("Directions")
class DirectionTest {
    /** Modules in the order of the chain; each may use those before it. */
    private static final List<String> CHAIN = List.of("twin", "rules", "scenario", "report", "batch");

    @ArchTest
    static void leftNeverNamesRight(JavaClasses classes) {
        for (int left = 0; left < CHAIN.size(); left++) {
            for (int right = left + 1; right < CHAIN.size(); right++) {
                noClasses().that().resideInAPackage("org.potline." + CHAIN.get(left) + "..")
                        .should().dependOnClassesThat().resideInAPackage("org.potline." + CHAIN.get(right) + "..")
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void noPackageCycles(JavaClasses classes) {
        var uses = new TreeMap<String, Set<String>>();
        for (JavaPackage each : classes.getPackage("org.potline").getSubpackagesInTree()) {
            uses.put(each.getName(), each.getPackageDependenciesFromThisPackage().stream().map(JavaPackage::getName)
                    .collect(Collectors.toSet()));
        }
        assertEquals(Set.of(), ringed(uses));
        uses.get("org.potline.twin.plant").add("org.potline.batch.cli");
        assertTrue(ringed(uses).contains("org.potline.batch.cli"), "the rule is worth something only if it can fail");
    }

    /** The packages on a ring, or that use one: what is left when those that use nothing left but themselves are taken away, again and again. */
    private static Set<String> ringed(Map<String, Set<String>> uses) {
        var left = new TreeMap<>(uses);
        int before;
        do {
            before = left.size();
            Set<String> those = Set.copyOf(left.keySet());
            left.entrySet().removeIf(each -> each.getValue().stream().noneMatch(used -> those.contains(used) && !used.equals(each.getKey())));
        } while (left.size() < before);
        return left.keySet();
    }

    @ArchTest
    static final ArchRule TRUTH_IS_FENCED_OFF = noClasses()
            .that().resideOutsideOfPackages("org.potline.twin.flow..", "org.potline.twin.metering",
                    "org.potline.scenario.assess", "org.potline.scenario.compare", "org.potline.scenario.coverage")
            .should().dependOnClassesThat().resideInAPackage("org.potline.twin.flow..");

    @ArchTest
    static final ArchRule ACCOUNTING_AND_CHECKING_SEE_NO_TRUTH = noClasses()
            .that().resideInAPackage("org.potline.rules..")
            .should().dependOnClassesThat().resideInAPackage("org.potline.twin.flow..");

    @ArchTest
    static final ArchRule NO_RANDOMNESS_BUT_OUR_OWN = noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.SplittableRandom")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould().callMethod(Math.class, "random");

    @ArchTest
    static void oneLibraryOneHome(JavaClasses classes) {
        home(classes, "org.potline.twin..", "org.yaml.snakeyaml..", "org.apache.commons.math3..", "org.ejml..");
        home(classes, "org.potline.rules.engine..", "org.drools..", "org.kie..", "org.mvel2..");
        home(classes, "org.potline.report..", "org.jfree..", "org.apache.batik..", "org.apache.poi..", "org.eclipse.elk..");
        home(classes, "org.potline.batch..", "org.springframework..", "org.h2..", "picocli..");
    }

    private static void home(JavaClasses classes, String module, String... libraries) {
        noClasses().that().resideOutsideOfPackage(module).and().resideInAPackage("org.potline..")
                .should().dependOnClassesThat().resideInAnyPackage(libraries).check(classes);
    }

    /** The rule is worth something only if it can fail: the truth's own package does depend on the plant. */
    @ArchTest
    static void aWrongArrowIsSeen(JavaClasses classes) {
        assertThrows(AssertionError.class, () -> noClasses()
                .that().resideInAPackage("org.potline.twin.flow..")
                .should().dependOnClassesThat().resideInAPackage("org.potline.twin.plant").check(classes));
    }
}
