package parallax.rules.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** Reads amounts of money: "$14.3B", "US$2–3 billion", "EUR 5m", "half a billion dollars", "₹500 crore". */
final class MoneyScan {

    private static final BigDecimal LARGE = new BigDecimal(10_000);
    private static final Phrases NOUNS = Phrases.of("currency-nouns");

    private static final Set<String> MIXED = Set.of("Rs", "Rs.", "Tk", "Tk.", "Dh", "Dhs", "Ksh", "KSh", "Kshs");

    private final Pieces pieces;
    private final String dollar;

    /** @param dollar the code that a "$" alone stands for in this article */
    MoneyScan(Pieces pieces, String dollar) {
        this.pieces = pieces;
        this.dollar = dollar;
    }

    /** The amount that starts at {@code at}, or null. */
    @Nullable
    Printed at(int at) {
        Prefix prefix = prefix(at);
        return prefix == null ? withNoun(at) : withPrefix(at, prefix);
    }

    /** A sign or code before a number; {@code isBare} for a "$" that says nothing of whose dollar it is. */
    private record Prefix(String currency, boolean isBare, int to) {}

    private @Nullable Prefix prefix(int at) {
        Piece piece = pieces.at(at);
        Piece next = pieces.at(at + 1);
        if (piece.isWord() && pieces.isGlued(at + 1)) {
            String both = Lexicon.currency(piece.lower() + next.lower());
            if (both != null && pieces.at(at + 2).isNumber()) {
                return new Prefix(both, false, at + 2);
            }
        }
        if (isCode(piece)) {
            int number = isSign(next) ? at + 2 : at + 1;
            String currency = Lexicon.currency(piece.lower());
            return currency != null && pieces.at(number).isNumber() ? new Prefix(currency, false, number) : null;
        }
        String currency = isSign(piece) && next.isNumber() ? Lexicon.currency(piece.lower()) : null;
        if (currency == null) {
            return null;
        }
        return piece.is("$") ? new Prefix(dollar, true, at + 1) : new Prefix(currency, false, at + 1);
    }

    private static boolean isSign(Piece piece) {
        return !piece.text().isEmpty() && Character.getType(piece.text().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** A code in capitals ("USD"), or an abbreviation as "Rs". */
    private static boolean isCode(Piece piece) {
        return piece.isWord()
                && Lexicon.currency(piece.lower()) != null
                && (isCapitals(piece.text()) || MIXED.contains(piece.text()));
    }

    private static boolean isCapitals(String text) {
        return text.chars().allMatch(Character::isUpperCase);
    }

    private @Nullable Printed withPrefix(int at, Prefix prefix) {
        Quantity low = Quantities.at(pieces, prefix.to(), false);
        boolean wary = Lexicon.isWary(pieces.at(at).lower());
        if (low == null || wary && (!isLarge(low) || isModel(low))) {
            return null;
        }
        Quantity high = upperEnd(at, low, prefix.currency());
        int to = high == null ? low.to() : high.to();
        Noun noun = noun(to);
        boolean named = noun != null && (prefix.isBare() || noun.currency().equals(prefix.currency()));
        String currency = named && noun != null ? noun.currency() : prefix.currency();
        return printed(low, high, currency, at, named && noun != null ? noun.to() : to);
    }

    private static boolean isLarge(Quantity quantity) {
        return quantity.isScaled() || quantity.amount().compareTo(LARGE) >= 0;
    }

    /** "the R1T pickup": a letter of its own makes no trillion of a number that stands behind another letter. */
    private boolean isModel(Quantity quantity) {
        return pieces.at(quantity.to() - 1).text().equals("T");
    }

    private @Nullable Printed withNoun(int at) {
        if (pieces.at(at).is("a") && pieces.at(at - 1).is("half")) {
            return null;
        }
        Quantity low = Quantities.at(pieces, at, true);
        if (low == null) {
            return null;
        }
        Quantity high = upperEnd(at, low, "");
        Quantity last = high == null ? low : high;
        Noun noun = noun(last.to());
        boolean vague = noun != null && noun.isHyphenated() && pieces.at(at).is("a");
        if (noun == null || vague || (noun.needsMagnitude() && !last.isScaled())) {
            return null;
        }
        return printed(low, high, noun.currency(), at, noun.to());
    }

    /** The upper end of a range that begins with {@code low}; its currency sign, if any, is that of the lower one. */
    private @Nullable Quantity upperEnd(int at, Quantity low, String currency) {
        int joint = Ranges.joint(pieces, at, low.to());
        if (joint < 0) {
            return null;
        }
        Prefix sign = prefix(joint);
        if (sign != null && !sign.currency().equals(currency)) {
            return null;
        }
        boolean signed = sign != null;
        Quantity high = Quantities.at(pieces, sign == null ? joint : sign.to(), false);
        if (high == null || (pieces.at(joint - 1).isWord() && !signed && low.isScaled())) {
            return null;
        }
        return low.scaledLike(high).amount().compareTo(high.amount()) < 0 ? high : null;
    }

    private static Printed printed(Quantity low, @Nullable Quantity high, String currency, int from, int to) {
        BigDecimal amount = high == null ? low.amount() : low.scaledLike(high).amount();
        return new Printed(
                new Value.Money(amount, high == null ? null : high.amount(), currency), from, to, low.plus());
    }

    /** A currency's noun or code behind a number, up to the position {@code to}. */
    private record Noun(String currency, boolean needsMagnitude, boolean isHyphenated, int to) {}

    private @Nullable Noun noun(int at) {
        boolean hyphen = pieces.at(at).isHyphen() && pieces.isGlued(at);
        int start = hyphen ? at + 1 : at;
        Phrases.Match match = NOUNS.startingAt(pieces, start);
        if (match != null) {
            String[] meaning = match.meaning().split(" ");
            return new Noun(meaning[0], meaning.length > 1, hyphen, match.to());
        }
        Piece code = pieces.at(start);
        String currency = isCode(code) && code.text().length() == 3 && !Lexicon.isWary(code.lower())
                ? Lexicon.currency(code.lower())
                : null;
        if (currency != null) {
            return new Noun(currency, false, hyphen, start + 1);
        }
        return adjective(start);
    }

    /** "$200 million Canadian": not "$200 million Canadian fund". */
    private @Nullable Noun adjective(int at) {
        String currency = pieces.at(at).is("canadian") ? "CAD" : pieces.at(at).is("australian") ? "AUD" : null;
        boolean last = !pieces.at(at + 1).isWord()
                || pieces.at(at + 1).is("in")
                || pieces.at(at + 1).is("from");
        return currency != null && last ? new Noun(currency, true, false, at + 1) : null;
    }
}
