package parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.comparison.Remark;
import parallax.comparison.Sum;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Verdict;
import parallax.comparison.wording.QuoteForm;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Modality;
import parallax.extraction.PartyRole;
import parallax.extraction.Precision;
import parallax.extraction.QuoteKind;
import parallax.extraction.RoleChange;

/** The documentation says what there is. */
class DocumentationTest {

    private static final Pattern COMMAND = Pattern.compile("parallax\\.jar ([a-z]+) ");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Aspect.class,
                DealType.class,
                DealStatus.class,
                PartyRole.class,
                Precision.class,
                Modality.class,
                RoleChange.class,
                QuoteKind.class
            })
    void everyWordOfAReadingIsDocumented(Class<? extends Enum<?>> words) throws IOException {
        assertEquals(List.of(), missing(words, "docs/extraction-format.md"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Verdict.class,
                Cell.State.class,
                QuoteForm.class,
                Remark.Kind.class,
                Sum.Kind.class,
                Sum.Outcome.class
            })
    void everyWordOfAComparisonIsDocumented(Class<? extends Enum<?>> words) throws IOException {
        assertEquals(List.of(), missing(words, "docs/api.md"));
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        for (String page : List.of(
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/accounts.md",
                "docs/api.md",
                "docs/extraction-format.md",
                "docs/scores.md")) {
            Path file = Path.of(page);
            List<String> broken = links(Files.readString(file))
                    .filter(link -> !link.contains(":") && !link.isEmpty())
                    .filter(link -> !Files.exists(folder(file).resolve(link)))
                    .toList();
            assertEquals(List.of(), broken, page);
        }
    }

    @Test
    void theReadmeNamesTheCommandsThatThereAre() throws IOException {
        assertEquals(
                commands(Files.readString(Path.of("src/main/resources/parallax/command/usage.txt"))),
                commands(Files.readString(Path.of("README.md"))));
    }

    private static Set<String> commands(String text) {
        return COMMAND.matcher(text).results().map(command -> command.group(1)).collect(Collectors.toSet());
    }

    private static List<String> missing(Class<? extends Enum<?>> words, String page) throws IOException {
        String text = Files.readString(Path.of(page));
        return Stream.of(words.getEnumConstants())
                .map(Enum::name)
                .filter(word -> !text.contains("`" + word + "`"))
                .toList();
    }

    private static Stream<String> links(String markdown) {
        String prose = markdown.replaceAll("(?s)```.*?```", "");
        return LINK.matcher(prose).results().map(link -> link.group(1).replaceAll("#.*", ""));
    }

    private static Path folder(Path file) {
        return file.getParent() == null ? Path.of("") : file.getParent();
    }
}
