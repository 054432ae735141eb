package parallax.rules.name;

import java.util.List;
import java.util.Locale;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Tells departments and regulators that take part in what an article tells from those it only mentions. */
public final class Governments {

    private static final int ASIDE = 12;

    private Governments() {}

    /** Whether a name is that of a government, a department or a regulator. */
    public static boolean isOne(String name) {
        Gazetteer.Entry entry = Gazetteer.standard().entry(name);
        if (entry != null) {
            return entry.kind() == Gazetteer.Kind.COMPANY && entry.sort() == Gazetteer.Sort.GOVERNMENT;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return lower.startsWith("department of ")
                || lower.startsWith("ministry of ")
                || isOffice(last) && !last.equals(lower);
    }

    private static boolean isOffice(String last) {
        return switch (last) {
            case "department", "ministry", "commission", "administration", "authority", "government" -> true;
            default -> false;
        };
    }

    /** Whether it does something where it is mentioned, something is done by it, or it stands in a row with companies. */
    public static boolean takesPart(Annotated article, Mention mention) {
        List<Token> tokens = article.document().tokens();
        int before = article.document().firstTokenAt(mention.span().start()) - 1;
        int next = article.document().firstTokenAt(mention.span().end());
        while (before >= 0 && isArticleOrLand(tokens.get(before))) {
            before--;
        }
        boolean by = before >= 0
                && (tokens.get(before).is("by")
                        || tokens.get(before).is("from")
                        || tokens.get(before).is("against"));
        return by || acts(tokens, next) || isInRow(article, mention);
    }

    /** The words between "by" and the name: "by the UK Widget Authority". */
    private static boolean isArticleOrLand(Token token) {
        return token.is("the") || token.is("uk") || token.is("us") || token.is("u.s.") || token.is("u.k.");
    }

    /** A verb follows, past an adverb, or a participle past a comma: "the FTC, alleging that". */
    private static boolean acts(List<Token> tokens, int next) {
        int at = next < tokens.size() && tokens.get(next).lower().endsWith("ly") ? next + 1 : next;
        boolean comma = at + 1 < tokens.size() && tokens.get(at).is(",");
        return comma
                ? tokens.get(at + 1).lower().endsWith("ing") || actsAfterAside(tokens, at + 1)
                : at < tokens.size() && isVerb(tokens.get(at));
    }

    /** "The FTC, the agency in charge, published": a verb follows the second comma. */
    private static boolean actsAfterAside(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + ASIDE
                && !tokens.get(at).is(",")
                && !tokens.get(at).is(".")) {
            at++;
        }
        return tokens.get(from).is("the")
                && at + 1 < tokens.size()
                && tokens.get(at).is(",")
                && isVerb(tokens.get(at + 1));
    }

    private static boolean isVerb(Token next) {
        String lower = next.lower();
        return next.isWord()
                && !next.isCapitalised()
                && (Cue.AUXILIARY.has(lower)
                        || lower.equals("are")
                        || lower.equals("were")
                        || Cue.VERB_SPEECH.has(lower)
                        || Cue.VERB_COMPANY.has(lower)
                        || Cue.VERB_REGULATOR.has(lower)
                        || lower.endsWith("ed")
                        || lower.endsWith("ing"));
    }

    private static boolean isInRow(Annotated article, Mention mention) {
        String text = article.document().text();
        return article.mentions().stream()
                .filter(other -> other.kind() == Mention.Kind.COMPANY && !isOne(other.name()))
                .anyMatch(other -> parts(text, other, mention) || parts(text, mention, other));
    }

    private static boolean parts(String text, Mention one, Mention two) {
        int from = one.span().end();
        int to = two.span().start();
        String between = from <= to && to - from < 8 ? text.substring(from, to).strip() : "-";
        return between.equals(",") || between.equals("and") || between.equals(", and");
    }
}
