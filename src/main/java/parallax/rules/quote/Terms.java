package parallax.rules.quote;

import java.util.List;
import java.util.Set;
import parallax.text.Document;
import parallax.text.Token;

/** Tells somebody's words from terms, names and words that the article only holds at arm's length. */
final class Terms {

    private static final Set<String> SMALL =
            Set.of("of", "the", "a", "an", "and", "for", "in", "on", "to", "with", "vs", "vs.", "at", "by");

    /** "Searches like “best juice press for a small home kitchen”": what is named, in words. */
    private static final int LONGEST_NAME = 6;
    /** "To create a “juice economy”": what is made, in words. */
    private static final int LONGEST_MADE = 3;
    /** From a verb of judging to what it says: "called the whole of the plan “nonsense”". */
    private static final int JUDGED_REACH = 8;
    /** From "what" past "the company" to "calls". */
    private static final int COINED_REACH = 6;
    /** From "was", or from "create", to the quotation. */
    private static final int REACH = 3;

    private static final Set<String> MODALS = Set.of("will", "would", "could", "can", "may", "might", "must", "should");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s");

    private final Document document;

    Terms(Document document) {
        this.document = document;
    }

    /** Whether the quotation is no one's words, though {@code cue} stands in its sentence. */
    boolean isTerm(Quotation quotation, Cue cue, List<Token> before) {
        int words = quotation.wordCount(document.text());
        if (namesThing(before) && !isLastWord(cue, before) && words <= LONGEST_NAME) {
            return true;
        }
        if (isCoined(cue, before) && words <= LONGEST_MADE) {
            return true;
        }
        boolean judged = cue.kind() == Cue.Kind.JUDGES && before.size() > 0 && isNear(cue, before);
        boolean said = cue.kind() == Cue.Kind.SAYS && isLast(cue, before);
        if (words == 1 && said && quotation.endsClause(document.text())) {
            return false; // Pear said “No.”
        }
        if (isTitleCase(quotation) && !(words == 1 && judged) && !(words > 1 && said)) {
            return true;
        }
        if (words == 1 && !before.isEmpty() && before.get(before.size() - 1).is(":")) {
            return cue.speaker() == null;
        }
        if (words == 1 && isVerb(quotation, before)) {
            return cue.speaker() == null;
        }
        if (words == 1) {
            return isAttribute(quotation) || !judged && (cue.speaker() == null || !isPredicate(before));
        }
        boolean behind = cue.word().start() >= quotation.marked().end() && quotation.endsSpeech(document.text());
        return words <= LONGEST_MADE && !behind && isMade(before);
    }

    /** "What it calls": an expression of its own for a thing; what somebody "called" a thing is an opinion. */
    private static boolean isCoined(Cue cue, List<Token> before) {
        boolean calls = cue.word().is("calls") || cue.word().is("call");
        for (int i = before.size() - 1; calls && i >= 0 && i >= before.size() - COINED_REACH; i--) {
            if (before.get(i).is("what")) {
                return isLastWord(cue, before);
            }
        }
        return false;
    }

    /** A “significant” investment: a word that a noun follows at once is the article's own. */
    private boolean isAttribute(Quotation quotation) {
        int next = document.firstTokenAt(quotation.marked().end());
        if (quotation.endsClause(document.text()) || next >= document.tokens().size()) {
            return false;
        }
        Token token = document.tokens().get(next);
        boolean sameBlock = token.start() < quotation.block().span().end();
        return sameBlock && token.isWord() && !SmallWords.isFunction(token) && !SmallWords.isPreposition(token);
    }

    /** "Said that it was “nonsense”". */
    private static boolean isPredicate(List<Token> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
            if (BE.contains(before.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names a thing, by its capitals or by the word before it. */
    boolean isName(Quotation quotation, List<Token> before) {
        return isTitleCase(quotation) || namesThing(before);
    }

    /** "Will “stunt” companies": what somebody says a thing does. */
    private boolean isVerb(Quotation quotation, List<Token> before) {
        if (before.isEmpty()) {
            return false;
        }
        Token last = before.get(before.size() - 1);
        boolean subject = last.isCapitalised()
                && last.isWord()
                && quotation.of(document.text()).endsWith("ed");
        return subject || MODALS.contains(last.lower());
    }

    /** "So-called", "searches like", "the term". */
    private static boolean namesThing(List<Token> before) {
        return !before.isEmpty() && Lexicon.namesThings(before.get(before.size() - 1));
    }

    private static boolean isLastWord(Cue cue, List<Token> before) {
        return before.get(before.size() - 1).index() == cue.word().index();
    }

    /** "Pear said “…”": the verb stands right before the quotation. */
    private static boolean isLast(Cue cue, List<Token> before) {
        if (before.size() < 2 || !isLastWord(cue, before)) {
            return false;
        }
        Token subject = before.get(before.size() - 2);
        return !SmallWords.isOwner(subject) && !SmallWords.isDeterminer(subject);
    }

    private static boolean isNear(Cue cue, List<Token> before) {
        return before.get(before.size() - 1).index() - cue.word().index() <= JUDGED_REACH;
    }

    /** "To create a …": the expression names what is made. */
    private static boolean isMade(List<Token> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
            Token token = before.get(i);
            if (token.isCapitalised() && token.isWord()) {
                return false;
            }
            boolean noun = i > 0 && SmallWords.isDeterminer(before.get(i - 1));
            if (Lexicon.makes(token) && !noun) {
                return true;
            }
        }
        return false;
    }

    /** Every word of weight is capitalised: a product, a title, a button. */
    private boolean isTitleCase(Quotation quotation) {
        boolean capital = false;
        for (Token token : document.tokensIn(quotation.words())) {
            if (token.isWord() && !SMALL.contains(token.lower())) {
                if (!token.isCapitalised()) {
                    return false;
                }
                capital = true;
            }
        }
        return capital;
    }
}
