package parallax.rules.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.extraction.Annotated;
import parallax.rules.figure.Figures;
import parallax.rules.name.Names;
import parallax.text.ArticleText;
import parallax.text.Document;

class RolesTest {

    @Test
    void aPositionInTheSameCompanyEndsTheFormerOne() {
        assertEquals(
                List.of("chief strategy officer, Orbit Labs, WAS", "interim CEO, Orbit Labs, BECOMES"),
                roles(
                        "Ann Hale",
                        "Ann Hale, Orbit Labs’ chief strategy officer, will assume the position of interim CEO."));
    }

    @Test
    void whoLeavesOneCompanyToLeadAnotherJoinsIt() {
        assertEquals(
                List.of("engineer, Orbit Labs, WAS", ", Orbit Labs, LEAVES", "CEO, Vela Systems, JOINS"),
                roles(
                        "Ann Hale",
                        "Ann Hale, a former engineer at Orbit Labs, left the company to become CEO of Vela Systems."));
    }

    @Test
    void foundersAreThoseWhoAreNamedElsewhere() {
        assertEquals(
                List.of("founders, Orbit Labs, IS", ", Vela Systems, JOINS"),
                roles(
                        "Bob Cole",
                        "Orbit Labs’ founders, Ann Hale and Bob Cole, were silent.\n"
                                + "The Orbit Labs co-founders will join Vela Systems."));
    }

    @Test
    void aSeatOnTheBoardIsThatOfTheCompanySpokenOf() {
        assertEquals(
                List.of("partner, Vela Ventures, IS", "board member, Orbit Labs, JOINS"),
                roles(
                        "Ann Hale",
                        "Vela Ventures led the round.\nOrbit Labs will use it to hire.\n"
                                + "Ann Hale, a partner at Vela Ventures, will join the board."));
    }

    @Test
    void whoBacksACompanyIsNotTheCompany() {
        assertEquals(
                List.of("CEO, Orbit Labs, IS"),
                roles("Ann Hale", "So says Ann Hale, CEO of Nvidia-backed chip startup Orbit Labs."));
    }

    @Test
    void aPositionIsToldOnceWithItsCompany() {
        assertEquals(
                List.of("CEO, Orbit Labs, IS"),
                roles(
                        "Ann Hale",
                        "The CEO, Ann Hale, spoke.\nAnn Hale is the CEO of Orbit Labs.\nCEO Ann Hale left it there."));
    }

    @Test
    void bothAreTheTwoWhoWereNamedLast() {
        assertEquals(
                List.of(", Vela Systems, LEAVES"),
                roles(
                        "Bob Cole",
                        "Orbit Labs was built by Ann Hale and Bob Cole.\n"
                                + "Both worked at Vela Systems before leaving to found Orbit Labs."));
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
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Roles.of(annotated(text)));
    }

    private static List<String> roles(String person, String text) {
        return Roles.of(annotated(text)).getOrDefault(person, List.of()).stream()
                .map(role -> role.title() + ", " + role.organization() + ", " + role.change())
                .toList();
    }

    private static Annotated annotated(String text) {
        Document document = Document.of(ArticleText.ofParagraphs("test", text));
        return new Annotated(document, Names.of(document), Figures.of(document));
    }
}
