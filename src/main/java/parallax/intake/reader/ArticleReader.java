package parallax.intake.reader;

import java.util.List;
import parallax.text.ArticleText;

/** Reads one kind of source. Holds no state: one instance serves every thread. */
public interface ArticleReader {

    /**
     * Whether this reader is the one for a source.
     *
     * @param source its name or address
     * @param start the beginning of its text, decoded
     */
    boolean reads(String source, String start);

    /**
     * The articles that the source holds, in its order; never empty.
     *
     * @param source its name or address, as it is to be shown
     * @param content the whole of it
     * @throws UnreadableSourceException if there is no article in it
     */
    List<ArticleText> read(String source, byte[] content) throws UnreadableSourceException;
}
