package parallax.rules.name;

/** What joins two parts of one name: "of" and "and" in an office's, "&" in a firm's, particles and nicknames in a person's. */
final class Joint {

    private final Script script;
    private final Continuation continuation;
    private final Gazetteer gazetteer = Gazetteer.standard();

    Joint(Script script, Continuation continuation) {
        this.script = script;
        this.continuation = continuation;
    }

    /** How far the name from {@code at} to {@code to} goes on past what joins it to its next word; {@code to} where nothing does. */
    int end(int at, int to, int sentence) {
        if (joins(at, to, sentence)) {
            return to + 2;
        }
        if (joinsTwice(to, sentence)) {
            return to + 3;
        }
        if (isNicknamed(at, to, sentence)) {
            return to + 4;
        }
        return isLegalTail(to, sentence) ? to + 2 : to;
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
            case "of", "for", "on" -> isHead(script.piece(to - 1)) && !script.isHeadline(sentence);
            case "and" -> isSubject(at, to, sentence) || goesOnToSuffix(at, to, sentence);
            default ->
                Cue.PARTICLE.has(link.lower())
                        && !link.isCapitalised()
                        && (Vocabulary.isGivenName(script.piece(at)) || Shape.isStrange(script.piece(at)))
                        && !script.isHeadline(sentence);
        };
    }

    /** What "of" goes on from: "Ministry", "Association", "Party". */
    private static boolean isHead(Piece piece) {
        return piece.isCapitalised() && (Cue.ORG_HEAD.has(piece.lower()) || Cue.BODY_SUFFIX.has(piece.lower()));
    }

    /** "Ministry of Health and Welfare": an English noun goes on with what an office is for. */
    private boolean isSubject(int at, int to, int sentence) {
        Piece after = script.piece(to + 1);
        boolean office = false;
        for (int i = at + 1; i < to; i++) {
            office |= script.piece(i).is("of")
                    || script.piece(i).is("for")
                    || script.piece(i).is("on");
        }
        return office
                && Vocabulary.isEnglish(after.lower())
                && !Vocabulary.isGivenName(after)
                && gazetteer.match(script.pieces(), to + 1, script.end(sentence)) == null;
    }

    /** "Rights and Risks Committee": two words for what one body is about. */
    private boolean goesOnToSuffix(int at, int to, int sentence) {
        int end = continuation.end(to + 2, sentence);
        Piece before = script.piece(to - 1);
        return end > to + 2
                && Cue.BODY_SUFFIX.has(script.piece(end - 1).lower())
                && Vocabulary.isEnglish(before.lower())
                && !Cue.BODY_SUFFIX.has(before.lower())
                && !Cue.SUFFIX.has(before.lower())
                && !Vocabulary.isGivenName(script.piece(at))
                && Vocabulary.isEnglish(script.piece(to + 1).lower())
                && !script.isHeadline(sentence);
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
