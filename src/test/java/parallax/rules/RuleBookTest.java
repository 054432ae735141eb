package parallax.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.extraction.Rule;

class RuleBookTest {

    private static final Path PAGES = Path.of("src/main/resources/parallax/rules");

    @Test
    void everyRuleThatIsWrittenIsInTheBook() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("parallax.rules")
                        .stream()
                        .filter(c -> c.isAssignableTo(Rule.class))
                        .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> registered = RuleBook.all().stream()
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(written, registered);
    }

    @Test
    void everyPageIsThePageOfARule() throws IOException {
        Set<String> rules = RuleBook.all().stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rules, pages());
    }

    @Test
    void noTwoRulesShareAName() {
        List<String> names = RuleBook.all().stream().map(Rule::name).toList();

        assertEquals(Set.copyOf(names).size(), names.size(), () -> names.toString());
    }

    private static Set<String> pages() throws IOException {
        if (!Files.isDirectory(PAGES)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
