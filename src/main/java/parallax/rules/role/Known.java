package parallax.rules.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Sentence;
import parallax.text.Span;

/** What the rest of the article says of who works where. */
final class Known {

    private static final int MOST_FOUNDERS = 8;

    private final Annotated article;
    private final boolean hiring;
    private final Map<String, Set<String>> current = new LinkedHashMap<>();
    private final Map<String, Set<String>> past = new LinkedHashMap<>();
    private final Map<String, Set<String>> founders = new LinkedHashMap<>();
    /** Founders of whom the article does not say right there what they founded. */
    private final Set<String> unplaced = new LinkedHashSet<>();

    private final Map<String, String> heads = new LinkedHashMap<>();

    private static final Set<String> HIRING = Set.of(
            "license",
            "licenses",
            "licensed",
            "licensing",
            "licence",
            "licences",
            "licenced",
            "licencing",
            "acquihire",
            "acqui-hire",
            "reverse-acquihire",
            "hires",
            "poaches");

    private Known(Annotated article) {
        this.article = article;
        this.hiring = article.document().tokens().stream().anyMatch(token -> HIRING.contains(token.lower()));
    }

    static Known of(Annotated article) {
        return of(article, article.passages().stream().map(Line::of).toList());
    }

    /** The same, where the article's lines are at hand. */
    static Known of(Annotated article, List<Line> lines) {
        Known known = new Known(article);
        for (Line line : lines) {
            Holdings.of(line).forEach(known::add);
            known.addFounders(line);
            known.addStints(line);
        }
        return known;
    }

    /** Whether the person founded a company other than that one. */
    boolean foundedAnother(String person, String company) {
        return founders.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(company) && entry.getValue().contains(person));
    }

    /** "Founded by Bell and Cole", "Bell co-founded Orbit". */
    private void addFounders(Line line) {
        for (int at = 0; at < line.size(); at++) {
            boolean verb = line.at(at).is("founded")
                    || line.at(at).is("co-founded")
                    || line.at(at).is("cofounded");
            if (verb) {
                addFounder(line, at);
            }
            boolean made = line.at(at).is("built") && line.at(at + 1).is("by");
            int by = verb || made ? founders(line, at) : -1;
            Organization company = by < 0 ? null : new Places(line).nearestBefore(at, Set.of());
            for (int person : by < 0 ? List.<Integer>of() : new People(line).startingAt(by)) {
                String name = line.at(person).name();
                if (name != null && company == null) {
                    unplaced.add(name);
                } else if (name != null && company != null) {
                    founders.computeIfAbsent(company.name(), key -> new LinkedHashSet<>())
                            .add(name);
                }
            }
        }
    }

    /** "Bell founded Orbit": she works there, or did where she "previously" founded it. */
    private void addFounder(Line line, int verb) {
        int i = verb - 1;
        boolean before = false;
        while (i >= 0 && Subjects.isFiller(line.at(i))) {
            before |= line.at(i).is("previously") || line.at(i).is("once");
            i--;
        }
        i = line.at(i).is("who") ? i - 1 : i;
        i = line.at(i).is(",") ? i - 1 : i;
        Organization company = line.at(i).isPerson() ? new Places(line).startingAt(verb + 1) : null;
        String name = line.at(i).name();
        if (company != null && name != null) {
            (before ? past : current)
                    .computeIfAbsent(name, person -> new LinkedHashSet<>())
                    .add(company.name());
        }
    }

    /** "Bell spent eight years at Orbit", "Bell previously worked at Orbit": she worked there. */
    private void addStints(Line line) {
        for (int at = 1; at < line.size(); at++) {
            boolean spent = line.at(at).is("spent");
            boolean worked = line.at(at).is("worked")
                    && (line.at(at - 1).is("previously") || line.at(at - 1).is("formerly"));
            boolean recently = line.at(at).is("recently")
                    && line.at(at - 1).is("most")
                    && line.at(at - 2).is("was");
            int person = spent ? at - 1 : recently ? at - 3 : at - 2;
            String name = (spent || worked || recently) && line.at(person).isPerson()
                    ? line.at(person).name()
                    : null;
            Organization place = name == null ? null : stint(line, at + 1);
            if (name != null && place != null) {
                past.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(place.name());
            }
        }
    }

    private static @Nullable Organization stint(Line line, int from) {
        for (int i = from; i < from + 6; i++) {
            if (line.at(i).is("at")
                    || line.at(i).is("for")
                    || line.at(i).is("with")
                    || line.at(i).is("of")) {
                Organization place = new Places(line).startingAt(i + 1);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** The unit of the first person behind a "founded … by", or -1. */
    private static int founders(Line line, int verb) {
        for (int at = verb + 1; at < verb + 6; at++) {
            if (line.at(at).is("by")) {
                int person = at + 1;
                while (person < at + 7
                        && !line.at(person).isPerson()
                        && !line.at(person).is(",")) {
                    person++;
                }
                return line.at(person).isPerson() ? person : -1;
            }
        }
        return -1;
    }

    private void add(Holding holding) {
        Organization organization = holding.organization();
        String title = holding.post().title().toLowerCase(Locale.ROOT);
        if (organization == null) {
            if (title.contains("founder") && !holding.past()) {
                unplaced.add(holding.person());
            }
            return;
        }
        Map<String, Set<String>> map = holding.past() ? past : current;
        map.computeIfAbsent(holding.person(), person -> new LinkedHashSet<>()).add(organization.name());
        if (title.contains("founder")) {
            founders.computeIfAbsent(organization.name(), name -> new LinkedHashSet<>())
                    .add(holding.person());
        }
        if (title.contains("ceo") || title.contains("chief executive")) {
            heads.putIfAbsent(organization.name(), holding.person());
        }
    }

    /** The company where the person works, by the first position that the article gives, or null. */
    @Nullable
    String workplace(String person) {
        Set<String> companies = current.get(person);
        return companies == null ? null : companies.iterator().next();
    }

    /** The company where the person works or worked. */
    @Nullable
    String anyWorkplace(String person) {
        String workplace = workplace(person);
        Set<String> companies = past.get(person);
        return workplace != null || companies == null
                ? workplace
                : companies.iterator().next();
    }

    /** Every company where the person works or worked. */
    Set<String> workplaces(String person) {
        Set<String> companies = new LinkedHashSet<>(current.getOrDefault(person, Set.of()));
        companies.addAll(past.getOrDefault(person, Set.of()));
        return companies;
    }

    /** Whether people are hired away, so that who goes leaves: with a company that is bought its founders only go along. */
    boolean tellsOfHiring() {
        return hiring;
    }

    /** Whether the article names a company where the person worked before, and none but {@code place} where she does now. */
    boolean comesFrom(String person, String place) {
        Set<String> before = past.getOrDefault(person, Set.of());
        return !before.isEmpty()
                && !before.contains(place)
                && current.getOrDefault(person, Set.of()).equals(Set.of(place));
    }

    boolean worksAt(String person, String company) {
        return current.getOrDefault(person, Set.of()).contains(company);
    }

    List<String> founders(String company) {
        Set<String> found = founders.getOrDefault(company, Set.of());
        return (found.isEmpty() ? unplaced : found)
                .stream().limit(MOST_FOUNDERS).toList();
    }

    @Nullable
    String head(String company) {
        return heads.get(company);
    }

    /** The company that the article names most often, of those that {@code not} does not hold, or null. */
    @Nullable
    Organization topic(Set<String> not) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind() == Mention.Kind.COMPANY && !not.contains(mention.name())) {
                counts.merge(mention.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Organization(entry.getKey(), -1))
                .orElse(null);
    }

    /** The company named last before a sentence, of those that {@code not} does not hold. */
    @Nullable
    String companyBefore(Sentence sentence, Set<String> not) {
        int from = Math.max(0, sentence.index() - 2);
        Sentence first = article.document().sentences().get(from);
        List<Mention> mentions = new ArrayList<>(article.mentionsIn(new Span(first.start(), sentence.start())));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.kind() == Mention.Kind.COMPANY && !not.contains(mention.name())) {
                return mention.name();
            }
        }
        return null;
    }
}
