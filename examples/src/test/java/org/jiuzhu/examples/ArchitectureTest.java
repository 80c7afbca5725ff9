package org.jiuzhu.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiuzhu.policy.programme.Programme;
import org.jspecify.annotations.NullMarked;

/** What holds between and within the modules of the library. All of them are on the class path here. */
@AnalyzeClasses(
        packages = {"org.jiuzhu.policy", "org.jiuzhu.jurisdiction"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] API = {
        "org.jiuzhu.policy",
        "org.jiuzhu.policy.text..",
        "org.jiuzhu.policy.money..",
        "org.jiuzhu.policy.rule..",
        "org.jiuzhu.policy.household..",
        "org.jiuzhu.policy.programme..",
        "org.jiuzhu.policy.procedure..",
        "org.jiuzhu.policy.standard..",
        "org.jiuzhu.policy.determination..",
        "org.jiuzhu.policy.wording..",
        "org.jiuzhu.policy.spi.."
    };

    private static final String[] BASICS = {
        "java.lang..",
        "java.math..",
        "java.time..",
        "java.util..",
        "java.io..",
        "java.net..",
        "java.nio.charset..",
        "com.google.common..",
        "javax.money..",
        "org.jspecify.annotations.."
    };

    // the classes that read the resources of their own jar, once, when they are loaded
    private static final ImmutableSet<String> READERS = ImmutableSet.of(
            "org.jiuzhu.policy.impl.calendar.PublishedCalendar",
            "org.jiuzhu.policy.impl.places.DivisionList",
            "org.jiuzhu.policy.impl.engine.Version",
            "org.jiuzhu.jurisdiction.national.NationalJurisdiction");

    // Who sees whom

    @ArchTest
    static final ArchRule the_api_sees_only_itself = noClasses()
            .that()
            .resideInAnyPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jiuzhu.policy.impl..", "org.jiuzhu.policy.json..", "org.jiuzhu.jurisdiction..")
            .because(
                    "embedders and plug-in authors compile against the API alone, and the engine is found at run time");

    @ArchTest
    static final ArchRule the_engine_knows_no_place = noClasses()
            .that()
            .resideInAPackage("org.jiuzhu.policy..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jiuzhu.jurisdiction..")
            .because("law is data for the engine: a place is added without touching it");

    @ArchTest
    static final ArchRule the_national_layer_sees_only_the_api = classes()
            .that()
            .resideInAPackage("org.jiuzhu.jurisdiction.national..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(API)
                    .or(resideInAnyPackage(BASICS))
                    .or(resideInAPackage("org.jiuzhu.jurisdiction.national..")))
            .because("a plug-in compiles against the API alone");

    @ArchTest
    static final ArchRule xinxiang_sees_only_the_api_and_the_national_layer = place("xinxiang");

    @ArchTest
    static final ArchRule tunxi_sees_only_the_api_and_the_national_layer = place("tunxi");

    @ArchTest
    static final ArchRule jiujiang_sees_only_the_api_and_the_national_layer = place("jiujiang");

    @ArchTest
    static final ArchRule changle_sees_only_the_api_and_the_national_layer = place("changle");

    @ArchTest
    static final ArchRule zhijin_sees_only_the_api_and_the_national_layer = place("zhijin");

    private static ArchRule place(String name) {
        return classes()
                .that()
                .resideInAPackage("org.jiuzhu.jurisdiction." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(API)
                        .or(resideInAnyPackage(BASICS))
                        .or(resideInAnyPackage(
                                "org.jiuzhu.jurisdiction.national..", "org.jiuzhu.jurisdiction." + name + "..")))
                .because(
                        "a place is read and removed on its own: it adds to the national layer and knows no other place");
    }

    @ArchTest
    static final ArchRule packages_form_no_circle = slices().assignedFrom(new SliceAssignment() {
                @Override
                public String getDescription() {
                    return "packages";
                }

                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(type.getPackageName());
                }
            })
            .should()
            .beFreeOfCycles()
            .because("packages that need each other cannot be understood one after the other");

    @ArchTest
    static final ArchRule the_engine_shows_only_what_wires_it = classes()
            .that()
            .resideInAnyPackage(
                    "org.jiuzhu.policy.impl.engine..",
                    "org.jiuzhu.policy.impl.calendar..",
                    "org.jiuzhu.policy.impl.places..")
            .and()
            .arePublic()
            .should()
            .haveFullyQualifiedName("org.jiuzhu.policy.impl.engine.EngineProvider")
            .orShould()
            .haveFullyQualifiedName("org.jiuzhu.policy.impl.calendar.PublishedCalendar")
            .orShould()
            .haveFullyQualifiedName("org.jiuzhu.policy.impl.places.Divisions")
            .because("nothing but wiring sees the inside of the engine, so that it can change");

    @ArchTest
    static final ArchRule nobody_else_sees_the_inside_of_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiuzhu.policy.impl..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jiuzhu.policy.impl..")
            .because("its module exports nothing, so that it can change");

    @ArchTest
    static final ArchRule what_is_run_knows_nothing_of_who_reads_it = noUpwards(
            "org.jiuzhu.policy.impl.table",
            "org.jiuzhu.policy.impl.program",
            "org.jiuzhu.policy.impl.run",
            "org.jiuzhu.policy.impl.law",
            "org.jiuzhu.policy.impl.read",
            "org.jiuzhu.policy.impl.procedure",
            "org.jiuzhu.policy.impl.check",
            "org.jiuzhu.policy.impl.engine");

    /** No package sees one that stands behind it. */
    private static ArchRule noUpwards(String... packages) {
        ImmutableList.Builder<ArchRule> all = ImmutableList.builder();
        for (int i = 0; i + 1 < packages.length; i++) {
            all.add(noClasses()
                    .that()
                    .resideInAPackage(packages[i])
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Arrays.copyOfRange(packages, i + 1, packages.length)));
        }
        return CompositeArchRule.of(all.build())
                .because("tables are filled, a program is run over them, and what came of it is read");
    }

    // Pure functions

    @ArchTest
    static final ArchRule no_field_is_a_floating_point_number = noFields()
            .should()
            .haveRawType(describe("float or double", ArchitectureTest::isFloating))
            .because("money, rates and counts are exact");

    @ArchTest
    static final ArchRule nothing_takes_or_gives_floating_point_numbers = noClasses()
            .should()
            .callCodeUnitWhere(calling("float or double", ArchitectureTest::usesFloating))
            .because("a number that passes through floating point is no longer exact");

    @ArchTest
    static final ArchRule nothing_reads_the_clock_chance_or_the_machine = noClasses()
            .should()
            .callCodeUnitWhere(calling("clock, environment or defaults of the machine", ArchitectureTest::readsMachine))
            .because("the same input gives the same output, on every machine and every day");

    @ArchTest
    static final ArchRule nothing_uses_files_networks_threads_logs_or_reflection = noClasses()
            .that(not(describe("the language's own annotations", JavaClass::isAnnotation)))
            // a plug-in lets its constants be read once, when it is loaded
            .and()
            .doNotHaveFullyQualifiedName("org.jiuzhu.policy.spi.Provisions")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net.http..",
                            "javax.net..",
                            "java.sql..",
                            "java.util.logging..",
                            "java.lang.reflect..",
                            "org.slf4j..",
                            "org.apache.logging..",
                            "java.util.concurrent.atomic..")
                    .or(named(
                            "java.io.File",
                            "java.io.FileReader",
                            "java.io.FileInputStream",
                            "java.io.FileOutputStream",
                            "java.io.FileWriter",
                            "java.io.PrintStream",
                            "java.net.Socket",
                            "java.net.URI",
                            "java.net.URLConnection",
                            "java.lang.ThreadLocal",
                            "java.lang.Process",
                            "java.lang.ProcessBuilder",
                            "java.lang.Runtime",
                            "java.util.Random",
                            "java.util.SplittableRandom",
                            "java.security.SecureRandom",
                            "java.util.concurrent.ThreadLocalRandom",
                            "java.util.concurrent.Executors",
                            "java.util.UUID",
                            "java.util.Date",
                            "java.util.Calendar",
                            "java.util.Timer")))
            .because("deciding is a pure function that starts nothing, writes nothing and looks nowhere");

    @ArchTest
    static final ArchRule only_the_first_amount_knows_its_thread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.jiuzhu.policy.money.Yuan$Form")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Thread")
            .because(
                    "nothing depends on who asks; JSR-354 does, and is looked at once, with a class loader of our own");

    @ArchTest
    static final ArchRule only_the_entrance_looks_for_services = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.jiuzhu.policy.EngineLoader")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader")
            .because("what is on the class path is asked once, when the engine is loaded");

    @ArchTest
    static final ArchRule only_a_few_classes_read_resources = noClasses()
            .that(not(describe("readers of resources", c -> READERS.contains(c.getFullName()))))
            .should()
            .dependOnClassesThat(named("java.net.URL", "com.google.common.io.Resources"))
            .orShould()
            .callCodeUnitWhere(calling(
                    "resources",
                    t -> ImmutableSet.of("getResource", "getResourceAsStream").contains(t.getName())))
            .because("a module reads its own data once, when it is loaded, and these classes do it");

    @ArchTest
    static final ArchRule what_is_static_is_final = fields().that()
            .areStatic()
            .and(notMadeByTheCompiler())
            .should()
            .beFinal()
            .because("there is no global state");

    @ArchTest
    static final ArchRule what_is_static_is_not_mutable = noFields()
            .that()
            .areStatic()
            .and(notMadeByTheCompiler())
            .should()
            .haveRawType(describe(
                    "an array or a collection that can change",
                    t -> (t.isArray() && !isProgrammes(t))
                            || (t.getPackageName().equals("java.util") && t.isAssignableTo(Collection.class))
                            || (t.getPackageName().equals("java.util") && t.isAssignableTo(Map.class))))
            .because("there is no global state; a constant list is an immutable one");

    // the variable arguments of the language's words; a private list of programmes is only ever handed to them
    private static boolean isProgrammes(JavaClass array) {
        return array.getComponentType().isEquivalentTo(Programme.class);
    }

    private static DescribedPredicate<JavaField> notMadeByTheCompiler() {
        return describe("not made by the compiler", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    // Classes

    @ArchTest
    static final ArchRule concrete_classes_are_final = classes()
            .that()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotAnonymousClasses()
            .and(describe("not generated and no enum", c -> !c.getFullName().contains(".Immutable") && !c.isEnum()))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("rules are shared by composition, not by subclassing, and what is immutable stays so");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses all) throws ClassNotFoundException {
        Set<String> packages = new TreeSet<>();
        all.forEach(c -> packages.add(c.getPackageName()));
        assertThat(packages).hasSizeGreaterThan(10);
        for (String name : packages) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as("%s is @NullMarked, because no null crosses the API", name)
                    .isTrue();
        }
    }

    @ArchTest
    static void no_settings_of_java_money_are_shipped(JavaClasses all) throws IOException {
        assertThat(Collections.list(ArchitectureTest.class.getClassLoader().getResources("javamoney.properties")))
                .as("a library that ships this file changes the money of its embedder")
                .noneMatch(u -> u.toString().contains("/target/classes/")
                        || u.toString().contains("jiuzhu"));
        assertThat(all).isNotEmpty();
    }

    // Predicates

    private interface Target {
        boolean matches(CodeUnitCallTarget target);
    }

    private static DescribedPredicate<JavaAccess<?>> calling(String what, Target wanted) {
        return describe(what, access -> access.getTarget() instanceof CodeUnitCallTarget t && wanted.matches(t));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        ImmutableSet<String> wanted = ImmutableSet.copyOf(names);
        return describe("one of " + wanted, c -> wanted.contains(c.getFullName()));
    }

    private static boolean isFloating(JavaClass type) {
        return ImmutableSet.of("float", "double", "java.lang.Float", "java.lang.Double")
                .contains(type.getFullName());
    }

    private static boolean usesFloating(CodeUnitCallTarget target) {
        return isFloating(target.getOwner())
                || isFloating(target.getRawReturnType())
                || target.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating);
    }

    private static boolean readsMachine(CodeUnitCallTarget target) {
        String owner = target.getOwner().getFullName();
        String name = target.getName();
        int parameters = target.getRawParameterTypes().size();
        return switch (owner) {
            case "java.lang.System" ->
                ImmutableSet.of(
                                "currentTimeMillis",
                                "nanoTime",
                                "getenv",
                                "getProperty",
                                "getProperties",
                                "lineSeparator",
                                "identityHashCode")
                        .contains(name);
            case "java.lang.Class" ->
                ImmutableSet.of("forName", "getMethods", "getDeclaredMethods", "getFields")
                        .contains(name);
            case "java.lang.Math" -> name.equals("random");
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault") || name.equals("setDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.lang.String" -> dependsOnDefaults(target, name, parameters);
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("systemDefault"));
        };
    }

    // forms of these methods without a locale or a character set use those of the machine
    private static boolean dependsOnDefaults(CodeUnitCallTarget target, String name, int parameters) {
        return switch (name) {
            case "toLowerCase", "toUpperCase", "getBytes" -> parameters == 0;
            case "formatted" -> true;
            case "format" -> !target.getRawParameterTypes().get(0).isEquivalentTo(Locale.class);
            default -> false;
        };
    }
}
