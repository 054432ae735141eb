package parallax.rules.role;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Sentence;
import parallax.text.Span;

/** What the rest of the article says: who works where, who founded what, and which companies it is about. */
final class Known {

    private static final Set<String> HIRING = Set.of(
            ("license licenses licensed licensing licence licences licenced licencing acquihire acqui-hire reverse-acquihire"
                            + " hires poaches")
                    .split(" "));
    /** More are no founders but a list of people. */
    private static final int MOST_FOUNDERS = 8;
    /** How many sentences back a company is still spoken of. */
    private static final int SENTENCES = 2;

    private final Annotated article;
    private final boolean hiring;
    private final Financiers financiers;
    private final Map<String, Integer> companies = new LinkedHashMap<>();
    private final Map<String, Set<String>> current = new LinkedHashMap<>();
    private final Map<String, Set<String>> past = new LinkedHashMap<>();
    private final Map<String, Set<String>> founders = new LinkedHashMap<>();
    private final Map<String, Set<String>> founded = new LinkedHashMap<>();
    /** Founders of whom the article does not say right there what they founded. */
    private final Set<String> unplaced = new LinkedHashSet<>();

    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Map<String, String> voices = new LinkedHashMap<>();

    private Known(Annotated article) {
        this.article = article;
        this.financiers = new Financiers(article);
        this.hiring = article.document().tokens().stream().anyMatch(token -> HIRING.contains(token.lower()));
        article.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.COMPANY)
                .forEach(mention -> companies.merge(mention.name(), 1, Integer::sum));
    }

    static Known of(Annotated article) {
        return of(article, article.passages().stream().map(Line::of).toList());
    }

    /** The same, where the article's lines are at hand. */
    static Known of(Annotated article, List<Line> lines) {
        Known known = new Known(article);
        lines.forEach(line -> Backgrounds.read(line, known));
        return known;
    }

    void works(String person, String company, boolean before) {
        add(before ? past : current, person, company);
    }

    /** {@code company}: null where the article does not say right there what the person founded. */
    void founded(String person, @Nullable String company) {
        if (company == null) {
            unplaced.add(person);
        } else {
            add(founders, company, person);
            add(founded, person, company);
        }
    }

    /** Whether the article calls the person a founder and does not say of what. */
    boolean isUnplacedFounder(String person) {
        return unplaced.contains(person);
    }

    void heads(String person, String company) {
        heads.putIfAbsent(company, person);
    }

    /** A person whom a sentence about a company brings in by title alone: "Orbit will not sign, said policy chief Ann Bell". */
    void speaksFor(String person, String company) {
        voices.putIfAbsent(person, company);
    }

    /** The company that a person seems to speak for, or null. */
    @Nullable
    String voiceOf(String person) {
        return voices.get(person);
    }

    private static void add(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(value);
    }

    /** The company where the person works, by the first position that the article gives, or null. */
    @Nullable
    String workplace(String person) {
        return first(current.getOrDefault(person, Set.of()));
    }

    /** The company where the person works, of those that the article does not call a former one, or null. */
    @Nullable
    String presentWorkplace(String person) {
        Set<String> before = past.getOrDefault(person, Set.of());
        return current.getOrDefault(person, Set.of()).stream()
                .filter(company -> !before.contains(company))
                .findFirst()
                .orElse(null);
    }

    /** The company where the person works or worked. */
    @Nullable
    String anyWorkplace(String person) {
        String workplace = workplace(person);
        return workplace == null ? first(past.getOrDefault(person, Set.of())) : workplace;
    }

    private static @Nullable String first(Set<String> names) {
        return names.isEmpty() ? null : names.iterator().next();
    }

    /** Every company where the person works or worked. */
    Set<String> workplaces(String person) {
        Set<String> companies = new LinkedHashSet<>(current.getOrDefault(person, Set.of()));
        companies.addAll(past.getOrDefault(person, Set.of()));
        return companies;
    }

    /** Every company where the person worked before. */
    Set<String> formerWorkplaces(String person) {
        return past.getOrDefault(person, Set.of());
    }

    boolean worksAt(String person, String company) {
        return current.getOrDefault(person, Set.of()).contains(company);
    }

    /** Whether the article names a company where the person worked before, and none but {@code place} where she does now. */
    boolean comesFrom(String person, String place) {
        Set<String> before = past.getOrDefault(person, Set.of());
        return !before.isEmpty()
                && !before.contains(place)
                && current.getOrDefault(person, Set.of()).equals(Set.of(place));
    }

    /** Whether the article says of the person only where she worked before, elsewhere. */
    boolean onlyWorkedElsewhere(String person, String place) {
        Set<String> before = past.getOrDefault(person, Set.of());
        return !before.isEmpty()
                && !before.contains(place)
                && current.getOrDefault(person, Set.of()).isEmpty();
    }

    /** Whether the person founded a company other than that one. */
    boolean foundedAnother(String person, String company) {
        return founded.getOrDefault(person, Set.of()).stream().anyMatch(other -> !other.equals(company));
    }

    /** Those of the company; where the article ties none to it, those of whom it does not say what they founded. */
    List<String> founders(String company) {
        Set<String> found = founders.getOrDefault(company, unplaced);
        return found.stream().limit(MOST_FOUNDERS).toList();
    }

    /** Those of the only company whose founders the article names; where it ties them to none, all of them. */
    List<String> founders() {
        return founders.size() > 1
                ? List.of()
                : founders(
                        founders.isEmpty() ? "" : founders.keySet().iterator().next());
    }

    @Nullable
    String head(String company) {
        return heads.get(company);
    }

    /** Whether people are hired away, so that who goes leaves: with a company that is bought its founders only go along. */
    boolean tellsOfHiring() {
        return hiring;
    }

    /** The company that the article names most often, of those that {@code not} does not hold, or null. */
    @Nullable
    Organization topic(Set<String> not) {
        return companies.entrySet().stream()
                .filter(entry -> !not.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(entry -> Organization.unseen(entry.getKey()))
                .orElse(null);
    }

    /** Whether the article names the company as one that puts money into another. */
    boolean isFinancier(String company) {
        return financiers.isOne(company);
    }

    /** The company that the last sentence with one before a sentence names, of several the one named most, of those that {@code not} does not hold. */
    @Nullable
    String companyBefore(Sentence sentence, Set<String> not) {
        Sentence first = article.document().sentences().get(Math.max(0, sentence.index() - SENTENCES));
        List<Mention> mentions = article.mentionsIn(new Span(first.start(), sentence.start()));
        String last = null;
        int start = sentence.start();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean spokenOf = mention.kind() == Mention.Kind.COMPANY
                    && !not.contains(mention.name())
                    && !isFinancier(mention.name());
            if (spokenOf && last != null && mention.span().start() < start) {
                break;
            }
            if (spokenOf && (last == null || named(mention.name()) > named(last))) {
                start = last == null
                        ? article.document().sentenceAt(mention.span().start()).start()
                        : start;
                last = mention.name();
            }
        }
        return last;
    }

    /** How often the article names the company. */
    private int named(String company) {
        return companies.getOrDefault(company, 0);
    }
}
