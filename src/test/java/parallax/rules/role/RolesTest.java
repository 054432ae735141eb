package parallax.rules.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.extraction.Annotated;
import parallax.extraction.RoleReading;
import parallax.rules.figure.Figures;
import parallax.rules.name.Names;
import parallax.text.ArticleText;
import parallax.text.Document;

class RolesTest {

    /** A heading says what holds; below it stand an article, a paragraph a line, and what is read of the people in it. */
    private static final String ARTICLES = """
            a position in the same company ends the former one
              Ann Hale, Orbit Labs’ chief strategy officer, will assume the position of interim CEO.
              → Ann Hale: WAS chief strategy officer, Orbit Labs; BECOMES interim CEO, Orbit Labs

            who leaves one company to lead another joins it
              Ann Hale, a former engineer at Orbit Labs, left the company to become CEO of Vela Systems.
              → Ann Hale: WAS engineer, Orbit Labs; LEAVES Orbit Labs; JOINS CEO, Vela Systems

            founders are those who are named elsewhere
              Orbit Labs’ founders, Ann Hale and Bob Cole, were silent.
              The Orbit Labs co-founders will join Vela Systems.
              → Ann Hale: IS founders, Orbit Labs; JOINS Vela Systems
              → Bob Cole: IS founders, Orbit Labs; JOINS Vela Systems

            a seat on the board is that of the company spoken of
              Vela Ventures led the round.
              Orbit Labs will use it to hire.
              Ann Hale, a partner at Vela Ventures, will join the board.
              → Ann Hale: IS partner, Vela Ventures; JOINS board member, Orbit Labs

            whoever puts money into a company is not "the company" of the next sentence
              Orbit Labs raised money in a round led by Vela Ventures.
              Fern Works and Mesa Partners also participated in the round.
              Vela Ventures’ Ann Hale is joining the company’s board.
              The startup also said that it had hired Bob Cole.
              → Ann Hale: JOINS board member, Orbit Labs
              → Bob Cole: JOINS Orbit Labs

            the founders among those who join are those who are named elsewhere
              Orbit Labs was founded by Ann Hale and Bob Cole.
              Its team of nine, including the co-founders, will be joining Vela Systems.
              → Ann Hale: JOINS Vela Systems
              → Bob Cole: JOINS Vela Systems

            a founder whose company is not named is asked to leave that of the article
              Orbit Labs drops its offering.
              Orbit Labs was courted, and banks flattered co-founder Ann Hale; Mesa Partners praised all.
              Weeks later, Hale was asked to resign.
              → Ann Hale: IS co-founder, null; LEAVES Orbit Labs

            founders take posts with the buyer
              Orbit Labs founders Ann Hale and Bob Cole are becoming directors at Vela Systems.
              → Ann Hale: IS founders, Orbit Labs; JOINS directors, Vela Systems
              → Bob Cole: IS founders, Orbit Labs; JOINS directors, Vela Systems

            who backs a company is not the company
              So says Ann Hale, CEO of Nvidia-backed chip startup Orbit Labs.
              → Ann Hale: IS CEO, Orbit Labs

            a position is told once with its company
              The CEO, Ann Hale, spoke.
              Ann Hale is the CEO of Orbit Labs.
              CEO Ann Hale left it there.
              → Ann Hale: IS CEO, Orbit Labs

            both are the two who were named last
              Orbit Labs was built by Ann Hale and Bob Cole.
              Both worked at Vela Systems before leaving to found Orbit Labs.
              → Ann Hale: LEAVES Vela Systems
              → Bob Cole: LEAVES Vela Systems

            who is ousted and comes back leaves and joins
              Orbit Labs regrets the ouster of its CEO, Ann Hale.
              The move led to Hale’s swift reinstatement.
              → Ann Hale: LEAVES Orbit Labs; IS CEO, Orbit Labs; JOINS Orbit Labs

            two return to where they were
              Vela Systems sells chips.
              On Friday, Orbit Labs announced Ann Hale and Bob Cole’s official return to their previous roles.
              → Ann Hale: JOINS Orbit Labs
              → Bob Cole: JOINS Orbit Labs

            who leaves to do a job elsewhere joins, who leaves to found a company only leaves
              Ann Hale left Vela Systems in 2019 to lead design at Orbit Labs.
              Bob Cole left Vela Systems to start Fern Works.
              → Ann Hale: LEAVES Vela Systems; JOINS Orbit Labs
              → Bob Cole: LEAVES Vela Systems

            both resign where they are known to work
              Two Orbit Labs researchers, Ann Hale and Bob Cole, want to start a company.
              Reportedly, both the researchers have submitted their resignations.
              → Ann Hale: IS researchers, Orbit Labs; LEAVES Orbit Labs
              → Bob Cole: IS researchers, Orbit Labs; LEAVES Orbit Labs

            who is replaced leaves, and a spokesman by title alone works at the company of the sentence
              Orbit Labs will not sign, according to policy chief Ann Hale.
              Ann Hale replaced former policy chief Bob Cole earlier this year.
              → Ann Hale: IS policy chief, null; BECOMES policy chief, Orbit Labs
              → Bob Cole: LEAVES Orbit Labs; WAS policy chief, null

            a departure told with an earlier job is from that one
              Orbit Labs founder Ann Hale worked at Vela Systems for years before she left in May.
              → Ann Hale: IS founder, Orbit Labs; LEAVES Vela Systems

            a company that somebody wishes to join another is no person
              Orbit Labs CEO Ann Hale was glad for Orbit Labs to join Vela Systems.
              → Ann Hale: IS CEO, Orbit Labs

            who only thinks of it has not left
              Bob Cole told Orbit Labs CEO Ann Hale on Monday he was considering leaving.
              → Ann Hale: IS CEO, Orbit Labs
            """;

    @TestFactory
    Stream<DynamicTest> readsOfArticles() {
        return Stream.of(ARTICLES.split("\n\n")).map(RolesTest::reading);
    }

    private static DynamicTest reading(String article) {
        List<String> lines = article.lines().map(String::strip).toList();
        String text = lines.stream().skip(1).filter(line -> !isReading(line)).collect(Collectors.joining("\n"));
        String expected = lines.stream().filter(RolesTest::isReading).collect(Collectors.joining("\n"));
        return DynamicTest.dynamicTest(lines.get(0), () -> assertEquals(expected, readings(text)));
    }

    private static boolean isReading(String line) {
        return line.startsWith("→");
    }

    private static String readings(String text) {
        return Roles.of(annotated(text)).entrySet().stream()
                .map(entry -> "→ " + entry.getKey() + ": "
                        + entry.getValue().stream().map(RolesTest::shown).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(RoleReading role) {
        return role.change() + " " + (role.title().isEmpty() ? "" : role.title() + ", ") + role.organization();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Hale joined Orbit Labs and ",
                "he left its CEO, ",
                "co-founder and ",
                "the company ",
                "Ann Hale and ",
                "board of directors at ",
                "who became CEO of its "
            })
    void endlessSentencesAreReadInTime(String part) {
        String text = "Ann Hale is CEO of Orbit Labs, and " + part.repeat(100_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Roles.of(annotated(text)));
    }

    private static Annotated annotated(String text) {
        Document document = Document.of(ArticleText.ofParagraphs("test", text));
        return new Annotated(document, Names.of(document), Figures.of(document));
    }
}
