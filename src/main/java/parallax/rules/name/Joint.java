package parallax.rules.name;

/** What joins two parts of one name: "of" and "and" in an office's, "&" in a firm's, particles and nicknames in a person's. */
final class Joint {

    private final Script script;
    private final Continuation continuation;
    private final House house;
    private final Gazetteer gazetteer = Gazetteer.standard();

    Joint(Script script, Continuation continuation) {
        this.script = script;
        this.continuation = continuation;
        this.house = new House(script);
    }

    /** How far the name from {@code at} to {@code to} goes on past what joins it to its next word; {@code to} where nothing does. */
    int end(int at, int to, int sentence) {
        if (joins(at, to, sentence)) {
            return word(to + 1, sentence);
        }
        if (joinsTwice(to, sentence)) {
            return word(to + 2, sentence);
        }
        if (isNicknamed(at, to, sentence)) {
            return to + 4;
        }
        return isLegalTail(to, sentence) ? to + 2 : to;
    }

    /** One past the word at {@code at}, or past the place that it begins: "of North America". */
    private int word(int at, int sentence) {
        Gazetteer.Entry entry = gazetteer.match(script.pieces(), at, script.end(sentence));
        return entry != null && entry.isAdjective() ? at + entry.words().size() : at + 1;
    }

    /** "Johnson & Johnson", "University of Oxford", "Maria de Lourdes Zollo". */
    private boolean joins(int at, int to, int sentence) {
        if (to + 1 >= script.end(sentence) || !script.follows(to) || !script.follows(to + 1)) {
            return false;
        }
        Piece link = script.piece(to);
        Piece after = script.piece(to + 1);
        if (!after.isCapitalised() || !after.isWord()) {
            return false;
        }
        return switch (link.lower()) {
            case "&" -> true;
            case "of" -> isHead(script.piece(to - 1)) && !script.isHeadline(sentence);
            case "for", "on" -> isForSomething(at, to, sentence);
            case "and" ->
                isSubject(at, to, sentence) || goesOnToSuffix(at, to, sentence) || house.joins(at, to, sentence);
            default ->
                Cue.PARTICLE.has(link.lower())
                        && !link.isCapitalised()
                        && (Vocabulary.isGivenName(script.piece(at)) || Shape.isStrange(script.piece(at)))
                        && !script.isHeadline(sentence);
        };
    }

    /** "Committee on Widgets", "Department of Inspection for Factories", but not "the Committee on Monday". */
    private boolean isForSomething(int at, int to, int sentence) {
        Gazetteer.Entry entry = gazetteer.match(script.pieces(), to + 1, script.end(sentence));
        return (isHead(script.piece(to - 1)) || isOffice(at, to) && isHead(script.piece(at)))
                && !script.isHeadline(sentence)
                && (entry == null || entry.isAdjective() && continuation.leadsToSuffix(to + 1, sentence))
                && Vocabulary.isEnglish(script.piece(to + 1).lower());
    }

    /** What "of" goes on from: "Ministry", "Association", "Party". */
    private static boolean isHead(Piece piece) {
        return piece.isCapitalised() && (Cue.ORG_HEAD.has(piece.lower()) || Cue.BODY_SUFFIX.has(piece.lower()));
    }

    /** "Ministry of Health and Welfare": an English noun goes on with what an office is for. */
    private boolean isSubject(int at, int to, int sentence) {
        Piece after = script.piece(to + 1);
        return isOffice(at, to)
                && Vocabulary.isEnglish(after.lower())
                && !Vocabulary.isGivenName(after)
                && gazetteer.match(script.pieces(), to + 1, script.end(sentence)) == null;
    }

    /** Whether the name says already what it is for. */
    private boolean isOffice(int at, int to) {
        for (int i = at + 1; i < to; i++) {
            if (script.piece(i).is("of")
                    || script.piece(i).is("for")
                    || script.piece(i).is("on")) {
                return true;
            }
        }
        return false;
    }

    /** "Rights and Risks Committee": two words for what one body is about. */
    private boolean goesOnToSuffix(int at, int to, int sentence) {
        int end = continuation.end(to + 2, sentence);
        Piece before = script.piece(to - 1);
        return end > to + 2
                && Cue.BODY_SUFFIX.has(script.piece(end - 1).lower())
                && Vocabulary.isEnglish(before.lower())
                && !Cue.BODY_SUFFIX.has(before.lower())
                && (!Cue.SUFFIX.has(before.lower()) || isPlain(at, to, sentence))
                && !Vocabulary.isGivenName(script.piece(at))
                && Vocabulary.isEnglish(script.piece(to + 1).lower())
                && !script.isHeadline(sentence);
    }

    /** Whether the words are English ones that no known name begins with. */
    private boolean isPlain(int from, int to, int sentence) {
        for (int i = from; i < to; i++) {
            if (!Vocabulary.isEnglish(script.piece(i).lower())
                    || gazetteer.match(script.pieces(), i, script.end(sentence)) != null) {
                return false;
            }
        }
        return true;
    }

    /** "Ludwig van der Meer", "Bank of the West". */
    private boolean joinsTwice(int to, int sentence) {
        return to + 2 < script.end(sentence)
                && script.follows(to)
                && script.follows(to + 1)
                && (Cue.PARTICLE.has(script.piece(to).text())
                                && Cue.PARTICLE.has(script.piece(to + 1).text())
                        || script.piece(to).is("of")
                                && script.piece(to + 1).text().equals("the")
                                && isHead(script.piece(to - 1)))
                && script.piece(to + 2).isCapitalised();
    }

    /** "William “Bill” Tarrow". */
    private boolean isNicknamed(int at, int to, int sentence) {
        return to == at + 1
                && to + 3 < script.end(sentence)
                && Vocabulary.isGivenName(script.piece(at))
                && isQuote(script.piece(to))
                && isQuote(script.piece(to + 2))
                && script.piece(to + 1).isCapitalised()
                && script.piece(to + 3).isCapitalised()
                && script.piece(to + 3).isWord();
    }

    private static boolean isQuote(Piece piece) {
        return piece.is("\"") || piece.is("“") || piece.is("”");
    }

    /** "Acme, Inc." */
    private boolean isLegalTail(int to, int sentence) {
        return to + 1 < script.end(sentence) && script.piece(to).is(",") && isInc(script.piece(to + 1));
    }

    private static boolean isInc(Piece piece) {
        return switch (piece.lower()) {
            case "inc", "inc.", "llc", "ltd", "ltd.", "corp", "corp." -> piece.isCapitalised();
            default -> false;
        };
    }
}
