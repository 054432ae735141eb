package parallax.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.Parallax;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Runs {@code extract seeds/*.txt} in a Java machine of its own, as a script would. */
class SeedsThroughTheJarTest {

    private static List<String> seeds;
    private static List<JsonNode> printed;

    @BeforeAll
    static void extractTheSeeds(@TempDir Path folder) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            seeds = files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        Path out = folder.resolve("out.jsonl");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parallax.class.getName(),
                "extract"));
        command.addAll(seeds);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(err));
        assertEquals("", read(err));
        printed = read(out).lines().map(new ObjectMapper()::readTree).toList();
    }

    @Test
    void thereIsOneObjectASeedInTheOrderGiven() {
        assertEquals(
                seeds,
                printed.stream()
                        .map(seed -> seed.at("/article/source").asString())
                        .toList());
    }

    @Test
    void everyClaimIsTheTextAtItsOffsets() {
        everywhere("/deals/claims", (text, claim) -> {
            JsonNode evidence = claim.get("evidence");
            assertEquals(claim.get("text").asString(), at(text, evidence));
            assertContains(evidence.get("sentence"), evidence);
        });
    }

    @Test
    void everyQuoteIsTheTextAtItsOffsets() {
        everywhere("/quotes", (text, quote) -> assertEquals(quote.get("text").asString(), at(text, quote)));
    }

    @Test
    void everyMentionOfACompanyIsOneOfItsNames() {
        everywhere("/companies", (text, company) -> {
            List<String> names = new ArrayList<>(List.of(company.get("name").asString()));
            company.get("aliases").forEach(alias -> names.add(alias.asString()));
            company.get("mentions")
                    .forEach(mention -> assertTrue(names.contains(at(text, mention)), () -> at(text, mention)));
        });
    }

    @Test
    void everyMentionOfAPersonIsPartOfTheName() {
        everywhere(
                "/people",
                (text, person) -> person.get("mentions")
                        .forEach(mention -> assertTrue(
                                person.get("name").asString().contains(at(text, mention)), () -> at(text, mention))));
    }

    @Test
    void everyRoleStandsInItsSentence() {
        everywhere("/people/roles", (text, role) -> {
            JsonNode evidence = role.get("evidence");
            assertContains(evidence.get("sentence"), evidence);
            assertTrue(evidence.get("end").asInt() <= text.length());
        });
    }

    private interface Check {
        void of(String text, JsonNode found);
    }

    private static void everywhere(String path, Check check) {
        assertAll(printed.stream()
                .flatMap(seed -> nodes(seed, path).map(found -> () -> check.of(textOf(seed), found))));
    }

    private static Stream<JsonNode> nodes(JsonNode from, String path) {
        Stream<JsonNode> nodes = Stream.of(from);
        for (String name : path.substring(1).split("/")) {
            nodes = nodes.flatMap(node -> elements(node.get(name)).stream());
        }
        return nodes;
    }

    private static Collection<JsonNode> elements(JsonNode array) {
        return array.values();
    }

    private static String textOf(JsonNode seed) {
        return seed.at("/article/text").asString();
    }

    private static String at(String text, JsonNode span) {
        return text.substring(span.get("start").asInt(), span.get("end").asInt());
    }

    private static void assertContains(JsonNode sentence, JsonNode span) {
        assertTrue(
                sentence.get("start").asInt() <= span.get("start").asInt()
                        && span.get("end").asInt() <= sentence.get("end").asInt(),
                () -> span + " lies outside its sentence " + sentence);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
