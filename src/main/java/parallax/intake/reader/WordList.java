package parallax.intake.reader;

import java.util.List;
import parallax.text.Characters;
import parallax.text.WordFile;

/** A list of phrases among the resources of intake: one a line, {@code #} opens a comment. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        return WordFile.entries("/parallax/intake/" + name + ".txt").stream()
                .map(Characters::plainLower)
                .toList();
    }
}
