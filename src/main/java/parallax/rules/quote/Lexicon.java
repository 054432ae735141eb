package parallax.rules.quote;

import java.util.Set;
import parallax.text.Characters;
import parallax.text.Token;
import parallax.text.WordFile;

/** The words by which quotations are introduced. */
final class Lexicon {

    private static final Set<String> SAYS = words("says");
    private static final Set<String> SAYING = words("saying");
    private static final Set<String> JUDGES = words("judges");
    private static final Set<String> NAMES_THINGS = words("names-things");
    private static final Set<String> MAKES = words("makes");
    private static final Set<String> UTTERANCES = words("utterances");
    private static final Set<String> ORGANISATIONS = words("organisations");
    private static final Set<String> POSITIONS = words("positions");
    private static final Set<String> TELLS =
            Set.of("told", "tells", "tell", "telling", "instructed", "informed", "assured");
    private static final Set<String> ADDRESSES = Set.of("to", "with");

    private static final Set<String> STAFF =
            Set.of("execs", "executives", "leaders", "managers", "bosses", "lawyers", "officers");
    private static final Set<String> FOREIGN_TEXTS =
            Set.of("lawsuit", "complaint", "indictment", "ruling", "study", "survey", "petition", "suit", "poll");
    private static final Set<String> REPORTS =
            Set.of("report", "article", "story", "newspaper", "outlet", "publication", "magazine", "paper");
    private static final Set<String> BODIES =
            Set.of("agency", "authority", "commission", "regulator", "watchdog", "department", "ministry", "court");
    private static final Set<String> VIEWS = Set.of("view", "opinion", "words", "telling", "estimation", "eyes");
    private static final Set<String> OUTLETS = words("outlets");
    private static final Set<String> UNNAMED = words("unnamed");
    private static final Set<String> PUBLISHED = words("published");
    private static final Set<String> AS_TOLD = words("as-told");
    private static final Set<String> NOUNS_TOO = words("nouns-too");

    private Lexicon() {}

    /** A noun for somebody whom the article does not name. */
    static boolean isUnnamed(Token token) {
        return UNNAMED.contains(token.lower());
    }

    static boolean isOutlet(String name) {
        return OUTLETS.contains(Characters.plainLower(name));
    }

    /** A verb of saying that stands with its own subject: "said", "writes". */
    static boolean says(Token token) {
        return token.isWord() && SAYS.contains(token.lower());
    }

    /** A form of such a verb that leans on another subject: "saying", "to say". */
    static boolean isSaying(Token token) {
        return token.isWord() && SAYING.contains(token.lower());
    }

    /** A verb that puts somebody's words on a thing: "called". */
    static boolean judges(Token token) {
        return token.isWord() && JUDGES.contains(token.lower());
    }

    static boolean namesThings(Token token) {
        return NAMES_THINGS.contains(token.lower());
    }

    static boolean makes(Token token) {
        return MAKES.contains(token.lower());
    }

    static boolean isUtterance(Token token) {
        return UTTERANCES.contains(token.lower());
    }

    static boolean isOrganisation(Token token) {
        return ORGANISATIONS.contains(token.lower()) || ORGANISATIONS.contains(singular(token));
    }

    static boolean isPosition(Token token) {
        return POSITIONS.contains(singular(token));
    }

    /** A noun that stands before a name: "the Plumtree team", "co-founder Ann Pear". */
    static boolean isTitle(Token token) {
        return isPosition(token) || isOrganisation(token);
    }

    /** What is done to a text: "a memo seen by". */
    static boolean isPublished(Token token) {
        return PUBLISHED.contains(token.lower());
    }

    /** What stands between "as" and the speaker: "as outlined by". */
    static boolean isAsTold(Token token) {
        return AS_TOLD.contains(token.lower());
    }

    /** A verb of saying that is printed like a noun: "states", "claims". */
    static boolean isNounToo(Token token) {
        return NOUNS_TOO.contains(token.lower());
    }

    /** Several people by their position, who speak for their organisation: "executives". */
    static boolean isStaff(Token token) {
        return STAFF.contains(token.lower());
    }

    /** A text that is about somebody more often than by them: "the lawsuit". */
    static boolean isForeignText(Token token) {
        return FOREIGN_TEXTS.contains(token.lower());
    }

    /** What an outlet publishes, and what it is. */
    static boolean isReport(Token token) {
        return REPORTS.contains(token.lower());
    }

    /** "The agency": a public body that has been named already. */
    static boolean isBody(Token token) {
        return BODIES.contains(token.lower());
    }

    /** "In Pear's view". */
    static boolean isView(Token token) {
        return VIEWS.contains(token.lower());
    }

    /** "Founders" as "founder". */
    static String singular(Token token) {
        String lower = token.lower();
        return lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    static boolean tells(Token token) {
        return TELLS.contains(token.lower());
    }

    static boolean addresses(Token token) {
        return ADDRESSES.contains(token.lower());
    }

    /** A word list of this package. */
    static Set<String> words(String list) {
        return Set.copyOf(WordFile.entries("/parallax/rules/quote/" + list + ".txt"));
    }
}
