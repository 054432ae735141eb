package parallax.rules.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.text.Sentence;
import parallax.text.Span;

/** What the rest of the article says of who works where. */
final class Known {

    private final Annotated article;
    private final Map<String, Set<String>> current = new LinkedHashMap<>();
    private final Map<String, Set<String>> past = new LinkedHashMap<>();
    private final Map<String, Set<String>> founders = new LinkedHashMap<>();
    private final Map<String, String> heads = new LinkedHashMap<>();

    private Known(Annotated article) {
        this.article = article;
    }

    static Known of(Annotated article) {
        Known known = new Known(article);
        for (Passage passage : article.passages()) {
            Holdings.of(Line.of(passage)).forEach(known::add);
        }
        return known;
    }

    private void add(Holding holding) {
        Organization organization = holding.organization();
        if (organization == null) {
            return;
        }
        Map<String, Set<String>> map = holding.past() ? past : current;
        map.computeIfAbsent(holding.person(), person -> new LinkedHashSet<>()).add(organization.name());
        String title = holding.post().title().toLowerCase(java.util.Locale.ROOT);
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

    boolean worksAt(String person, String company) {
        return current.getOrDefault(person, Set.of()).contains(company);
    }

    List<String> founders(String company) {
        return List.copyOf(founders.getOrDefault(company, Set.of()));
    }

    @Nullable
    String head(String company) {
        return heads.get(company);
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
