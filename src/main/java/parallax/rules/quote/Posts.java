package parallax.rules.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Figure;
import parallax.extraction.Mention;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.extraction.Value;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Span;

/** Embedded posts: the words are a quotation, the signature below them names its author and day. */
final class Posts {

    private static final int LONGEST_SIGNATURE = 140;

    private final Annotated article;
    private final String text;

    private Posts(Annotated article) {
        this.article = article;
        this.text = article.document().text();
    }

    static List<QuoteReading> in(Annotated article) {
        Posts posts = new Posts(article);
        List<QuoteReading> found = new ArrayList<>();
        List<Block> blocks = article.document().article().blocks();
        for (int i = 1; i < blocks.size(); i++) {
            Block signature = blocks.get(i);
            if (signature.kind() == BlockKind.POST_SIGNATURE || posts.isSignature(signature)) {
                for (int j = firstOfPost(blocks, i); j < i; j++) {
                    found.add(posts.reading(blocks.get(j), signature));
                }
            }
        }
        return found;
    }

    /** "— Ann Pear (@annpear) March 3, 2025", where no markup says what it is. */
    private boolean isSignature(Block block) {
        String line = block.span().of(text);
        return block.kind() == BlockKind.PARAGRAPH
                && line.length() < LONGEST_SIGNATURE
                && (line.startsWith("—") || line.startsWith("–"))
                && line.contains("(@")
                && day(block) != null;
    }

    /** A post may have several paragraphs. */
    private static int firstOfPost(List<Block> blocks, int signature) {
        int first = signature - 1;
        while (blocks.get(first).kind() == BlockKind.POST
                && first > 0
                && blocks.get(first - 1).kind() == BlockKind.POST) {
            first--;
        }
        return first;
    }

    private QuoteReading reading(Block post, Block signature) {
        Span whole = post.span().cover(signature.span());
        return new QuoteReading(
                post.span().of(text),
                QuoteKind.POST,
                author(signature),
                null,
                null,
                day(signature),
                post.span(),
                whole);
    }

    private @Nullable String author(Block signature) {
        List<Mention> named = article.mentionsIn(signature.span());
        if (!named.isEmpty()) {
            return named.get(0).name();
        }
        String line = signature.span().of(text);
        int handle = line.indexOf("(@");
        String name = handle < 0 ? "" : line.substring(1, handle).strip();
        return name.isEmpty() ? null : name;
    }

    private @Nullable String day(Block signature) {
        for (Figure figure : article.figuresIn(signature.span())) {
            if (figure.value() instanceof Value.Day day && day.edtf() != null) {
                return day.edtf();
            }
        }
        return null;
    }
}
