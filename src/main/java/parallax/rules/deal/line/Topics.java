package parallax.rules.deal.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Whom "it", "its" and "the startup" mean, sentence after sentence: for the words that no mention covers. */
public final class Topics {

    private static final WordList NOUNS = WordList.of("company-nouns");
    private static final WordList PROVIDERS = WordList.of("data-providers");
    private static final WordList PREPOSITIONS = WordList.of("prepositions");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");
    private static final WordList ACTS = WordList.of("acting");
    private static final WordList COMES = WordList.of("news-comes");
    private static final WordList TELLS = WordList.of("tell-verbs");

    private final Map<String, String> byNoun = new HashMap<>();
    private final Set<String> startups = new HashSet<>();

    /** Companies that are named in their own right, and not only as where somebody once worked. */
    private final Set<String> acting = new HashSet<>();

    private final Backers backers = new Backers();
    private final Traded traded = new Traded();
    private final Bought bought = new Bought();
    private @Nullable String topic;
    private @Nullable String other;

    /** Resolves what the line leaves to be understood, and takes note of what it speaks of. */
    public void read(Line line) {
        String head = head(line);
        boolean met = false;
        for (int i = 0; i < line.size(); i++) {
            Item item = line.at(i);
            Mention mention = item.mention();
            if (item.isCompany() && mention != null) {
                String name = mention.form() == Mention.Form.NAME ? mention.name() : meant(line, i, mention);
                if (mention.form() == Mention.Form.NAME && !Staff.isOfEither(line, i)) {
                    acting.add(name);
                }
                head = mention.name().equals(head) ? name : head;
                met |= name.equals(head);
                other = name.equals(head) || isSource(line, i) || isKind(line, i) ? other : name;
                bind(line, i, name);
            } else if (item.isPlain() && line.isAny(i, "it", "its", "itself") && !isTrade(line, i)) {
                String told = line.is(i, "it") ? Itself.told(line, i) : null;
                String near =
                        told != null ? told : met || Itself.isAhead(line, i) ? head : topic != null ? topic : head;
                String sold = line.is(i, "it") ? traded.meant(line, i, near, topic) : near;
                resolve(line, i, line.is(i, "it") ? apart(line, i, sold, head) : sold, Mention.Form.PRONOUN);
            } else if (line.isAny(i, "company", "startup", "firm") && Description.isBossesOf(line, i)) {
                resolve(line, i, met ? head : topic != null ? topic : head, Mention.Form.DESCRIPTION);
            } else if (Description.isRivalOf(line, i) && topic != null) {
                resolve(line, i, topic, Mention.Form.DESCRIPTION);
            } else if (Description.isNoun(line, i)) {
                String bound = byNoun.get(item.word());
                String nearest = isContrary(item.word(), met ? head : topic) ? other : met ? head : topic;
                boolean aside = met && PREPOSITIONS.startsAt(line, i - 2) && other != null;
                String second = other != null && other.equals(head) && topic != null ? topic : other;
                String meant = bound != null ? bound : aside ? second : nearest;
                meant = apart(line, Description.start(line, i), meant, head);
                resolve(
                        line,
                        i,
                        traded.meant(line, Description.start(line, i), meant, topic),
                        Mention.Form.DESCRIPTION);
            }
        }
        topic = head != null && !COMES.startsAt(line, 0) ? head : topic;
        bought.pass(line);
    }

    /** The same, unless it is who the sentence is about that does something to whom it seems to mean: then who was spoken of before, or null. */
    private @Nullable String apart(Line line, int index, @Nullable String name, @Nullable String head) {
        if (name == null || !name.equals(head) || !Taken.isBy(line, index, name)) {
            return name;
        }
        String beside = Taken.before(line, index, name);
        return beside != null ? beside : !name.equals(topic) ? topic : name.equals(other) ? null : other;
    }

    /** The company that the sentence is about: one that does something, else the first that is not named aside. */
    private static @Nullable String head(Line line) {
        String first = null;
        for (int i = 0; i < line.size(); i++) {
            Mention mention = line.at(i).mention();
            if (mention != null && line.at(i).isCompany() && isHead(line, i)) {
                first = first == null ? mention.name() : first;
                if (ACTS.startsAt(line, i + 1)) {
                    return mention.name();
                }
            }
        }
        return first;
    }

    /** "an Acme consultant": what somebody works with. */
    private static boolean isKind(Line line, int index) {
        return line.isAny(index - 1, "a", "an")
                && line.at(index + 1).isPlain()
                && !line.at(index + 1).word().isEmpty()
                && Character.isLetter(line.word(index + 1).charAt(0));
    }

    /** "IT platform Acme": what the company works in. */
    private static boolean isTrade(Line line, int index) {
        return line.at(index).span().of(line.text()).equals("IT");
    }

    /** "The search giant", after "Acme, a startup": no startup is a giant. */
    private boolean isContrary(String noun, @Nullable String name) {
        return name != null && other != null && noun.equals("giant") && name.equals(byNoun.get("startup"));
    }

    private static boolean isSource(Line line, int index) {
        return REPORT_VERBS.startsAt(line, index + 1);
    }

    /** Takes note of what the line tells, which says whom the next ones may mean. */
    public void add(List<Telling> tellings) {
        backers.add(tellings);
        bought.add(tellings);
        traded.add(tellings);
        topic = backers.isBacker(topic) ? backers.raiser() : topic;
    }

    private String meant(Line line, int index, Mention mention) {
        if (mention.form() == Mention.Form.DESCRIPTION && !acting.contains(mention.name())) {
            String bound =
                    byNoun.get(line.word(index).substring(line.word(index).lastIndexOf(' ') + 1));
            if (bound != null) {
                resolve(line, index, bound, mention.form());
                return bound;
            }
        }
        String known = bought.meant(line, index, mention.name(), startups);
        if (Description.isStartup(line, index) && !line.is(index, "the startup")) {
            startups.add(known);
        }
        String name = traded.meant(line, index, backers.meant(line, index, known), topic);
        if (name == null || name.equals(mention.name())) {
            return mention.name();
        }
        resolve(line, index, name, mention.form());
        return name;
    }

    private void resolve(Line line, int index, @Nullable String known, Mention.Form form) {
        String name = backers.meant(line, index, known);
        if (name != null) {
            line.resolve(
                    index,
                    new Mention(Mention.Kind.COMPANY, form, name, line.at(index).span()));
        }
    }

    /** A company that the sentence is about, rather than one that reports it or is named aside. */
    public static boolean isHead(Line line, int index) {
        int next = line.isAny(index + 1, "'s", "'") ? index + 2 : index + 1;
        return !line.isPrefix(index)
                && !PROVIDERS.holds(line.word(index))
                && !PREPOSITIONS.startsAt(line, index - 1)
                && !(line.is(index - 1, "(") && line.is(index + 1, ")"))
                && !REPORT_VERBS.startsAt(line, next)
                && !(line.at(next).isComma() && line.is(next + 1, "citing"))
                && !TELLS.startsAt(line, index - 1);
    }

    /** "the AI startup Acme", "Acme, a startup that": the noun means that company from here on. */
    private void bind(Line line, int index, String name) {
        if (NOUNS.startsAt(line, index - 1)) {
            call(line.word(index - 1), name);
        }
        if (line.at(index + 1).isComma() && line.isAny(index + 2, "a", "an", "the")) {
            for (int i = index + 3;
                    i < index + 11 && line.at(i).isPlain() && !line.at(i).isComma();
                    i++) {
                if (NOUNS.startsAt(line, i)) {
                    call(line.word(i), name);
                    return;
                }
            }
        }
    }

    private void call(String noun, String name) {
        byNoun.put(noun, name);
        if (noun.equals("startup")) {
            startups.add(name);
        }
    }
}
