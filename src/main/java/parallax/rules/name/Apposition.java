package parallax.rules.name;

import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** What a candidate's apposition says about it: ", a startup that …", ", an analyst at …", ", who …", ", 28, …". */
final class Apposition {

    private static final int REACH = 16;

    private final Surroundings around;

    private Apposition(Surroundings around) {
        this.around = around;
    }

    /** Reads on after the comma or dash that follows the candidate. */
    static void tell(Surroundings around, Tally tally) {
        Piece first = around.at(2);
        if (first != null) {
            new Apposition(around).tell(first, tally);
        }
    }

    private void tell(Piece first, Tally tally) {
        if (first.is("who") || first.is("whose") && Shape.isPerson(around.words())) {
            tally.person(3);
        } else if (first.kind() == Token.Kind.NUMBER && around.is(3, ",")) {
            tally.person(around.isSingle() ? 0 : 2);
        } else if (first.is("where")) {
            tally.company(around.is(3, "he") || around.is(3, "she") || around.is(3, "they") ? 4 : 0);
        } else if (isAside(first)) {
            tally.company(isVerb(around.is(4, "part") ? 6 : first.is("for") ? 5 : 4) ? 2 : 0);
        } else if (first.is("founded") || first.is("co-founded")) {
            tally.company(around.is(3, "by") || around.is(3, "in") ? 3 : 0);
        } else if (isValued()) {
            tally.company(3);
        } else if (first.is("which")) {
            tally.company(isVerb(3) ? 3 : 2);
        } else if (!around.isSingle() && Cue.TITLE.has(first.lower()) && !Shape.isOrganisation(around.words())) {
            tally.person(3);
        } else if (isDeterminer(first)) {
            head(tally);
        } else if (first.looksLikeName() && isHolder()) {
            tally.person(4);
        }
    }

    /** Whether words that tell a company begin {@code offset} places after the candidate: "an early-stage startup". */
    static boolean isCompany(Surroundings around, int offset) {
        Piece determiner = around.at(offset);
        Piece head = determiner != null && (determiner.is("a") || determiner.is("an"))
                ? new Apposition(around).head(offset)
                : null;
        return head != null && Cue.COMPANY_NOUN.has(head.lower()) && !Cue.PERSON_NOUN.has(head.lower());
    }

    /** "Lee, Acme's finance chief,": somebody who holds a position. */
    private boolean isHolder() {
        boolean owner = false;
        for (int i = 3; i < 9; i++) {
            Piece piece = around.at(i);
            if (piece == null || piece.is(",")) {
                return false;
            }
            owner |= piece.isPossessive();
            if (owner && Cue.TITLE.has(piece.lower()) && Cue.PERSON_NOUN.has(piece.lower())) {
                return !Shape.isOrganisation(around.words())
                        && !around.script().isHeadline(around.candidate().sentence());
            }
        }
        return false;
    }

    /** "Acme, for example, raised", "Acme, meanwhile, has". */
    private boolean isAside(Piece first) {
        return switch (first.lower()) {
            case "for" -> around.is(3, "example") || around.is(3, "instance") || around.is(4, "part");
            case "meanwhile", "too", "however", "also" -> true;
            default -> false;
        };
    }

    /** "Acme, valued at $3 billion", "Acme, most recently valued at". */
    private boolean isValued() {
        int verb = 2;
        while (around.is(verb, "most")
                || around.is(verb, "recently")
                || around.is(verb, "last")
                || around.is(verb, "now")) {
            verb++;
        }
        return around.is(verb, "valued") && around.is(verb + 1, "at");
    }

    private boolean isVerb(int offset) {
        return around.has(offset, Cue.VERB_COMPANY) || around.has(offset, Cue.AUXILIARY);
    }

    private static boolean isTrade(Piece head) {
        return head.is("platform") || head.is("chain") || head.is("network") || head.is("seller");
    }

    /** "Acme, the ticketing platform, has agreed": behind the aside it does what companies do. */
    private boolean isActing() {
        int end = 3;
        while (end < REACH && !around.is(end, ",") && !around.is(end, "—") && !around.is(end, "–")) {
            end++;
        }
        int verb = end + 1;
        while (verb < end + 4 && around.has(verb, Cue.AUXILIARY)) {
            verb++;
        }
        return around.has(verb, Cue.VERB_COMPANY) || around.is(end + 1, "said");
    }

    private static boolean isDeterminer(Piece piece) {
        return switch (piece.lower()) {
            case "a", "an", "the", "one", "makers", "maker", "another", "its", "his", "whose" -> true;
            default -> false;
        };
    }

    private void head(Tally tally) {
        Piece head = head(2);
        if (head == null) {
            return;
        }
        boolean company = Cue.COMPANY_NOUN.has(head.lower()) || around.isSingle() && managesThings(head);
        if (Cue.PERSON_NOUN.has(head.lower())
                && !Shape.isOrganisation(around.words())
                && !(around.isSingle() && company)) {
            tally.person(3);
        } else if (company) {
            tally.company(3);
        } else if ((Cue.PRODUCT_NOUN.has(head.lower()) || isTrade(head)) && isActing()) {
            tally.company(3);
        } else if (Cue.PRODUCT_NOUN.has(head.lower()) && around.has(-1, Cue.PURCHASE)) {
            tally.company(1);
        } else if (Cue.PRODUCT_NOUN.has(head.lower())) {
            tally.other(2);
        }
    }

    /** "A password manager", "an asset manager": no person, though "a project manager" is one. */
    private boolean managesThings(Piece head) {
        for (int i = 3; head.is("manager") && i < REACH; i++) {
            if (around.at(i) == head) {
                Piece managed = around.at(i - 1);
                return managed != null
                        && switch (managed.lower()) {
                            case "password",
                                    "asset",
                                    "wealth",
                                    "fund",
                                    "investment",
                                    "money",
                                    "task",
                                    "file",
                                    "device" -> true;
                            default -> false;
                        };
            }
        }
        return false;
    }

    /** The noun that an apposition turns on: the last one before its first preposition, verb or comma. */
    private @Nullable Piece head(int offset) {
        Piece last = null;
        for (int i = offset; i < REACH; i++) {
            Piece piece = around.at(i);
            int place = piece == null || piece.isWord() ? -1 : Seat.end(around, i);
            if (place > 0) {
                i = place;
                continue;
            }
            if (piece == null
                    || !piece.isWord() && !piece.is("’")
                    || i > offset + 1 && Cue.APPOSITION_END.has(piece.lower())) {
                break;
            }
            last = piece;
        }
        return last;
    }
}
