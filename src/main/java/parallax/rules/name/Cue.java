package parallax.rules.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Kinds of words that tell what the name beside them, or the name they are part of, names. */
enum Cue {
    /** Words that open sentences without being part of a name. */
    STOP,
    /** Of them, those that say which one: they belong to no name. */
    DETERMINER,
    /** Of them, those that names begin with, too. */
    NAMES_WORD,
    TITLE,
    PERSON_NOUN,
    COMPANY_NOUN,
    PRODUCT_NOUN,
    VERB_COMPANY,
    /** Verbs of companies that hardly anything else is the subject of. */
    VERB_COMPANY_ONLY,
    /** Of such verbs, the forms behind "is", "has been" and the like. */
    VERB_COMPANY_ING,
    VERB_PRODUCT,
    /** Verbs of taking money that somebody puts in. */
    RAISING,
    /** Verbs of putting money into something. */
    INVESTING,
    /** Words for large numbers behind a figure. */
    MAGNITUDE,
    /** Words of days and times. */
    WHEN,
    /** Verbs of going public. */
    LISTING,
    /** Where it goes. */
    EXCHANGE,
    /** Verbs before an offering, of who plans it. */
    FLOATING,
    /** Verbs of taking whole companies. */
    TAKING,
    /** Nouns for trades, which stand before companies' names. */
    TRADE,
    /** Small words between such a verb and the sum. */
    BEFORE_SUM,
    /** Words between "announced" and what is announced. */
    AFTER_ANNOUNCING,
    /** Nouns for money that is put into companies. */
    FUNDING,
    LANDMARK,
    WORK,
    HIRED,
    VERB_SPEECH,
    VERB_OBJECT,
    /** Verbs after which a name and a sum stand: "pays Acme $9 million". */
    VERB_PAY,
    PREPOSITION_OBJECT,
    COMPANY_OF,
    /** What is done "by" a company. */
    DONE_BY,
    /** What comes "from" a company. */
    COMES_FROM,
    /** What is sent "to" an outlet. */
    SENT,
    PURCHASE,
    /** Words that count purchases: "its third acquisition". */
    COUNT,
    /** Verbs before "to buy" or "buying". */
    BIDDING,
    AFTER_COMPANY,
    BELONGING,
    /** What a hyphen joins to a company's name. */
    HYPHENATED,
    SUFFIX,
    LEGAL,
    /** Of such words, those that change nothing: the company is known without them, too. */
    OWN_SUFFIX,
    /** The same for investors. */
    FUND_SUFFIX,
    /** Last words of a company's parts. */
    UNIT,
    STRONG_SUFFIX,
    ORG_HEAD,
    /** What a name ends in that is an organisation, but no company. */
    BODY_SUFFIX,
    BODY_HEAD,
    BODY_ACTS,
    /** Words of places' names in other languages. */
    PLACE_WORD,
    /** What stands after places. */
    PLACE_NOUN,
    /** What stands before places. */
    LOCATIVE,
    OTHER_SUFFIX,
    GIVEN_NEUTRAL,
    /** Small words inside people's names. */
    PARTICLE,
    AUXILIARY,
    /** Past forms that do not end as most do: "took", "held". */
    PAST,
    /** Where an apposition's first noun is over. */
    APPOSITION_END,
    /** Words and marks after which a clause begins. */
    CLAUSE_START,
    /** Sites that are named as the place of a post. */
    POSTING_SITE,
    /** Services that are named as such more often than as companies. */
    SITE,
    /** Sites that are hardly ever named as companies. */
    POST_ONLY,
    POST,
    /** Titles, months, places and other words that are family names, too. */
    SURNAME_WORD,
    FAMILY_ENDING,
    /** Last words of newspapers' names. */
    MASTHEAD,
    /** What one has "with", "on" or "in" companies. */
    DEALINGS,
    /** Verbs of who makes, has or ends a deal. */
    AGREEING,
    /** Words for people of one family. */
    KIN,
    /** Nouns that stand for a company named elsewhere: "the startup". */
    DESCRIPTION,
    /** Of such nouns, those that tell what of: "the ChatGPT maker". */
    OWNER,
    /** Words after such a noun that say which company is meant, so that no earlier one is. */
    TELLING_APART,
    /** Words right before a row of names: "backers including". */
    INTRODUCTION,
    /** Verbs of regulators and governments. */
    /** Words that organisations of other languages begin with. */
    FOREIGN_HEAD,
    /** Titles, written large, after which even an English word is a person's name. */
    ADDRESS;

    private final Set<String> words = new HashSet<>();

    static {
        read();
    }

    /** Whether {@code lower}, in lower case, is one of the cue's words. */
    boolean has(String lower) {
        return words.contains(lower);
    }

    private static void read() {
        Set<String> section = new HashSet<>();
        for (String line : WordList.lines("cues")) {
            if (line.startsWith("## ")) {
                section = valueOf(line.substring(3).toUpperCase(Locale.ROOT).replace('-', '_')).words;
            } else if (!line.startsWith("#")) {
                section.addAll(List.of(line.split(" ")));
            }
        }
    }
}
