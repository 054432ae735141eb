package parallax.rules.deal.line;

/** Whom a list names beside somebody only to tell where he comes from: "Ann Lee of Acme", "Acme executives", "Rams quarterback Ann Lee". */
public final class Affiliation {

    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList PEOPLE = WordList.of("people-nouns");
    private static final WordList FILLERS = WordList.of("list-fillers");
    private static final WordList OCCUPATIONS = WordList.of("occupations");
    private static final WordList FIRMS = WordList.of("firm-endings");

    private final Line line;

    public Affiliation(Line line) {
        this.line = line;
    }

    /** "Ann Lee of Acme", "founder of the chip startup Acme": index of the word before the employer, or -1. */
    int employment(int company) {
        if (!line.at(company).isCompany()) {
            return -1;
        }
        for (int i = company - 1; i > company - 6 && line.at(i).isPlain() && !line.isAny(i, ",", "and"); i--) {
            if (line.isAny(i, "of", "at", "from", "behind")) {
                boolean person =
                        line.at(i - 1).isPerson() || POSITIONS.startsAt(line, i - 1) || PEOPLE.startsAt(line, i - 1);
                return person ? i : -1;
            }
        }
        return -1;
    }

    /** "angels from Acme": whether the word before the employer stands behind people who are not named. */
    boolean isOfSeveral(int employment) {
        return PEOPLE.startsAt(line, employment - 1);
    }

    /** "Stripe's Collison brothers", "Acme executives": people of the company. */
    boolean ownsPeople(int at) {
        if (!line.at(at).isCompany()) {
            return false;
        }
        int next = line.isAny(at + 1, "'s", "'") ? at + 2 : at + 1;
        boolean named = next > at + 1 && line.at(next).capital();
        return PEOPLE.startsAt(line, next) || named && PEOPLE.startsAt(line, next + 1);
    }

    /** "Oslo Rams running back Ann Lee": whom somebody plays or works for. */
    boolean isTeam(int at) {
        boolean word = line.at(at + 1).isPlain() && !FILLERS.startsAt(line, at + 1);
        return line.at(at).isCompany() && (isOccupation(at + 1) || word && isOccupation(at + 2));
    }

    private boolean isOccupation(int index) {
        return OCCUPATIONS.startsAt(line, index) && line.at(index + 1).isPerson();
    }

    /** "Kestrel Capital": who puts up money by its name, so that its people do so for it. */
    public boolean isFirm(int company) {
        String name = line.word(company);
        return Investors.isOne(line.at(company)) || FIRMS.holds(name.substring(name.lastIndexOf(' ') + 1));
    }
}
