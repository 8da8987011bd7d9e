package ca.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.Touchstone;
import ca.touchstone.intake.Canonical;
import ca.touchstone.program.Planted;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Decisions;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the direction of dependencies, and shows of each rule that it can fail. */
class ArchitectureTest {
    private static final String ROOT = "ca.touchstone.";
    private static final String[] CORE = {
        ROOT + "program..", ROOT + "framework..", ROOT + "review..", ROOT + "analysis.."
    };

    /** What each package may use of the others. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("i18n", List.of()),
            Map.entry("program", List.of()),
            Map.entry("framework", List.of("program")),
            Map.entry("review", List.of("framework", "program")),
            Map.entry("analysis", List.of("review", "framework", "program")),
            Map.entry("rules", List.of("review", "framework", "program")),
            Map.entry("intake", List.of("program", "i18n")),
            Map.entry("pack", List.of("rules", "intake", "review", "framework", "program")),
            Map.entry("pack.proof", List.of("pack", "rules", "intake", "review", "framework", "program")),
            Map.entry("report", List.of("analysis", "intake", "review", "framework", "program", "i18n")),
            Map.entry(
                    "service",
                    List.of("report", "pack.proof", "pack", "intake", "analysis", "review", "framework", "i18n")),
            Map.entry("http", List.of("service", "report", "pack", "intake", "review", "framework", "i18n")),
            Map.entry("cli", List.of("http", "service", "report", "pack", "intake", "review", "framework", "i18n")));

    /** The libraries that one package alone may use. */
    private static final Map<String, List<String>> ALONE_USES = Map.of(
            "rules", List.of("org.drools..", "org.kie..", "org.mvel.."),
            "http", List.of("io.micronaut..", "reactor..", "io.netty.."),
            "cli", List.of("picocli.."));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .importPath(Path.of(ProgramDescription.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()));

    private static JavaClasses planted(Class<?>... offenders) {
        return new ClassFileImporter().importClasses(offenders);
    }

    private static void assertHolds(ArchRule rule) {
        rule.check(MAIN);
    }

    private static void assertFails(ArchRule rule, JavaClasses offenders) {
        assertTrue(rule.evaluate(offenders).hasViolation(), rule.getDescription());
    }

    // Direction

    private static ArchRule uses(String name, List<String> others) {
        List<String> allowed = new ArrayList<>(List.of(ROOT + name));
        others.forEach(other -> allowed.add(ROOT + other));
        return classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(not(resideInAPackage("ca.touchstone.."))));
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void everyPackageHasItsPlace() {
        assertEquals(
                new TreeSet<>(MAY_USE.keySet()),
                new TreeSet<>(MAIN.stream()
                        .map(type -> type.getPackageName().substring(ROOT.length()))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyThoseBelowIt(String name) {
        assertHolds(uses(name, MAY_USE.get(name)));
    }

    /** The faces may use all that is below them; the others no more than they do use. */
    @ParameterizedTest
    @ValueSource(
            strings = {"framework", "review", "analysis", "rules", "intake", "pack", "pack.proof", "report", "service"})
    void whatAPackageMayUseItUsesSoThatTheRuleWouldFailWithoutIt(String name) {
        List<String> allowed = MAY_USE.get(name);
        assertAll(allowed.stream().map(other -> () -> {
            List<String> fewer = new ArrayList<>(allowed);
            fewer.remove(other);
            assertFails(uses(name, fewer), MAIN);
        }));
    }

    @Test
    void aUseOfWhatStandsAboveIsCaught() {
        assertFails(uses("program", List.of()), planted(Planted.UsesFramework.class));
        assertFails(uses("program", List.of()), planted(Planted.UsesText.class));
        assertFails(uses("i18n", List.of()), planted(ca.touchstone.i18n.Planted.class));
    }

    private static ArchRule noCycles() {
        return slices().matching("ca.touchstone.(**)").should().beFreeOfCycles();
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        assertHolds(noCycles());
    }

    @Test
    void aCycleIsCaught() {
        assertFails(noCycles(), planted(Planted.UsesText.class, ca.touchstone.i18n.Planted.class));
    }

    // Core

    private static ArchRule coreIsPlainJava() {
        return classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(CORE).or(resideInAnyPackage("java..", "org.jspecify.annotations..")));
    }

    private static ArchRule coreTouchesNothingOutside() {
        DescribedPredicate<JavaClass> outside = resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.net..",
                        "java.util.logging..",
                        "java.sql..",
                        "java.security..")
                .or(describe("a source of time, chance or output", type -> List.of(
                                "java.time.Clock",
                                "java.lang.System$Logger",
                                "java.util.UUID",
                                "java.util.concurrent.ThreadLocalRandom")
                        .contains(type.getName())))
                .or(assignableTo("java.util.Random"))
                .or(assignableTo("java.util.random.RandomGenerator"));
        return noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat(outside);
    }

    private static ArchRule coreAsksForNoTimeOrChance() {
        DescribedPredicate<JavaAccess<?>> time = describe("time or chance", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals("java.lang.System") && !name.equals("arraycopy"))
                    || (owner.equals("java.lang.Math") && name.equals("random"));
        });
        return noClasses().that().resideInAnyPackage(CORE).should().accessTargetWhere(time);
    }

    @Test
    void theCoreIsPlainJavaWithoutClockFilesLogOrChance() {
        assertHolds(coreIsPlainJava());
        assertHolds(coreTouchesNothingOutside());
        assertHolds(coreAsksForNoTimeOrChance());
    }

    @Test
    void aLibraryOrTheSentencesInTheCoreAreCaught() {
        assertFails(coreIsPlainJava(), planted(Planted.UsesLibrary.class));
        assertFails(coreIsPlainJava(), planted(Planted.UsesText.class));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Planted.UsesClock.class,
                Planted.UsesFile.class,
                Planted.UsesPath.class,
                Planted.UsesLogger.class,
                Planted.UsesRandom.class
            })
    void whatTouchesTheOutsideIsCaught(Class<?> offender) {
        assertFails(coreTouchesNothingOutside(), planted(offender));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Planted.UsesDay.class,
                Planted.UsesInstant.class,
                Planted.UsesMillis.class,
                Planted.UsesOutput.class,
                Planted.UsesChance.class
            })
    void whatAsksForTimeOrChanceIsCaught(Class<?> offender) {
        assertFails(coreAsksForNoTimeOrChance(), planted(offender));
    }

    // Libraries

    private static ArchRule aloneUses(String name, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    @Test
    void eachLibraryStaysInItsPackage() {
        assertAll(ALONE_USES.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(library -> () -> assertHolds(aloneUses(entry.getKey(), library)))));
    }

    @Test
    void aLibraryElsewhereIsCaught() {
        assertFails(aloneUses("rules", "org.kie.."), planted(ca.touchstone.report.Planted.UsesDrools.class));
        assertFails(aloneUses("http", "io.micronaut.."), planted(ca.touchstone.report.Planted.UsesMicronaut.class));
        assertFails(aloneUses("cli", "picocli.."), planted(ca.touchstone.report.Planted.UsesPicocli.class));
        assertFails(aloneUses("nowhere", "org.kie.."), MAIN);
    }

    // Surface

    /** Micronaut calls what is in http, rules see all of program, rule files name Decisions, and anyone may recompute a digest. */
    private static ArchRule whatIsPublicIsUsedElsewhere() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackages(ROOT + "http..", ROOT + "program..")
                .and()
                .doNotBelongToAnyOf(
                        Touchstone.class, Canonical.class, Decisions.class, ca.touchstone.pack.Example.class)
                .should(new ArchCondition<>("be used in another package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean used = type.getDirectDependenciesToSelf().stream()
                                .map(Dependency::getOriginClass)
                                .anyMatch(origin ->
                                        !origin.getPackageName().equals(type.getPackageName()) || shows(origin, type));
                        events.add(
                                new SimpleConditionEvent(type, used, type.getName() + " is used elsewhere: " + used));
                    }
                });
    }

    /** Whether the public face of a public class speaks of the type, as a record does of a closed set. */
    private static boolean shows(JavaClass owner, JavaClass type) {
        return owner.getModifiers().contains(JavaModifier.PUBLIC)
                && owner.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(method -> method.getRawReturnType().equals(type));
    }

    @Test
    void whatNoOtherPackageUsesIsNotPublic() {
        assertHolds(whatIsPublicIsUsedElsewhere());
    }

    @Test
    void aPublicClassThatNobodyUsesIsCaught() {
        assertFails(whatIsPublicIsUsedElsewhere(), planted(ca.touchstone.report.Planted.class));
    }
}
