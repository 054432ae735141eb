package parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts blocks into sentences: at closing punctuation that a new start follows, never inside an abbreviation. */
final class SentenceSplitter {

    /** Positions of companies, which open a sentence hardly ever and never behind a name's last word. */
    private static final Set<String> POSTS =
            Set.of("CEO", "CFO", "COO", "CTO", "CIO", "CMO", "Co-CEO", "Chief", "Chairman", "Chairwoman", "Co-founder");

    private final ArticleText article;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(ArticleText article, List<Token> tokens) {
        this.article = article;
        this.tokens = tokens;
    }

    static List<Sentence> sentences(ArticleText article, List<Token> tokens) {
        SentenceSplitter splitter = new SentenceSplitter(article, tokens);
        int at = 0;
        for (Block block : article.blocks()) {
            while (at < tokens.size() && tokens.get(at).start() < block.span().start()) {
                at++;
            }
            int end = at;
            while (end < tokens.size() && tokens.get(end).start() < block.span().end()) {
                end++;
            }
            splitter.block(block, at, end);
            at = end;
        }
        return splitter.sentences;
    }

    private void block(Block block, int from, int to) {
        int start = from;
        int at = from;
        while (at < to) {
            if (isCloser(tokens.get(at))) {
                int end = at + 1;
                while (end < to && isGluedCloser(end)) {
                    end++;
                }
                if (end < to && startsSentence(at, end)) {
                    add(block, start, end);
                    start = end;
                }
                at = end;
            } else {
                at++;
            }
        }
        if (start < to) {
            add(block, start, to);
        }
    }

    private static boolean isCloser(Token token) {
        return switch (token.lower()) {
            case ".", "!", "?", "…" -> true;
            default -> token.isWord() && token.text().endsWith(".") && !Abbreviations.neverLast(token.text());
        };
    }

    /** Further points, and quotation marks or brackets that close right behind the point. */
    private boolean isGluedCloser(int index) {
        Token token = tokens.get(index);
        if (token.start() != tokens.get(index - 1).end()) {
            return false;
        }
        return switch (token.text()) {
            case ".", "!", "?", "…", "”", "’", ")", "]", "»" -> true;
            case "\"", "'" -> !opensBefore(index);
            default -> false;
        };
    }

    /** A straight mark opens rather than closes where the next character is glued to it. */
    private boolean opensBefore(int index) {
        return index + 1 < tokens.size()
                && tokens.get(index + 1).start() == tokens.get(index).end()
                && tokens.get(index + 1).kind() != Token.Kind.PUNCTUATION;
    }

    private boolean startsSentence(int closer, int next) {
        Token last = tokens.get(closer);
        Token first = tokens.get(next);
        boolean glued = first.start() == tokens.get(next - 1).end();
        boolean upper = startsUpper(next);
        if (glued) {
            return upper
                    && last.is(".")
                    && closer > 0
                    && isLowerWord(tokens.get(closer - 1))
                    && first.text().length() > 1;
        }
        if (last.isWord()) {
            return upper && !isInitial(last) && !continuesName(closer, next) && !goesOnBehindBrackets(next);
        }
        return upper || (last.is(".") && next - closer == 1 && isLowerName(first));
    }

    private static boolean isLowerWord(Token token) {
        return token.isWord()
                && token.text().length() > 1
                && Character.isLowerCase(token.text().charAt(token.text().length() - 1));
    }

    /** Names that begin in lower case but hold a capital ("xAI", "iOS") may open a sentence. */
    private static boolean isLowerName(Token token) {
        return token.isWord() && token.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private boolean startsUpper(int index) {
        int at = index;
        while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.PUNCTUATION && at - index < 3) {
            at++;
        }
        if (at >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(at);
        return token.kind() != Token.Kind.WORD || token.isCapitalised() || isLowerName(token);
    }

    private static boolean isInitial(Token token) {
        return token.text().length() == 2;
    }

    /** "Platforms Inc. Added"? "Acme Inc. CEO" and "U.S. Senate" go on; "the U.S. The deal" does not. */
    private boolean continuesName(int closer, int next) {
        Token last = tokens.get(closer);
        if (POSTS.contains(tokens.get(next).text())) {
            return true;
        }
        if (last.text().indexOf('.') < last.text().length() - 1) {
            return !SentenceStarters.contains(tokens.get(next).text());
        }
        return false;
    }

    /** "Acme Corp. (ACME) said": what follows the brackets shows that the sentence has not ended before them. */
    private boolean goesOnBehindBrackets(int next) {
        for (int i = next + 1; tokens.get(next).is("(") && i < Math.min(next + 8, tokens.size() - 1); i++) {
            if (tokens.get(i).is(")")) {
                return !startsUpper(i + 1);
            }
        }
        return false;
    }

    private void add(Block block, int from, int to) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        sentences.add(new Sentence(sentences.size(), span, block, tokens.subList(from, to)));
    }
}
