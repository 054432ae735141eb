package parallax.text;

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
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("An empty document has no sentence at " + offset);
        }
        return sentences.get(Math.max(0, Span.firstFrom(sentences, Sentence::span, offset + 1) - 1));
    }

    /** The tokens that lie whole in {@code span}. */
    public List<Token> tokensIn(Span span) {
        return span.of(tokens, Token::span);
    }

    /** Index of the first token that starts at or after {@code offset}; the number of tokens where there is none. */
    public int firstTokenAt(int offset) {
        return Span.firstFrom(tokens, Token::span, offset);
    }

    /** Plain sentence spans of a text, for those who need no tokens. */
    public static List<Span> sentenceSpans(ArticleText article) {
        return of(article).sentences().stream().map(Sentence::span).toList();
    }
}
