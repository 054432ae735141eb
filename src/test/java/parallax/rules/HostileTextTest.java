package parallax.rules;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.text.ArticleText;

/** No text, however odd, takes more than proportional time: four times the text, nowhere near sixteen times the time. */
class HostileTextTest {

    private static final int SHORT = 25_000;
    private static final int LONG = 4 * SHORT;
    private static final Duration NOTICEABLE = Duration.ofMillis(400);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "A ",
                "1",
                "1,",
                "$1,",
                "$",
                "$1 ",
                "$1 billion to ",
                "about nearly over ",
                "1 percent ",
                "\"",
                "“",
                "”",
                "“a ",
                "“a” ",
                "'",
                "’s ",
                "“We won,” said Ann Lee. ",
                "“We won,” ",
                "said ",
                "said Ann ",
                "I'm leaving Acme as CEO, ",
                "Acme will hire Ann Lee as its chief, and ",
                "told Ann that “",
                ".",
                "...",
                "a.",
                "A.",
                "U.S. ",
                "Mr. ",
                "Inc. ",
                "-",
                "a-",
                "(",
                ") (",
                "[",
                "](",
                "\n",
                "a\n",
                "A\n\n",
                " ",
                "\u00a0",
                "\ud83d",
                "\ud83d\ude80",
                "e\u0301",
                "and ",
                "the ",
                "of the ",
                "Aaa Bbb ",
                "Aaa, Bbb, ",
                "Aaa and Bbb ",
                "Aaa AI ",
                "Aaa Inc. buys Bbb Inc. for $1 billion ",
                "Aaa Inc. buys Bbb Inc. for $1 billion.\n",
                "Aaa raised $5 million in a Series A led by Bbb Capital. ",
                "acquired ",
                "to acquire ",
                "CEO of ",
                "former CEO ",
                "outgoing CEO Ann Lee of Acme ",
                "It bought Aaa. ",
                "Ann Lee, CEO of Aaa Inc., joins Bbb Inc. ",
                "Acme AI raised $5, including $1 from Acme AI, ",
                "for €1 ($1) ",
                "valued at $1, up from ",
                "total of $1 to date ",
                "Series A-1 extension to its ",
                "announced on Monday ",
                "30% of Acme AI ",
                "R 1,",
                "Monday ",
                "June 1, 2025 ",
                "It ",
                "he said she said "
            })
    void aLongTextTakesProportionalTime(String pattern) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            read(pattern, SHORT);
            Duration brief = read(pattern, SHORT);
            Duration full = read(pattern, LONG);
            boolean proportional = full.compareTo(NOTICEABLE) < 0 || full.compareTo(brief.multipliedBy(10)) < 0;
            assertTrue(proportional, () -> brief + " for " + SHORT + " characters, " + full + " for " + LONG);
        });
    }

    /** Of processor time, which a busy machine does not lengthen. */
    private static Duration read(String pattern, int length) {
        String text = pattern.repeat(length / pattern.length() + 1).substring(0, length);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new StandardExtractor().read(ArticleText.ofParagraphs("hostile", text));
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
