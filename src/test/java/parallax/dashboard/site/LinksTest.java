package parallax.dashboard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://a.example/",
                "//a.example",
                "a b",
                "",
                "https://u:p@a.example/",
                "https:///x"
            })
    void onlyPlainWebAddressesAreLinkedTo(String url) {
        assertEquals(Optional.empty(), Links.live(url));
    }

    @Test
    void aTextFragmentNamesTheWholeOfAShortPassage() {
        assertEquals(
                Optional.of("https://a.example/x#:~:text=cut%2Dprice%20%26%20fast%2C%20too"),
                Links.live("https://a.example/x#old", "cut-price & fast, too"));
    }

    @Test
    void aTextFragmentNamesBothEndsOfALongPassage() {
        assertEquals(
                Optional.of("https://a.example/#:~:text=one%20two%20three%20four,8%209%2010%2011"),
                Links.live("https://a.example/", "one two three four five 6 7 8 9 10 11"));
    }

    @Test
    void blankParametersAreLeftOut() {
        assertEquals("/deals?q=a+%26+b", Links.with("/deals", new TreeMap<>(Map.of("q", "a & b", "type", " "))));
        assertEquals("/deals", Links.with("/deals", Map.of()));
    }
}
