package parallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An article's text cut into sentences and tokens. Immutable and safe to share between threads; made in time
 * proportional to the text's length.
 *
 * <pre>{@code
 * Document document = Document.of(ArticleText.ofParagraphs("note", "Nvidia agreed to buy Run:ai. It paid $700 million."));
 * document.sentences().size(); // 2
 * }</pre>
 */
public final class Document {

    private final ArticleText article;
    private final List<Token> tokens;
    private final List<Sentence> sentences;

    private Document(ArticleText article, List<Token> tokens, List<Sentence> sentences) {
        this.article = article;
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
    }

    public static Document of(ArticleText article) {
        List<Token> tokens = Tokenizer.tokens(article.text());
        return new Document(article, tokens, SentenceSplitter.sentences(article, tokens));
    }

    public ArticleText article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that holds {@code offset}, or the last one that starts before it. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        if (high < 0) {
            throw new IllegalArgumentException("An empty document has no sentence at " + offset);
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The tokens that lie whole in {@code span}. */
    public List<Token> tokensIn(Span span) {
        int from = firstTokenAt(span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** Index of the first token that starts at or after {@code offset}; the number of tokens where there is none. */
    public int firstTokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Plain sentence spans of a text, for those who need no tokens. */
    public static List<Span> sentenceSpans(ArticleText article) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : of(article).sentences()) {
            spans.add(sentence.span());
        }
        return spans;
    }
}
