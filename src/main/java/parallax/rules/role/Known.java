package parallax.rules.role;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;

/** What the rest of the article says: who works where, who founded what, and which companies it is about. */
final class Known {

    private static final Set<String> HIRING = Set.of(
            ("license licenses licensed licensing licence licences licenced licencing acquihire acqui-hire reverse-acquihire"
                            + " hires poaches")
                    .split(" "));
    /** More are no founders but a list of people. */
    private static final int MOST_FOUNDERS = 8;

    private final boolean hiring;
    private final Careers careers = new Careers();
    private final Topics topics;
    private final Goals goals = new Goals();
    private final Map<String, Set<String>> founders = new LinkedHashMap<>();
    private final Map<String, Set<String>> founded = new LinkedHashMap<>();
    /** Founders of whom the article does not say right there what they founded. */
    private final Set<String> unplaced = new LinkedHashSet<>();

    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Map<String, String> voices = new LinkedHashMap<>();

    private Known(Annotated article) {
        this.topics = new Topics(article);
        this.hiring = article.document().tokens().stream().anyMatch(token -> HIRING.contains(token.lower()));
    }

    static Known of(Annotated article) {
        return of(article, Line.all(article));
    }

    /** The same, where the article's lines are at hand. */
    static Known of(Annotated article, List<Line> lines) {
        Known known = new Known(article);
        lines.forEach(line -> Backgrounds.read(line, known));
        lines.stream().filter(Line::speaksOfPeople).forEach(line -> known.goals.read(line, known));
        return known;
    }

    /** Who works or worked where, as the article says. */
    Careers careers() {
        return careers;
    }

    /** Where people go, as the article says. */
    Goals goals() {
        return goals;
    }

    /** Which companies the article is about. */
    Topics topics() {
        return topics;
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

    /** Whether the person founded a company other than that one. */
    boolean foundedAnother(String person, String company) {
        return founded.getOrDefault(person, Set.of()).stream().anyMatch(other -> !other.equals(company));
    }

    /** The one company that the person founded, or null. */
    @Nullable
    String onlyFoundedBy(String person) {
        Set<String> companies = founded.getOrDefault(person, Set.of());
        return companies.size() == 1 ? companies.iterator().next() : null;
    }

    /** Whether the article says that the person founded the company. */
    boolean isFounder(String person, String company) {
        return founded.getOrDefault(person, Set.of()).contains(company);
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
}
