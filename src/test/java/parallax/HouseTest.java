package parallax;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house stands: every arrow points down, and the lower floors know no framework. */
@AnalyzeClasses(packages = "parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String[] PURE = {"text", "extraction", "rules", "comparison"};

    @ArchTest
    static final ArchRule text = floor("text");

    @ArchTest
    static final ArchRule extraction = floor("extraction", "text");

    @ArchTest
    static final ArchRule rules = floor("rules", "extraction", "text");

    @ArchTest
    static final ArchRule comparison = floor("comparison", "extraction", "text");

    @ArchTest
    static final ArchRule meaning = floor("meaning", "comparison");

    @ArchTest
    static final ArchRule exchange = floor("exchange", "comparison", "extraction", "text");

    @ArchTest
    static final ArchRule archive = floor("archive", "rules", "comparison", "extraction", "text");

    @ArchTest
    static final ArchRule intake = floor("intake", "archive", "rules", "comparison", "extraction", "text");

    @ArchTest
    static final ArchRule command =
            floor("command", "exchange", "intake", "archive", "rules", "comparison", "extraction", "text");

    @ArchTest
    static final ArchRule dashboard =
            floor("dashboard", "exchange", "intake", "archive", "meaning", "rules", "comparison", "extraction", "text");

    @ArchTest
    static final ArchRule noPackageIsPartOfACircle =
            slices().matching("parallax.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatReadsAndComparesKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(packages(PURE))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "jakarta..",
                    "org.hibernate..",
                    "tools.jackson..",
                    "org.jsoup..",
                    "org.slf4j..",
                    "java.sql..",
                    "java.net..",
                    "java.nio.file.."));

    @ArchTest
    static final ArchRule exchangeStreamsAndBindsNothing = noClasses()
            .that()
            .resideInAPackage("parallax.exchange..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..", "tools.jackson.databind..", "java.net..", "java.nio.file.."));

    @ArchTest
    static final ArchRule onlyTheArchiveKnowsSql = noClasses()
            .that(not(resideInAPackage("parallax.archive..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.hibernate.."));

    @ArchTest
    static final ArchRule onlyMeaningRunsAModel = noClasses()
            .that(not(resideInAPackage("parallax.meaning..")))
            .should()
            .dependOnClassesThat(resideInAPackage("ai.onnxruntime.."));

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaksToTheTerminal = noClasses()
            .that(not(resideInAnyPackage("parallax", "parallax.command..")))
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nothingLogsPastTheLogger = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static void everyPackageSaysWhatItIsAndIsNullMarked(JavaClasses imported) {
        List<String> unmarked = packagesOf(imported)
                .filter(p -> !p.getClasses().isEmpty())
                .filter(p -> p.tryGetPackageInfo()
                        .map(info -> !info.isAnnotatedWith(NullMarked.class))
                        .orElse(true))
                .map(JavaPackage::getName)
                .toList();

        assertEquals(List.of(), unmarked);
    }

    private static Stream<JavaPackage> packagesOf(JavaClasses imported) {
        JavaPackage house = imported.getPackage("parallax");
        return Stream.concat(Stream.of(house), house.getSubpackagesInTree().stream());
    }

    /** A floor of the house knows itself and the floors it names, and none of the others. */
    private static ArchRule floor(String name, String... below) {
        String[] known =
                packages(Stream.concat(Stream.of(name), Stream.of(below)).toArray(String[]::new));
        return classes()
                .that()
                .resideInAPackage(packages(name)[0])
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("parallax..")).or(resideInAnyPackage(known)));
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "parallax." + name + "..").toArray(String[]::new);
    }
}
