package parallax.rules.name;

import java.util.HashSet;
import java.util.Set;

/** Names written small, shown by what stands beside them: "acquired io, a startup", "led by Acme and seedcamp". */
final class SmallName {

    private static final int ROW = 30;

    private final Script script;
    /** Names written small that stand for rivals somewhere in the text. */
    private final Set<String> rivals = new HashSet<>();

    SmallName(Script script) {
        this.script = script;
        for (int sentence = 0; sentence < script.sentences(); sentence++) {
            for (int at = script.start(sentence) + 1; at < script.end(sentence) - 1; at++) {
                if (isRival(at)) {
                    rivals.add(script.piece(at).text());
                }
            }
        }
    }

    /** "Its rival tendo’s owner", "the marketplace tendo has". */
    private boolean isRival(int at) {
        Piece piece = script.piece(at);
        return isFirm(script.piece(at - 1).lower())
                && script.follows(at)
                && isWord(piece)
                && isPlain(piece)
                && !Cue.PERSON_NOUN.has(piece.lower())
                && isSubject(script.piece(at + 1));
    }

    /** One past a firm's name written small in a row of investors, "seedcamp", "firstminute capital"; -1 where none starts. */
    int firm(int at, int sentence) {
        if (at <= script.start(sentence) + 1
                || at + 1 >= script.end(sentence)
                || script.piece(at).text().length() < 5
                || !isWord(script.piece(at))
                || !isRowsLink(script.piece(at - 1))) {
            return -1;
        }
        boolean suffixed = script.follows(at + 1)
                && Cue.FUND_SUFFIX.has(script.piece(at + 1).lower());
        int to = suffixed ? at + 2 : at + 1;
        boolean closed = to >= script.end(sentence)
                || isRowsLink(script.piece(to))
                || script.piece(to).is(".");
        return closed && (suffixed || isBesideName(at, to, sentence)) && tellsOfInvestors(at, sentence) ? to : -1;
    }

    /** One past "io Robotics", a word written small before a firm's last word; -1 where none starts. */
    int before(int at, int sentence) {
        return isWord(script.piece(at))
                        && script.piece(at).text().length() > 1
                        && !Cue.PARTICLE.has(script.piece(at).lower())
                        && at + 2 < script.end(sentence)
                        && script.follows(at + 1)
                        && script.piece(at + 1).isCapitalised()
                        && Cue.SUFFIX.has(script.piece(at + 1).lower())
                        && !script.piece(at + 1).is("ai")
                        && !script.piece(at + 2).looksLikeName()
                ? at + 2
                : -1;
    }

    private static boolean isRowsLink(Piece piece) {
        return piece.is(",") || piece.is("and") || piece.is("with") || piece.is("by") || piece.is("from");
    }

    private boolean isBesideName(int at, int to, int sentence) {
        return script.piece(at - 2).looksLikeName()
                || to + 1 < script.end(sentence) && script.piece(to + 1).looksLikeName();
    }

    private boolean tellsOfInvestors(int at, int sentence) {
        int from = Math.max(script.start(sentence), at - ROW);
        return script.pieces(from, at).stream()
                .anyMatch(piece -> piece.is("led")
                        || piece.is("participation")
                        || piece.is("backed")
                        || piece.is("investors")
                        || piece.is("backers"));
    }

    /** "acquired io, a startup …", "the startup tana": a name written small, shown by what stands beside it. */
    boolean isAt(int at, int sentence) {
        if (rivals.contains(script.piece(at).text())) {
            return true;
        }
        if (at + 2 >= script.end(sentence) || !isWord(script.piece(at))) {
            return false;
        }
        boolean apposed = script.piece(at + 1).is(",") && isArticle(script.piece(at + 2));
        if (at == script.start(sentence)) {
            return apposed || Cue.VERB_COMPANY_ONLY.has(script.piece(at + 1).lower());
        }
        String before = script.piece(at - 1).lower();
        boolean called = NameStart.isStartup(before) || isFirm(before) && isPlain(script.piece(at));
        boolean bought = Cue.PURCHASE.has(before) && script.piece(at + 1).isPossessive();
        return apposed && Cue.VERB_OBJECT.has(before) && !before.equals("own")
                || bought
                || called && isSubject(script.piece(at + 1));
    }

    private static boolean isFirm(String lower) {
        return switch (lower) {
            case "competitor", "rival", "firm", "firms", "marketplace", "maker" -> true;
            default -> false;
        };
    }

    /** No "fintech" and no other trade that lists of words leave out. */
    private static boolean isPlain(Piece piece) {
        String lower = piece.lower();
        return lower.length() > 3
                && !lower.endsWith("tech")
                && !lower.endsWith("s")
                && !lower.endsWith("ed")
                && !lower.endsWith("ing")
                && !lower.endsWith("ly")
                && !lower.endsWith("tion")
                && !lower.endsWith("ment")
                && lower.chars().allMatch(Character::isLetter);
    }

    private static boolean isSubject(Piece next) {
        return next.isPossessive()
                || next.is(",")
                || Cue.AUXILIARY.has(next.lower())
                || Cue.VERB_COMPANY.has(next.lower());
    }

    private static boolean isWord(Piece piece) {
        return Character.isLowerCase(piece.text().charAt(0))
                && !Vocabulary.isEnglish(piece.lower())
                && !piece.isPossessive()
                && piece.text().chars().noneMatch(c -> c == '-' || c == '\'' || c == '’');
    }

    private static boolean isArticle(Piece piece) {
        return piece.is("a") || piece.is("an") || piece.is("the");
    }
}
