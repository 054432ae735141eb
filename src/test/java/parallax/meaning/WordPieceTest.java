package parallax.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuttings that the tokeniser which the model was trained with gives, too. */
class WordPieceTest {

    private static final WordPiece wordPiece = wordPiece();

    private static WordPiece wordPiece() {
        try (InputStream json = WordPiece.class.getResourceAsStream("/e5-small-v2-q-tokenizer.json")) {
            return new WordPiece(Vocabulary.read(json));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hello, World!                | hello , world !",
                "unaffable                    | una ##ffa ##ble",
                "Superintelligence labs       | super ##int ##elli ##gence labs",
                "antidisestablishmentarianism | anti ##dis ##est ##ab ##lish ##ment ##arian ##ism",
                "embeddings tokenization      | em ##bed ##ding ##s token ##ization",
                "the $14.3 billion stake      | the $ 14 . 3 billion stake",
                "don't pay €5 for a+b         | don ' t pay € ##5 for a + b",
                "A.I. isn’t “new”             | a . i . isn ’ t “ new ”",
                "Café Zürich, naïve           | cafe zurich , naive",
                "data‑labeling — 28‑year‑old  | data ‑ labeling — 28 ‑ year ‑ old",
                "東京 is big                   | 東 京 is big",
                "tab\u0009and\u00A0space\u200B| tab and space",
            })
    void textIsCutIntoKnownPieces(String text, String pieces) {
        assertEquals(List.of(pieces.split(" ")), wordPiece.pieces(text));
    }

    @Test
    void piecesHaveTheNumbersOfTheVocabularyBetweenTheMarksOfStartAndEnd() {
        assertArrayEquals(new long[] {101, 7592, 1010, 2088, 999, 102}, wordPiece.numbers("Hello, World!", 128));
        assertArrayEquals(new long[] {101, 102}, wordPiece.numbers("", 128));
    }

    @Test
    void whatIsTooLongIsCutBeforeItsEndIsMarked() {
        assertArrayEquals(new long[] {101, 7592, 1010, 102}, wordPiece.numbers("Hello, World!", 4));
    }

    @Test
    void aWordWithoutKnownPiecesOrOfMoreThanAHundredLettersIsUnknown() {
        assertEquals(
                List.of("a", "[UNK]", "b"),
                wordPiece.pieces("a 鿃鿃 b").stream().distinct().toList());
        assertEquals(List.of("[UNK]"), wordPiece.pieces("x".repeat(101)));
        assertEquals("x", wordPiece.pieces("x".repeat(100)).get(0).substring(0, 1));
    }

    @Test
    void aFileWithoutAVocabularyIsRefused() {
        for (String json :
                List.of("{}", "[1, 2]", "{\"model\": 7}", "{\"model\": {\"vocab\": {}}}", "{\"model\": {\"vo")) {
            InputStream stream = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));

            assertThrows(IOException.class, () -> Vocabulary.read(stream), json);
        }
    }
}
