package parallax.rules.name;

import java.util.List;

/** What a name's own words tell. */
final class Shape {

    private Shape() {}

    /** "Ann Lee", "Maria de Souza": a given name, then others, none of them an organisation's. */
    static boolean isPerson(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return words.size() > 1
                && words.size() < 6
                && (Vocabulary.isGivenName(words.get(0)) || isFamilyFirst(words))
                && !isOrganisation(words)
                && !Cue.OTHER_SUFFIX.has(last.lower())
                && !words.get(words.size() > 2 ? 1 : 0).is("of");
    }

    /** "Xi Jinping", "Park Seo-jun". */
    private static boolean isFamilyFirst(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return words.size() < 4
                && (Vocabulary.isFamilyName(words.get(0).lower()) || last.text().indexOf('-') > 0)
                && Vocabulary.isGivenName(last)
                && !Vocabulary.isEnglish(last.lower());
    }

    static boolean isOrganisation(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return words.size() > 1
                && (Cue.STRONG_SUFFIX.has(last.lower())
                        || Cue.ORG_HEAD.has(words.get(0).lower()) && hasOf(words));
    }

    /** "Democratic Party", "Supreme Court of Canada", "Department of Transport". */
    static boolean isBody(List<Piece> words) {
        if (words.size() < 2) {
            return false;
        }
        int head = words.size() - 1;
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).is("of")) {
                head = i - 1;
                break;
            }
        }
        String lower = words.get(head).lower();
        return Cue.BODY_SUFFIX.has(lower) || head < words.size() - 1 && Cue.BODY_HEAD.has(lower);
    }

    private static boolean hasOf(List<Piece> words) {
        return words.size() > 2 && words.get(1).is("of");
    }

    /** At most four words, not all of them English unless the first is a given name. */
    static boolean canBePerson(List<Piece> words) {
        return words.size() < 5
                && !isOrganisation(words)
                && (!isEnglish(words) || Vocabulary.isGivenName(words.get(0)));
    }

    static boolean isOther(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return words.size() > 1 && Cue.OTHER_SUFFIX.has(last.lower());
    }

    /** "Korea National Growth Fund". */
    private static boolean isFund(List<Piece> words) {
        return words.size() > 3 && words.get(words.size() - 1).is("fund");
    }

    /** Whether the first word is one that organisations of other languages begin with. */
    static boolean isForeign(List<Piece> words) {
        return switch (words.get(0).lower()) {
            case "société",
                    "groupe",
                    "banco",
                    "banca",
                    "banque",
                    "crédit",
                    "compagnie",
                    "grupo",
                    "gruppo",
                    "caisse",
                    "caja",
                    "cassa",
                    "grupa" -> true;
            default -> false;
        };
    }

    /** "Sunghyun Park": a place's word that is a family name, too. */
    private static boolean isLikeFamily(Piece first, Piece last) {
        return Vocabulary.canBeFamilyName(last.lower()) && !Vocabulary.isEnglish(first.lower());
    }

    /** "Lumen & Harbour": two names, neither a given one. */
    private static boolean isPartnership(List<Piece> words) {
        return words.size() == 3 && words.get(1).is("&") && !Vocabulary.isGivenName(words.get(0));
    }

    /** "J.J.". */
    private static boolean isInitials(String text) {
        return text.length() == 4
                && text.charAt(1) == '.'
                && text.charAt(3) == '.'
                && Character.isUpperCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(2));
    }

    static boolean isEnglish(List<Piece> words) {
        return words.stream().allMatch(word -> Vocabulary.isEnglish(word.lower()));
    }

    static void judge(List<Piece> words, Tally tally) {
        Piece first = words.get(0);
        Piece last = words.get(words.size() - 1);
        if (isPerson(words)) {
            tally.person(Vocabulary.isGivenName(first) ? person(first, last) : 4);
        } else if (isOrganisation(words)) {
            tally.company(4);
        } else if (isBody(words)) {
            tally.body(5);
        } else if (words.size() > 2 && first.text().equals("The") || isPartnership(words) || isFund(words)) {
            tally.company(4);
        } else if (isOther(words)) {
            tally.other(isLikeFamily(first, last) && words.size() == 2 ? 2 : 4);
        } else if (words.size() > 1
                && words.size() < 5
                && Vocabulary.isFamilyName(last.lower())
                && !Vocabulary.isEnglish(first.lower())) {
            tally.person(3);
        } else if (words.size() == 2 && isInitials(first.text())) {
            tally.person(3);
        } else if (words.size() > 1
                && words.get(1).text().length() == 2
                && words.get(1).text().endsWith(".")) {
            tally.person(3);
        }
        if (words.size() == 1 && first.isCapitalised() && hasFamilyEnding(first)) {
            tally.person(3);
        }
        if (!isPerson(words) && !isOther(words)) {
            unknown(words, tally);
        }
        if (last.lower().endsWith(".ai")
                || last.lower().endsWith(".com")
                || last.lower().endsWith(".io")) {
            tally.company(2);
        }
    }

    /** A word that is no English one is likelier somebody's name than one that is. */
    private static void unknown(List<Piece> words, Tally tally) {
        if (isStrangeName(words)) {
            tally.person(3);
        } else if (!isEnglish(words)) {
            tally.company(words.size() == 1 && isBrandLike(first(words)) ? 2 : 1);
        } else if (words.size() == 1) {
            tally.other(2);
        }
        if (words.size() == 1 && words.get(0).isAllCaps() && words.get(0).text().length() < 6) {
            tally.other(3);
            tally.body(isAcronym(words.get(0)) ? 4 : 0);
        }
    }

    /** Two to four words that are no English ones: somebody of whose names no list knows. */
    static boolean isStrangeName(List<Piece> words) {
        return words.size() > 1
                && words.size() < 5
                && isStrange(words.get(0))
                && !Cue.PARTICLE.has(words.get(0).lower())
                && !Cue.PLACE_WORD.has(words.get(0).lower())
                && !Cue.PLACE_WORD.has(words.get(words.size() - 1).lower())
                && isStrange(words.get(words.size() - 1))
                && words.stream().allMatch(Shape::isStrangeOrSmall);
    }

    private static boolean isStrangeOrSmall(Piece word) {
        return isStrange(word) || Cue.PARTICLE.has(word.lower());
    }

    private static Piece first(List<Piece> words) {
        return words.get(0);
    }

    /** "LangChain", "StackAI": humps after a small letter. */
    private static boolean isBrandLike(Piece word) {
        String text = word.text();
        for (int i = 2; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(Piece word) {
        return word.text().length() > 1 && word.text().chars().allMatch(Character::isLetter);
    }

    /** A capitalised word that is neither English nor written as brands are: "Anupong", not "LangChain". */
    static boolean isStrange(Piece word) {
        return word.isCapitalised()
                && word.text().length() > 2
                && !word.isAllCaps()
                && !Vocabulary.isEnglish(word.lower())
                && word.text().chars().skip(1).noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean hasFamilyEnding(Piece word) {
        String lower = word.lower();
        if (Vocabulary.isEnglish(lower)
                || word.text().length() < 6
                || word.text().indexOf('-') > 0) {
            return false;
        }
        for (int length = 3; length <= 5; length++) {
            if (Cue.FAMILY_ENDING.has(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static int person(Piece given, Piece family) {
        if (!Vocabulary.isEnglish(given.lower())) {
            return Vocabulary.isEnglish(family.lower()) && !Vocabulary.isFamilyName(family.lower()) ? 4 : 5;
        }
        return Vocabulary.isEnglish(family.lower()) ? 2 : 4;
    }
}
