package parallax.rules.name;

import org.jspecify.annotations.Nullable;
import parallax.rules.name.Gazetteer.Entry;
import parallax.rules.name.Gazetteer.Kind;

/** What a known name stands for where it is printed: itself, or a part of somebody else's name. */
final class KnownName {

    /**
     * How a known name is read.
     *
     * @param to one past the last piece of the name
     * @param entry what is known of it; null where it is part of another name
     * @param next where to read on: what stands between belongs to it, and is no name
     */
    record Reading(int to, @Nullable Entry entry, int next) {}

    private final Script script;
    private final NameRun run;
    private final OthersName others;

    KnownName(Script script, NameRun run) {
        this.script = script;
        this.run = run;
        this.others = new OthersName(script);
    }

    /** Reads the known name at {@code at} with the capitalised words after it. */
    Reading read(Entry entry, int at, int sentence) {
        int to = at + entry.words().size();
        int rest = run.rest(to, sentence);
        if (entry.kind() == Kind.BODY || entry.kind() == Kind.TERM || entry.kind() == Kind.PLACE) {
            int whole = run.end(at, sentence);
            if (whole > to && isBody(at, to, whole, sentence)) {
                return new Reading(whole, null, whole);
            }
        }
        Entry office = office(entry, to, sentence);
        if (office != null) {
            int end = to + office.words().size();
            return new Reading(end, office, end);
        }
        int firm = partners(entry, at, to, sentence);
        if (firm > to) {
            return new Reading(firm, null, firm);
        }
        int introduced = entry.isAdjective() ? others.introducedEnd(at, to, sentence) : to;
        if (introduced > to) {
            return new Reading(introduced, null, introduced);
        }
        if (rest == to) {
            return new Reading(to, entry, to);
        }
        int whole = isKnownForElse(entry, at, sentence) ? run.end(at, sentence) : to;
        if (whole > to && isLegalForm(script.piece(whole - 1))) {
            return new Reading(whole, null, whole);
        }
        if (others.isBegun(entry, to, rest, sentence) || others.isOwned(entry, at, rest, sentence)) {
            return new Reading(rest, null, rest);
        }
        if (entry.isAdjective()) {
            rest = run.end(to, sentence);
        }
        if (isOrganisations(entry, to, rest, sentence)) {
            return isUnit(entry, to, rest)
                    ? new Reading(to, entry, rest)
                    : new Reading(rest, isSameCompany(entry, to, rest) ? entry : null, rest);
        }
        boolean legal = rest == to + 1 && Cue.LEGAL.has(script.piece(to).lower());
        if (entry.kind() == Kind.TERM && legal) {
            return new Reading(rest, null, rest); // "PCR Inc."
        }
        if (entry.kind() == Kind.COMPANY && legal && isLegalForm(script.piece(to))) {
            return new Reading(rest, entry, rest); // "Acme SE"
        }
        if (isEverydayWord(entry, at, sentence)
                && Cue.SUFFIX.has(script.piece(rest - 1).lower())) {
            return new Reading(rest, null, rest);
        }
        return new Reading(to, entry, swallows(entry, to, rest, sentence) ? rest : to);
    }

    /** "Australian Greens", "Liberal Democratic Party": a known body that has another word before it; or null. */
    private @Nullable Entry office(Entry entry, int to, int sentence) {
        if (!entry.isAdjective() || to >= script.end(sentence) || !script.follows(to) || script.isHeadline(sentence)) {
            return null;
        }
        Entry body = Gazetteer.standard().match(script.pieces(), to, script.end(sentence));
        return body != null && (body.kind() == Kind.BODY || isOffice(entry, body)) ? body : null;
    }

    /** The "Helix" of "Helix Widgets Corp": no company's name, or an everyday word. */
    private boolean isKnownForElse(Entry entry, int at, int sentence) {
        return entry.kind() == Kind.PRODUCT || entry.kind() == Kind.TERM || isEverydayWord(entry, at, sentence);
    }

    private static boolean isLegalForm(Piece piece) {
        return piece.isCapitalised()
                && Cue.LEGAL.has(piece.lower())
                && (piece.text().length() > 2 || piece.isAllCaps())
                && !piece.is("company");
    }

    /** "Acme Cloud and Data Business Group": a part of the company. */
    private boolean isUnit(Entry entry, int to, int rest) {
        return entry.kind() == Kind.COMPANY
                && rest - to > 2
                && Cue.UNIT.has(script.piece(rest - 1).lower());
    }

    /** "Acme Inc.", "Acme Holdings": the company's own name goes on. */
    private boolean isSameCompany(Entry entry, int to, int rest) {
        boolean company = entry.kind() == Kind.COMPANY;
        boolean investor = company && entry.sort() == Gazetteer.Sort.INVESTOR;
        return script.pieces(to, rest).stream()
                .allMatch(piece -> Cue.LEGAL.has(piece.lower())
                        || company && Cue.OWN_SUFFIX.has(piece.lower())
                        || investor && Cue.FUND_SUFFIX.has(piece.lower()));
    }

    private static boolean isOffice(Entry place, Entry office) {
        return place.kind() == Kind.PLACE
                && office.sort() == Gazetteer.Sort.GOVERNMENT
                && office.words().size() > 1;
    }

    /** "Lumen & Harbour": one past the second name, which no list knows; -1 where there is none. */
    private int partners(Entry entry, int at, int to, int sentence) {
        boolean joined = to + 1 < script.end(sentence)
                && entry.words().size() == 1
                && entry.kind() == Kind.COMPANY
                && script.piece(to).is("&")
                && script.follows(to)
                && script.follows(to + 1)
                && script.piece(to + 1).isCapitalised();
        return joined
                        && !Vocabulary.isHouseholdName(script.piece(at).lower())
                        && Gazetteer.standard().match(script.pieces(), to + 1, script.end(sentence)) == null
                ? to + 2
                : -1;
    }

    /** Whether the name is the beginning of an organisation's: "London Energy Ventures". */
    private boolean isOrganisations(Entry entry, int to, int rest, int sentence) {
        return entry.kind() != Kind.PRODUCT
                && !OthersName.isAcronym(entry)
                && isOrganisation(to, rest)
                && !(rest == to + 1 && isAcronym(script.piece(to)))
                && !new JobTitle(script, sentence).isNoun(rest)
                && !(script.isHeadline(sentence) && hasPlainWord(to, rest - 1));
    }

    /** What follows a place in an organisation's name: "Energy Ventures", "Department of War". */
    private boolean isOrganisation(int from, int to) {
        return Cue.STRONG_SUFFIX.has(script.piece(to - 1).lower())
                || (to - from > 2
                        && Cue.ORG_HEAD.has(script.piece(from).lower())
                        && script.piece(from + 1).is("of"));
    }

    /** "Indian National Congress", "Security Council of the Union", "UN General Assembly". */
    private boolean isBody(int at, int known, int to, int sentence) {
        return !script.isHeadline(sentence)
                && (Shape.isBody(script.pieces(at, to))
                        || script.piece(known).is("of") && Shape.isBody(script.pieces(at, known)));
    }

    private static boolean isAcronym(Piece piece) {
        return piece.is("ai") || piece.is("a.i.") || piece.is("vc");
    }

    private boolean hasPlainWord(int from, int to) {
        return script.pieces(from, to).stream().anyMatch(piece -> Vocabulary.isEnglish(piece.lower()));
    }

    /** Whether the company's name is a word that others can have in theirs. */
    private boolean isEverydayWord(Entry entry, int at, int sentence) {
        String lower = script.piece(at).lower();
        return entry.kind() == Kind.COMPANY
                && entry.words().size() == 1
                && Vocabulary.isEnglish(lower)
                && !Vocabulary.isHouseholdName(lower)
                && !script.isHeadline(sentence);
    }

    /** "Acme Helix Pro": what goes on after a company's or a product's name is no name of its own. */
    private boolean swallows(Entry entry, int to, int rest, int sentence) {
        return (entry.kind() == Kind.PRODUCT || entry.kind() == Kind.COMPANY)
                && !script.isHeadline(sentence)
                && script.pieces(to, rest).stream().noneMatch(Vocabulary::isGivenName);
    }
}
