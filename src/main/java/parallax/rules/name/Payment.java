package parallax.rules.name;

import parallax.text.Token;

/**
 * What a sum beside a name says of it: "raised $12 million in May from Acme", "put $300 million into Acme", "valued Acme at $9 million",
 * "Bolt raised $9 million, Acme $5 million", "lent Acme $9 million".
 */
final class Payment {

    private static final int LONGEST = 14;

    /** How far from a name its sentence is heard: a sentence without an end is read in proportional time. */
    private static final int NEAR = 60;

    private final Surroundings around;

    private Payment(Surroundings around) {
        this.around = around;
    }

    static void tell(Surroundings around, Tally tally) {
        if (around.candidate().entry() == null
                && !Shape.isPerson(around.words())
                && !Shape.isStrangeName(around.words())
                && new Payment(around).isParty()) {
            tally.company(3);
        } else if (around.candidate().entry() == null && isStranger(around) && new Payment(around).isAmongMoney()) {
            tally.company(2);
        }
    }

    /** A single word that is no English one, nor anybody's name, nor part of another name or of a place's. */
    private static boolean isStranger(Surroundings around) {
        Piece before = around.at(-1);
        boolean alone = before == null || !before.isCapitalised() && before.kind() != Token.Kind.NUMBER;
        boolean place = around.is(1, ",") && around.isName(2) && !around.is(3, "and") && !around.is(3, ",");
        return around.isSingle()
                && alone
                && !place
                && !around.is(-1, "in")
                && around.lower().indexOf('-') < 0
                && !around.has(-1, Cue.MAGNITUDE)
                && !around.script().isHeadline(around.candidate().sentence())
                && Shape.isStrange(around.words().get(0))
                && !Vocabulary.isFamilyName(around.lower())
                && !Vocabulary.isGivenName(around.words().get(0));
    }

    /** Whether its sentence tells of a sum, and of money that is put into companies. */
    private boolean isAmongMoney() {
        Candidate candidate = around.candidate();
        boolean sum = false;
        boolean put = false;
        int from = Math.max(around.script().start(candidate.sentence()), candidate.from() - NEAR);
        int to = Math.min(around.script().end(candidate.sentence()), candidate.to() + NEAR);
        for (int i = from; i < to; i++) {
            Piece piece = around.script().piece(i);
            sum |= Cue.MAGNITUDE.has(piece.lower());
            put |= Cue.FUNDING.has(piece.lower()) || Cue.INVESTING.has(piece.lower());
        }
        return sum && put;
    }

    private boolean isParty() {
        if (isItem(around) || isLent() || isRaised() || around.is(-1, "into") && around.has(-2, Cue.MAGNITUDE)) {
            return true;
        }
        if (around.is(-1, "from")) {
            return isPaid(Cue.RAISING);
        }
        if (around.is(-1, "valued") || around.is(-1, "values") || around.is(-1, "valuing") || around.is(-1, "value")) {
            Piece price = around.is(1, "at") ? around.at(2) : null;
            return price != null && price.kind() == Token.Kind.SYMBOL;
        }
        return (around.is(-1, "in") || around.is(-1, "into")) && (isPaid(Cue.INVESTING) || isInvestment(-2))
                || around.is(-1, "to") && (around.is(-2, "check") || around.is(-2, "cheque")) && isInvestment(-2);
    }

    /** "Bolt raised $9 million, [Acme] $5 million", "Bolt ($9 million) and [Acme] ($5 million)": one of several that sums are told of. */
    static boolean isItem(Surroundings around) {
        int sum = around.is(1, "(") ? 2 : 1;
        boolean joined = around.is(-1, ",") || around.is(-1, "and") || around.is(-1, "while") || around.is(-1, ";");
        if (!isSum(around, sum) || sum == 1 && !joined) {
            return false;
        }
        for (int i = -2; i > -LONGEST && around.at(i) != null; i--) {
            if (isSum(around, i)) {
                return true;
            }
        }
        return sum == 2 && around.is(sum + 3, "in");
    }

    /** "Lent Acme $9 million", "handed Acme $9 million", "a $9 million loan to Acme". */
    private boolean isLent() {
        boolean given =
                around.is(-1, "lent") || around.is(-1, "loaned") || around.is(-1, "handed") || around.is(-1, "gave");
        boolean loan = around.is(-2, "loan") && (around.is(-1, "to") || around.is(-1, "for"));
        return given && isSum(around, 1) || loan;
    }

    /** Whether a word for money put in ends there, beside its sum: "a $9 million investment in", "an investment of $9 million in". */
    private boolean isInvestment(int at) {
        boolean of = around.has(at, Cue.MAGNITUDE);
        int noun = of ? at - 4 : at;
        boolean put = around.is(noun, "investment")
                || around.is(noun, "stake")
                || around.is(noun, "bet")
                || around.is(noun, "check")
                || around.is(noun, "cheque");
        return put
                && (of || around.has(at - 1, Cue.MAGNITUDE) || around.is(at - 1, "%") || around.is(at - 1, "percent"));
    }

    /** "The $9 million Acme took in", "the $9 million that Acme raised". */
    private boolean isRaised() {
        int sum = around.is(-1, "that") ? -2 : -1;
        return around.has(sum, Cue.MAGNITUDE) && around.verb(Cue.RAISING) > 0;
    }

    /** Whether millions stand at that place. */
    private static boolean isSum(Surroundings around, int at) {
        Piece currency = around.at(at);
        return currency != null && currency.kind() == Token.Kind.SYMBOL && around.has(at + 2, Cue.MAGNITUDE);
    }

    /** Whether only a sum, what it is for and when stand between the verb and the preposition. */
    private boolean isPaid(Cue verb) {
        boolean sum = false;
        for (int i = -2; i > -LONGEST; i--) {
            Piece piece = around.at(i);
            if (piece == null) {
                return false;
            }
            if (sum && verb.has(piece.lower())) {
                return true;
            }
            sum |= piece.kind() == Token.Kind.SYMBOL;
            if (!isMoney(piece) && !Cue.WHEN.has(piece.lower()) && !Cue.BEFORE_SUM.has(piece.lower())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isMoney(Piece piece) {
        return piece.kind() == Token.Kind.SYMBOL
                || piece.kind() == Token.Kind.NUMBER
                || Cue.FUNDING.has(piece.lower())
                || Cue.MAGNITUDE.has(piece.lower());
    }
}
