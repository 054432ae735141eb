package parallax.rules.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Token;

/**
 * Tells which companies an article names as those that put money into another: "led by Vela and Fern", "Vela also took part".
 * Nobody means them by "the company".
 */
final class Financiers {

    /** Verbs behind the names. */
    private static final Set<String> PUT_IN =
            Set.of(("participated participate participates participating co-led contributed chipped").split(" "));
    /** Verbs that tell of companies of every kind, unless others did the same. */
    private static final Set<String> SHARED = Set.of("invested", "invests", "invest", "backed");

    private static final Set<String> TOO = Set.of("also", "both", "all");
    /** Verbs that a part of a round, or the round, has to follow: "took part", "led the round", "joined the financing". */
    private static final Set<String> TOOK =
            Set.of("took", "take", "takes", "taking", "led", "leads", "leading", "joined", "joins", "joining");

    private static final Set<String> ROUNDS = Set.of("part", "round", "financing", "raise", "investment", "series");
    /** Verbs before a "by". */
    private static final Set<String> DONE = Set.of("led", "co-led", "backed", "funded", "supported", "anchored");
    /** Nouns before a "from". */
    private static final Set<String> MONEY =
            Set.of(("participation funding backing money investment support contributions capital million billion")
                    .split(" "));
    /** What stands between the names of a list, and between the list and its verb. */
    private static final Set<String> BETWEEN = Set.of(
            (", and & also as well both all have has existing new previous returning other others angel investor investors"
                            + " backer backers firm firms fund funds vc venture strategic founder co-founder founders former"
                            + " which who along with alongside the a")
                    .split(" "));

    private static final int LONGEST_LIST = 50;
    private static final int ROUND_REACH = 6;

    private final Annotated article;
    /** Answers by company: an endless sentence asks the same at each of its mentions, and each answer reads them all. */
    private final Map<String, Boolean> known = new HashMap<>();

    Financiers(Annotated article) {
        this.article = article;
    }

    /** Whether a sentence names the company so. */
    boolean isOne(String company) {
        return known.computeIfAbsent(company, this::isNamedSo);
    }

    private boolean isNamedSo(String company) {
        return article.mentions().stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.COMPANY
                        && mention.form() == Mention.Form.NAME
                        && mention.name().equals(company)
                        && isOne(mention));
    }

    private boolean isOne(Mention mention) {
        Document document = article.document();
        Sentence sentence = document.sentenceAt(mention.span().start());
        List<Token> tokens = sentence.tokens();
        int first = tokens.get(0).index();
        int from = document.firstTokenAt(mention.span().start()) - first;
        int to = document.firstTokenAt(mention.span().end()) - first;
        return putsIn(tokens, to) || isNamedFor(tokens, from - 1);
    }

    /** "Vela, Fern and others also took part". */
    private static boolean putsIn(List<Token> tokens, int at) {
        int i = at;
        while (i < Math.min(tokens.size(), at + LONGEST_LIST) && isListed(tokens.get(i))) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        return PUT_IN.contains(tokens.get(i).lower())
                || SHARED.contains(tokens.get(i).lower())
                        && TOO.contains(tokens.get(i - 1).lower())
                || TOOK.contains(tokens.get(i).lower()) && isRound(tokens, i + 1);
    }

    private static boolean isRound(List<Token> tokens, int at) {
        for (int i = at; i < Math.min(tokens.size(), at + ROUND_REACH); i++) {
            if (ROUNDS.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Led by Vela and Fern", "with money from Fern". */
    private static boolean isNamedFor(List<Token> tokens, int at) {
        int i = at;
        while (i > Math.max(0, at - LONGEST_LIST) && isListed(tokens.get(i))) {
            i--;
        }
        if (i < 1) {
            return false;
        }
        return tokens.get(i).is("by") && DONE.contains(tokens.get(i - 1).lower())
                || tokens.get(i).is("from") && MONEY.contains(tokens.get(i - 1).lower());
    }

    private static boolean isListed(Token token) {
        return token.isCapitalised() || BETWEEN.contains(token.lower());
    }
}
