package parallax.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Zoë O’Brien            → zoe-obrien
            Acme, Inc.             → acme-inc
            株式会社                → 株式会社
            """)
    void partsANameByHyphens(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Acme, Inc.             → acme
            Acme Platforms Inc.    → acme
            Acme Labs GmbH         → acme-labs
            Platforms              → platforms
            """)
    void twoSpellingsOfACompanyAreOne(String name, String slug) {
        assertEquals(slug, Slug.ofCompany(name));
    }
}
