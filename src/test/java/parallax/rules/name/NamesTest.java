package parallax.rules.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.extraction.Mention;
import parallax.text.ArticleText;
import parallax.text.Document;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bramwell raises $20M to replace spreadsheets | Bramwell",
                "The round was led by Orrin Capital, with participation from Tarnside and Velo VC. | Orrin Capital, Tarnside, Velo VC",
                "The Quellmark-backed firm will buy xAI’s cluster. | Quellmark, xAI",
                "Its founder left Pixelhaus to start Wavemoor, a voice AI startup. | Pixelhaus, Wavemoor",
                "Meta Platforms Inc. and Meta are one. | Meta Platforms Inc.",
                "It sold to Brackenfold, Inc., for $3 million in 2024. | Brackenfold, Inc.",
                "The round was led by Q* with 07B, Velo VC and Orrin Capital. | Q*, 07B, Velo VC, Orrin Capital",
                "The round was led by Orrin Capital with harborcamp, firstplover capital and Velo VC. | Orrin Capital, harborcamp, firstplover capital, Velo VC",
                "The round was led by Lorvel Hippo+ and K&W. | Lorvel Hippo, K&W",
                "Google bought X in March, and X said so. | Google, X",
                "The startup zorbl has raised $3 million. | zorbl",
                "Dental AI startup Plovik is in talks to raise money. Plovik declined. | Plovik",
                "The company behind Velo Arena, dubbed Kindness, raised a seed round. | Kindness",
                "Toward Labs raised $2 million. | Toward Labs",
                "Petra Bain runs Ozelle Labs. Bain said so. | Ozelle Labs",
                "GrainStack’s rivals include Notehive and Ploverly. | GrainStack, Notehive, Ploverly",
                "It told the Indian Department of Homeland Widgets. | Indian Department of Homeland Widgets",
                "The Central American Bank for Soil and Trade lent it money. | Central American Bank for Soil and Trade",
                "The Youth Federation of North America joined. | Youth Federation of North America",
                "The Department of Inspection for Factories and Houses came. | Department of Inspection for Factories and Houses",
                "It asked the Soil Research and Training Institute. | Soil Research and Training Institute",
                "The round was led by Orrin China Partners. | Orrin China Partners",
                "Quellmark (formerly Ploverly) and Halvex, previously known as Hivex, agreed. | Quellmark, Halvex",
                "The startup super{set} met poly:ai in May. | super{set}, poly:ai",
                "Quellmark-AI raised $3 million. Sales are on Quellmark’s roadmap. | Quellmark-AI",
                "Nova is an early-stage startup. | Nova",
                "The analyst Ann Lee of Zukund agreed. | Zukund",
                "It competes mostly with Vantel, a challenger. | Vantel",
                "The Times agreed; it was The New York Times that had asked. | The New York Times",
                "It filed papers with the US Securities and Exchange Commission. | US Securities and Exchange Commission",
                "Halvex, the sonar startup formerly known as Hivex, agreed. | Halvex",
                "Other startups in the same space include Dorv, Aislemark and RetailPlover. | Dorv, Aislemark, RetailPlover",
                "Samsung Electronics agreed with Samsung, and Benchmark Capital with Benchmark. | Samsung Electronics, Benchmark Capital",
                "It joins the AMD Server Chip Business Group. | AMD",
                "Intel Corp. (INTX) agreed. | Intel Corp.",
                "First Zorvane Corp said so. | First Zorvane Corp",
                "It was bought by Zorvane and Sons Co. on Monday. | Zorvane and Sons Co.",
                "Intel plans to acquire Capital Soil Care for $3 million. | Intel, Capital Soil Care",
                "The investment was made by NRT ZUKOMO; ZUKOMO agreed. | NRT ZUKOMO",
                "IBM is acquiring Microsoft’s StreamPlover. | IBM, Microsoft, StreamPlover",
                "OpenAI bought the camera maker Glass Imaging. | OpenAI, Glass Imaging",
                "It raised $3 million from Tern X Ventures and York IE. | Tern X Ventures, York IE",
                "She attended Zukund and works on data from Zukel Space’s radar. | Zukund, Zukel Space",
                "The regulator, the Bureau of Widget Affairs (BWA), agreed, the BWA said. | Bureau of Widget Affairs",
            })
    void companiesAreFoundBySurroundings(String text, String companies) {
        assertEquals(companies, named(text, Mention.Kind.COMPANY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kim Min-jun, who runs it, said so. Kim left. | Kim Min-jun",
                "Dr. Adaeze Okafor and her co-founder Jean-Luc Morel met in Lyon. | Adaeze Okafor, Jean-Luc Morel",
                "“We grew,” wrote Dmitri Volkov, 34, the CEO. | Dmitri Volkov",
                "Rob May, the founder, and Tom Bishop met Jude Law in May. | Rob May, Tom Bishop, Jude Law",
                "Its engineer, Paul Saab, agreed. Saab left. | Paul Saab",
                "Backers are Google, Ann Lee, Bo Tran, Naval Ravikel and others. | Ann Lee, Bo Tran, Naval Ravikel",
                "R Ashokan and B Z Zamar Khan met near Tirunel beach. | R Ashokan, B Z Zamar Khan",
                "They met the Zukund Ravikel on Monday. | ''",
                "Foreign Minister Wang Yi and President Moon Jae-in met Subhash Chandra Vosek. | Wang Yi, Moon Jae-in, Subhash Chandra Vosek",
                "The Minister of Trade Bassam Mawlavi met the Secretary for Health and Sport Ann Lee. | Bassam Mawlavi, Ann Lee",
                "Jokavel said he would. | Jokavel",
                "The CEO Do Varnel left. | Do Varnel",
                "The Anna Lind-run carmaker and the Carl Voss-led company’s plant grew. | Anna Lind, Carl Voss",
                "Chief U.S. Equity Strategist Jonathan Golvik agreed. | Jonathan Golvik",
                "SonarForge founder Joshua Western met Anna Lind Jr. in June. | Joshua Western, Anna Lind Jr.",
                "In a post, the VP of Harbour AI Francessca Vasquel agreed. | Francessca Vasquel",
                "Google CEO Anna Lind and Microsoft President Raj Iyer agreed. | Anna Lind, Raj Iyer",
                "Its CEO, Kwabo, goes by one name. | Kwabo",
                "William \"Bill\" Tarrow joined. | William \"Bill\" Tarrow",
                "Zu Dean, Orrin Labs’ finance chief, agreed. | Zu Dean",
                "They met President Lake on Monday. | Lake",
                "Ljudmil Vrachov and Ikenna bin Sadoq agreed. | Ljudmil Vrachov, Ikenna bin Sadoq",
                "Zyndra Qelt, an analyst at Orrin Research, disagreed. | Zyndra Qelt",
            })
    void peopleAreFoundByNamesAndSurroundings(String text, String people) {
        assertEquals(people, named(text, Mention.Kind.PERSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It told the Democratic Party and the Ozelle Workers Union. | Democratic Party, Ozelle Workers Union",
                "The ZKO said so, and the ZKO leader agreed. | ZKO",
                "Members of the Supreme Court of Norland met. | Supreme Court of Norland",
                "She joined the Norland National Congress. | Norland National Congress",
                "It has 300 ZKO 5 units and a GPU. | ''",
                "The New Widget Party beat the Swedish Greens. | New Widget Party, Swedish Greens",
                "He led the Royal Indian Sea Force. | Royal Indian Sea Force",
                "The chair of the Zukund Relief Trust met the Board of Directors. | Zukund Relief Trust",
                "Norland Airways flew on Monday. | Norland Airways",
            })
    void bodiesAreOrganisationsThatAreNoCompanies(String text, String bodies) {
        String found = Names.all(Document.of(ArticleText.ofParagraphs("test", text))).stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(Mention::name)
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
        assertEquals(bodies, found);
    }

    @Test
    void aHeadlinesWordIsNoPartOfANameThatTheTextShows() {
        String text =
                "City Signs Velmark Orrin Deal Over New Ships\nThe deal with Velmark Orrin, a startup, was signed.";
        assertEquals("Velmark Orrin", named(text, Mention.Kind.COMPANY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FTC | true",
                "Department of Defense | true",
                "Norland Trade Commission | true",
                "Orrin Capital | false",
                "Uber | false",
            })
    void governmentsAreToldFromOtherOrganisations(String name, boolean government) {
        assertEquals(government, Governments.isOne(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why AI Startups Are Raising More Money Than Ever Before",
                "In June, Democrats in Congress and the White House disagreed over the CHIPS Act.",
                "ChatGPT, Gemini and Llama 4 answered; GPT-5 did not.",
                "The Board of Directors met on Monday.",
                "I bought an iPhone on Monday, and the App Store was down.",
                "Nobody at the World Cup in Doha spoke of a Series A.",
                "In a post on X, Friday was named. It was first reported on X by reporters.",
                "They sell their own CDPs, low-Earth satellites and AI-centric tools.",
                "Claude for Life Sciences was built by a director of Data & Engineering.",
                "Generative AI aims high. It is about generative models, such as its Unity Catalog.",
                "The plant on Three Mile Island uses the Copilot AI assistant.",
            })
    void otherCapitalisedWordsNameNobody(String text) {
        assertEquals("", named(text, Mention.Kind.COMPANY) + named(text, Mention.Kind.PERSON));
    }

    @Test
    void aCompanyNamedLikeAWordIsFoundEverywhereOnceOnePlaceShowsIt() {
        String text =
                "Harbor raises $9 million.\nThe startup Harbor sells sonar. Ships need a harbor, and Harbor knows it.";
        assertEquals(3, mentions(text, Mention.Form.NAME).size());
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        String text = "Nvidia bought Run:ai. The chipmaker said it paid Omri Geller, who founded it, and his team.";
        int from = 0;
        for (Mention mention : Names.of(document(text))) {
            assertTrue(mention.span().start() >= from, mention.toString());
            from = mention.span().end();
        }
        assertTrue(from > 0);
    }

    @Test
    void aPossessiveEndingIsNoPartOfAMention() {
        String text = "Quellmark’s CEO left. The startup’s board agreed.";
        List<String> shown = Names.of(document(text)).stream()
                .map(mention -> mention.span().of(text))
                .toList();
        assertEquals(List.of("Quellmark", "The startup"), shown);
    }

    @ParameterizedTest
    @MethodSource("endlessTexts")
    void endlessTextsTakeProportionalTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Names.of(document(text)));
    }

    static Stream<String> endlessTexts() {
        Random random = new Random(7);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            names.append((char) ('A' + random.nextInt(26)))
                    .append(Integer.toString(random.nextInt(1 << 24), 26).replaceAll("[0-9]", "o"))
                    .append(i % 2 == 0 ? " " : ", ");
        }
        return Stream.of(
                names.toString(),
                "Aa ".repeat(40_000),
                "“it ".repeat(30_000),
                "Nvidia said it and the company ".repeat(4_000),
                "A".repeat(100_000),
                "Google and ".repeat(10_000),
                "the the company-backed ".repeat(5_000),
                "Ann Lee, Bo Lee, he said. ".repeat(4_000));
    }

    private static String named(String text, Mention.Kind kind) {
        return String.join(
                ", ",
                mentions(text, Mention.Form.NAME).stream()
                        .filter(mention -> mention.kind() == kind)
                        .map(Mention::name)
                        .distinct()
                        .toList());
    }

    private static List<Mention> mentions(String text, Mention.Form form) {
        return Names.of(document(text)).stream()
                .filter(mention -> mention.form() == form)
                .toList();
    }

    private static Document document(String text) {
        return Document.of(ArticleText.ofParagraphs("test", text));
    }
}
