package parallax.rules.name;

import java.util.List;

/** What a candidate's own words say about it, wherever it stands. */
final class WordsWithin {

    private final List<Piece> words;
    private final Piece first;
    private final Piece last;
    private final boolean personal;

    private WordsWithin(List<Piece> words) {
        this.words = words;
        this.first = words.get(0);
        this.last = words.get(words.size() - 1);
        this.personal = Shape.isPerson(words);
    }

    static void tell(List<Piece> words, Tally tally) {
        new WordsWithin(words).tell(tally);
    }

    private void tell(Tally tally) {
        sort(tally);
        if (words.size() == 1 && first.isCapitalised() && hasFamilyEnding()) {
            tally.person(3);
        }
        if (!personal && !Shape.isOther(words)) {
            spelling(tally);
        }
        if (isSite()) {
            tally.company(2);
        }
    }

    private void sort(Tally tally) {
        if (isDepartment()) {
            tally.other(4);
        } else if (personal) {
            tally.person(Vocabulary.isGivenName(first) ? givenAndFamily() : 4);
        } else if (Shape.isOrganisation(words)) {
            tally.company(4);
        } else if (isFund()) {
            tally.company(4);
        } else if (Shape.isBody(words)) {
            tally.body(5);
        } else if (words.size() > 2
                        && first.text().equals("The")
                        && !Cue.STOP.has(words.get(1).lower())
                || isPartnership()) {
            tally.company(4);
        } else if (Shape.isOther(words)) {
            tally.other(isLikeFamily() && words.size() == 2 ? 2 : 4);
        } else if (words.size() == 2 && Cue.SUFFIX.has(last.lower()) && Shape.isStrange(first)) {
            tally.company(2);
        } else if (endsInFamilyName() || hasInitials()) {
            tally.person(3);
        }
    }

    /** How sure a given name and what follows it are a person's: less where they are English words, too. */
    private int givenAndFamily() {
        boolean word = Vocabulary.isEnglish(last.lower());
        boolean family = Vocabulary.canBeFamilyName(last.lower());
        if (!Vocabulary.isEnglish(first.lower())) {
            return !word || family ? 5 : Shape.isLandmark(words) ? 3 : 4;
        }
        return !word ? 4 : family && !Cue.GIVEN_NEUTRAL.has(first.lower()) ? 3 : 2;
    }

    /** "Cloud & AI". */
    private boolean isDepartment() {
        return words.size() == 3 && words.get(1).is("&") && last.is("ai") && Vocabulary.isEnglish(first.lower());
    }

    /** "Lumen & Harbour": two names, neither a given one. */
    private boolean isPartnership() {
        return words.size() == 3 && words.get(1).is("&") && !Vocabulary.isGivenName(first);
    }

    /** "Norland Growth Fund", "Norland Pension Investment Board". */
    private boolean isFund() {
        return last.is("fund")
                ? words.size() > 3 || words.size() == 3 && !Shape.isEnglish(words)
                : words.size() > 2 && isInvesting();
    }

    private boolean isInvesting() {
        return words.get(words.size() - 2).is("investment") && (last.is("board") || last.is("authority"));
    }

    /** "Sunghyun Park": a place's word that is a family name, too. */
    private boolean isLikeFamily() {
        return Vocabulary.canBeFamilyName(last.lower()) && !Vocabulary.isEnglish(first.lower());
    }

    private boolean endsInFamilyName() {
        return words.size() > 1
                && words.size() < 5
                && Vocabulary.isFamilyName(last.lower())
                && first.isCapitalised()
                && !Vocabulary.isEnglish(first.lower());
    }

    /** "J.J. Lake", "Zyndra Q. Lake". */
    private boolean hasInitials() {
        if (words.size() < 2) {
            return false;
        }
        Piece second = words.get(1);
        return words.size() == 2 && isInitials(first.text())
                || first.text().length() < 3 && first.isAllCaps() && Shape.isStrange(words.get(1))
                || words.size() > 2
                        && second.text().length() == 2
                        && second.text().endsWith(".");
    }

    private static boolean isInitials(String text) {
        return text.length() == 4
                && text.charAt(1) == '.'
                && text.charAt(3) == '.'
                && Character.isUpperCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(2));
    }

    private boolean hasFamilyEnding() {
        String lower = first.lower();
        if (Vocabulary.isEnglish(lower)
                || first.text().length() < 6
                || first.text().indexOf('-') > 0) {
            return false;
        }
        for (int length = 3; length <= 5; length++) {
            if (Cue.FAMILY_ENDING.has(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** A word that is no English one is likelier somebody's name than one that is. */
    private void spelling(Tally tally) {
        if (Shape.isStrangeName(words) && !Shape.isBody(words)) {
            tally.person(3);
        } else if (!Shape.isEnglish(words)) {
            tally.company(words.size() == 1 && isBrandLike() ? 2 : 1);
        } else if (words.size() == 1) {
            tally.other(first.isAllCaps() && isShouted() ? 1 : 2);
        }
        if (words.size() == 1 && isPluralOfCapitals(first.text())) {
            tally.other(3);
        }
        if (words.size() == 1 && first.text().indexOf('&') > 0) {
            tally.company(1);
        } else if (words.size() == 1 && first.isAllCaps() && first.text().length() < 6 && !isShouted()) {
            tally.other(3);
            tally.body(isAcronym() ? 4 : 0);
        }
    }

    /** "FLINT": an English word, so that its capitals are no initials. */
    private boolean isShouted() {
        return first.text().length() > 3 && Vocabulary.isEnglish(first.lower());
    }

    /** "LangChain", "StackAI": humps after a small letter. */
    private boolean isBrandLike() {
        String text = first.text();
        for (int i = 2; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "CDPs". */
    private static boolean isPluralOfCapitals(String text) {
        int last = text.length() - 1;
        return last > 1
                && last < 6
                && text.charAt(last) == 's'
                && text.chars().limit(last).allMatch(Character::isUpperCase);
    }

    private boolean isAcronym() {
        return first.text().length() > 1 && first.text().chars().allMatch(Character::isLetter);
    }

    /** "Acme.com", a company's site and name. */
    private boolean isSite() {
        return last.lower().endsWith(".ai")
                || last.lower().endsWith(".com")
                || last.lower().endsWith(".vc")
                || last.lower().endsWith(".io");
    }
}
