package ca.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.rules.Names;
import ca.touchstone.rules.RuleCompiler;
import ca.touchstone.rules.RuleFile;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Holds that there is one way from a rule file to a rule base, and shows of each rule that it can fail. */
class GateArchitectureTest {
    private static final String COMPILER = "ca.touchstone.rules.RuleCompiler";
    private static final String GATE = "ca.touchstone.pack.PackFolder";
    /** It compiles changes of rules that came through the gate. */
    private static final String MUTANTS = "ca.touchstone.pack.proof.MutantProof";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .importPath(Path.of(ProgramDescription.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()));

    private static final DescribedPredicate<JavaClass> COMPILERS_OF_DROOLS = resideInAnyPackage(
                    "org.drools.compiler..",
                    "org.drools.drl..",
                    "org.drools.drlonyaml..",
                    "org.drools.ecj..",
                    "org.drools.model..",
                    "org.drools.modelcompiler..",
                    "org.drools.mvel..",
                    "org.kie.api.builder..",
                    "org.kie.internal.builder..",
                    "org.kie.internal.io..",
                    "org.kie.internal.utils..",
                    "org.mvel2..",
                    "org.mvel3..")
            .or(describe("KieServices", type -> type.getName().equals("org.kie.api.KieServices")));

    private static final Set<String> SHARED = Set.of(
            "org.kie.api.KieServices",
            "org.kie.api.builder.KieRepository",
            "org.kie.api.runtime.KieContainer",
            "org.kie.api.builder.KieFileSystem",
            "org.kie.internal.utils.KieHelper");

    private static ArchRule onlyTheCompilerCompiles() {
        return noClasses()
                .that(are(type -> !type.getName().equals(COMPILER)))
                .should()
                .dependOnClassesThat(COMPILERS_OF_DROOLS);
    }

    /** Of each of these there is one for the whole process, and packs compiled at once have held each other's rules. */
    private static ArchRule noPackSharesWhatAllPacksShare() {
        return noClasses().should().dependOnClassesThat(describe("are shared by all rule bases", type -> SHARED.stream()
                .anyMatch(shared -> type.getName().equals(shared))));
    }

    private static ArchRule onlyThePublicFaceOfDrools() {
        return noClasses().should().dependOnClassesThat(resideInAnyPackage("org.drools..", "org.mvel2.."));
    }

    private static ArchRule only(Set<String> callers, String owner, String method) {
        return noClasses()
                .that(are(type -> !callers.contains(type.getName())
                        && !type.getName().equals(owner)
                        && !type.getPackageName().equals("ca.touchstone.rules")))
                .should()
                .accessTargetWhere(calls(owner, method));
    }

    private static DescribedPredicate<JavaClass> are(Function<JavaClass, Boolean> test) {
        return describe("are not meant to", test::apply);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String method) {
        return describe(
                owner + "." + method,
                access -> access.getTargetOwner().getName().equals(owner)
                        && access.getName().equals(method));
    }

    private static ArchRule onlyTheGateReads() {
        return only(Set.of(GATE), RuleFile.class.getName(), "read");
    }

    private static ArchRule onlyTheGateCompiles() {
        return only(Set.of(GATE, MUTANTS), COMPILER, "compile");
    }

    @Test
    void onlyTheCompilerUsesTheCompilersOfDrools() {
        onlyTheCompilerCompiles().check(MAIN);
    }

    @Test
    void noRuleBaseIsSharedAndNoClassBehindThePublicOnesOfDroolsIsUsed() {
        noPackSharesWhatAllPacksShare().check(MAIN);
        onlyThePublicFaceOfDrools().check(MAIN);
    }

    @Test
    void onlyTheGateReadsRulesAndHasThemCompiled() {
        onlyTheGateReads().check(MAIN);
        onlyTheGateCompiles().check(MAIN);
    }

    /** So that a name above that is misspelt or gone is noticed. */
    @Test
    void theClassesNamedHereDoWhatOnlyTheyMay() {
        assertEquals(Set.of(COMPILER), classesThat(type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> COMPILERS_OF_DROOLS.test(dependency.getTargetClass()))));
        assertEquals(Set.of(GATE), callersOf(RuleFile.class.getName(), "read"));
        assertEquals(new TreeSet<>(List.of(GATE, MUTANTS)), callersOf(COMPILER, "compile"));
    }

    private static Set<String> callersOf(String owner, String method) {
        return classesThat(type -> !type.getName().equals(owner)
                && type.getAccessesFromSelf().stream()
                        .anyMatch(access -> calls(owner, method).test(access)));
    }

    private static Set<String> classesThat(Function<JavaClass, Boolean> test) {
        return MAIN.stream().filter(test::apply).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    // Planted

    private static void assertCaught(ArchRule rule, Class<?> offender) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation(), offender::toString);
    }

    @ParameterizedTest
    @ValueSource(classes = {Builds.class, AsksTheServices.class, WritesFiles.class})
    void anotherUseOfTheCompilersIsCaught(Class<?> offender) {
        assertCaught(onlyTheCompilerCompiles(), offender);
    }

    @ParameterizedTest
    @ValueSource(classes = {AsksTheServices.class, WritesFiles.class})
    void aSharedRuleBaseIsCaught(Class<?> offender) {
        assertCaught(noPackSharesWhatAllPacksShare(), offender);
    }

    @Test
    void aClassBehindThePublicOnesIsCaught() {
        assertCaught(onlyThePublicFaceOfDrools(), Internal.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Reads.class, RefersToRead.class})
    void anotherReaderIsCaught(Class<?> offender) {
        assertCaught(onlyTheGateReads(), offender);
    }

    @ParameterizedTest
    @ValueSource(classes = {Compiles.class, RefersToCompile.class})
    void anotherCallOfTheCompilerIsCaught(Class<?> offender) {
        assertCaught(onlyTheGateCompiles(), offender);
    }

    static final class Builds {
        Object build() {
            return KnowledgeBuilderFactory.newKnowledgeBuilder();
        }
    }

    static final class AsksTheServices {
        Object services() {
            return KieServices.get();
        }
    }

    interface WritesFiles {
        void write(KieFileSystem files);
    }

    interface Internal {
        void use(InternalKnowledgeBase base);
    }

    static final class Reads {
        RuleFile read(Names names) {
            return RuleFile.read("", names);
        }
    }

    static final class RefersToRead {
        BiFunction<String, Names, RuleFile> read() {
            return RuleFile::read;
        }
    }

    static final class Compiles {
        RuleEvaluator compile(RuleFile file) {
            return RuleCompiler.compile(file);
        }
    }

    static final class RefersToCompile {
        Function<RuleFile, RuleEvaluator> compile() {
            return RuleCompiler::compile;
        }
    }
}
