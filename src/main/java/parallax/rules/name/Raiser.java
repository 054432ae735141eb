package parallax.rules.name;

import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** What money for a candidate says about it: "Acme scoops up a $30 million Series B", "Acme's $45M round": companies raise it. */
final class Raiser {

    private static final int LONGEST_CHAIN = 12;
    private static final int LONGEST_ASIDE = 16;
    private static final int AFTER_SUM = 7;

    private final Surroundings around;

    private Raiser(Surroundings around) {
        this.around = around;
    }

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null && !Shape.isPerson(around.words())) {
            new Raiser(around).tell(tally);
        }
    }

    private void tell(Tally tally) {
        if (isUnicorn()) {
            tally.company(4);
            return;
        }
        if (isBacked()) {
            tally.company(4);
            return;
        }
        Piece one = around.at(1);
        boolean owner = one != null && one.isPossessive();
        int sum = owner ? sumBehind(2) : taken(behindAside());
        if (owner && isOwnRound()) {
            tally.company(isWord() ? 2 : 3);
        } else if (isValued()) {
            tally.company(isWord() ? 3 : 4);
        } else if (sum > 0) {
            tally.company(isFunding(sum) ? isWord() ? 4 : 5 : owner ? 0 : isWord() ? 2 : 3);
        }
    }

    /** "Acme (which raised $90 million)", "Acme, fresh off a $90 million raise", "Acme, backed by $90 million". */
    private boolean isBacked() {
        if (!around.is(1, ",") && !around.is(1, "(")) {
            return false;
        }
        if (around.is(2, "which")) {
            return taken(3) > 0;
        }
        boolean fresh = around.is(2, "fresh") && (around.is(3, "off") || around.is(3, "from"));
        boolean backed = around.is(2, "backed") && (around.is(3, "by") || around.is(3, "with"));
        int sum = fresh || backed ? sumBehind(4) : -1;
        return sum > 0 && (backed || isFunding(sum));
    }

    /** "Acme hit a $1 billion valuation", "Acme was valued at $9 million". */
    private boolean isValued() {
        if ((around.is(1, "hit") || around.is(1, "reached")) && (around.is(2, "a") || around.is(2, "an"))) {
            return isCurrency(around.at(3)) && (around.is(6, "valuation") || around.is(5, "valuation"));
        }
        int valued = around.is(2, "last") ? 3 : 2;
        return around.is(1, "was") && around.is(valued, "valued") && around.is(valued + 1, "at");
    }

    /** "Acme is closing in on unicorn status", "Acme becomes the latest unicorn". */
    private boolean isUnicorn() {
        for (int i = 2; i < 8 && around.at(i) != null && !around.is(i, ",") && !around.is(i, "."); i++) {
            if (around.is(i, "unicorn") || around.is(i, "decacorn")) {
                return around.has(1, Cue.VERB_COMPANY) || around.has(1, Cue.AUXILIARY) || around.has(1, Cue.RAISING);
            }
        }
        return false;
    }

    /** "Acme's last round", "Acme's most recent funding", "Acme's Series A". */
    private boolean isOwnRound() {
        int noun = 2;
        while (noun < 5
                && (around.has(noun, Cue.WHEN)
                        || around.has(noun, Cue.BEFORE_SUM)
                        || around.is(noun, "recent")
                        || around.is(noun, "most"))) {
            noun++;
        }
        return around.is(noun, "series")
                || noun > 2
                        && (around.is(noun, "round") || around.is(noun, "fundraising") || around.is(noun, "funding"));
    }

    /** Whether it may be a surname, or a word that begins a sentence. */
    private boolean isWord() {
        return around.isSingle() && (Vocabulary.isFamilyName(around.lower()) || Shape.isEnglish(around.words()));
    }

    /** The place behind ", a fitness app," or ", which makes maps,"; the next one where no such words stand there. "The company behind Acme, dubbed Bolt, raised" is not Acme. */
    private int behindAside() {
        boolean hidden = around.is(-1, "behind") || around.is(-1, "of") || around.is(-1, "by");
        for (int i = 2; !hidden && around.is(1, ",") && i < LONGEST_ASIDE; i++) {
            if (around.is(i, ",")) {
                return i + 1;
            }
        }
        return 1;
    }

    /** "Has recently taken in a fresh [$30 million]": how many places on the sum stands that a verb of raising takes, or -1. */
    private int taken(int from) {
        boolean raises = false;
        boolean announces = false;
        for (int i = from; i < from + LONGEST_CHAIN; i++) {
            if (raises && (isCurrency(around.at(i)) || isRound(i))) {
                return i;
            }
            boolean verb = around.has(i, Cue.RAISING);
            boolean day = announces && around.has(i, Cue.AFTER_ANNOUNCING);
            if (!verb && !day && !around.has(i, Cue.BEFORE_SUM) && !around.has(i, Cue.AUXILIARY)) {
                return -1;
            }
            announces |= around.is(i, "announced") || around.is(i, "announces") || around.is(i, "confirmed");
            raises |= verb;
        }
        return -1;
    }

    /** The "round" of "another round of financing", the "Series" of "a Series B"; what ends in a verb of its own is none. */
    private boolean isRound(int at) {
        return around.is(at, "round")
                || around.is(at, "funding")
                || around.is(at, "series") && !around.is(at - 1, "the");
    }

    /** The place of the sum that only small words stand before, from {@code from} on, or -1. */
    private int sumBehind(int from) {
        int at = from;
        while (at < from + 3 && around.has(at, Cue.BEFORE_SUM)) {
            at++;
        }
        return isCurrency(around.at(at)) ? at : -1;
    }

    /** Whether the words behind the sum speak of a round. */
    private boolean isFunding(int sum) {
        for (int i = sum; i < sum + AFTER_SUM; i++) {
            if (around.has(i, Cue.FUNDING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCurrency(@Nullable Piece piece) {
        return piece != null
                && (piece.kind() == Token.Kind.SYMBOL && !piece.is("+")
                        || piece.kind() == Token.Kind.NUMBER
                        || piece.lower().endsWith("$"));
    }
}
