package parallax.rules.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;

/** Tells whom "the company", "its" and "he" mean where the names of the article leave it open. */
final class Antecedents {

    static final Set<String> FIRMS =
            Set.of("company", "firm", "agency", "corporate", "corporation", "giant", "lab", "startup");
    private static final Set<String> NEAREST = Set.of("startup", "its");
    private static final Set<String> REPORTS =
            Set.of("reported", "reports", "says", "notes", "wrote", "writes", "reporting");
    private static final Set<String> ATTRIBUTED = Set.of(
            ("veteran alum alumnus alumna executive exec ceo cto cfo coo president engineer researcher founder co-founder"
                            + " cofounder vp vice chief head director scientist partner")
                    .split(" "));
    /** What opens a clause that leans on another. */
    private static final Set<String> LEANING =
            Set.of("when", "after", "before", "since", "because", "as", "while", "once");
    /** What tells that the name before is a subject. */
    private static final Set<String> VERBS = Set.of(
            ("did does has had said says will would made took bought acquired announced struck paid raised used followed")
                    .split(" "));

    private static final int SENTENCES = 3;
    /** How far back a word can mean somebody: longer sentences are no prose. */
    private static final int REACH = 600;

    private final Passage passage;
    private final Document document;
    private final Financiers financiers;
    private final List<Mention> before;

    Antecedents(Passage passage, Financiers financiers) {
        this.passage = passage;
        this.document = passage.document();
        this.financiers = financiers;
        Sentence first = document.sentences().get(Math.max(0, passage.sentence().index() - SENTENCES));
        this.before = window(first.start(), passage.sentence().start());
    }

    private List<Mention> window(int from, int to) {
        return passage.whole().mentionsIn(new Span(Math.min(to, Math.max(from, to - REACH)), to));
    }

    private List<Mention> here(int offset) {
        return window(passage.sentence().start(), offset);
    }

    /** Whom "the company" at {@code offset} means: the first company of the sentence; "the startup": the nearest. */
    @Nullable
    String company(String noun, int offset) {
        boolean nearest = NEAREST.contains(noun);
        List<Mention> here = here(offset);
        String owner = noun.equals("its")
                ? last(here.stream().filter(m -> !isAttribute(m)).toList())
                : null;
        String found =
                owner != null ? owner : nearest ? last(here) : noun.equals("it") ? subject(here, offset) : first(here);
        if (found != null) {
            return found;
        }
        return nearest ? last(before) : first(latest(before.stream().filter(this::isCompany)));
    }

    /** "What Orbit did when it hired Bell": of a clause that leans on another, the subject of that one; else the first. */
    private @Nullable String subject(List<Mention> here, int offset) {
        int opener = document.firstTokenAt(offset) - 1;
        boolean leans =
                opener >= 0 && LEANING.contains(document.tokens().get(opener).lower());
        for (int i = here.size() - 1; leans && i >= 0; i--) {
            Mention mention = here.get(i);
            if (isCompany(mention) && VERBS.contains(next(mention))) {
                return mention.name();
            }
        }
        return first(here);
    }

    /** Whom a description or pronoun means: who puts money into a company is not "the company" of the sentences behind. */
    String meant(Mention mention) {
        boolean financier = mention.kind() == Mention.Kind.COMPANY && financiers.isOne(mention.name());
        String other = financier ? company("company", mention.span().start()) : null;
        return other == null ? mention.name() : other;
    }

    /** Whom "he" or "she" at {@code offset} means: the person named nearest before in the sentence, or first in one before. */
    @Nullable
    String person(int offset) {
        String found = null;
        for (Mention mention : here(offset)) {
            boolean person = mention.kind() == Mention.Kind.PERSON;
            if (person && (found == null || !next(mention).equals("'s"))) {
                found = mention.name();
            }
        }
        if (found != null) {
            return found;
        }
        List<Mention> latest = latest(before.stream().filter(mention -> mention.kind() == Mention.Kind.PERSON));
        return latest.isEmpty() ? null : latest.get(0).name();
    }

    /** Whom "both" means: the two people named last before the sentence, or nobody. */
    List<String> both() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = before.size() - 1; i >= 0 && names.size() < 2; i--) {
            if (before.get(i).kind() == Mention.Kind.PERSON) {
                names.add(before.get(i).name());
            }
        }
        List<String> both = new ArrayList<>(names);
        Collections.reverse(both);
        return both.size() == 2 ? List.copyOf(both) : List.of();
    }

    /** Those in the latest sentence before this one that has any. */
    private List<Mention> latest(Stream<Mention> mentions) {
        List<Mention> all = mentions.toList();
        if (all.isEmpty()) {
            return all;
        }
        int start = document.sentenceAt(all.get(all.size() - 1).span().start()).start();
        return all.stream().filter(mention -> mention.span().start() >= start).toList();
    }

    private @Nullable String first(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (isCompany(mention)) {
                return mention.name();
            }
        }
        return null;
    }

    private @Nullable String last(List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (isCompany(mentions.get(i))) {
                return mentions.get(i).name();
            }
        }
        return null;
    }

    /** A company spoken of, not one that reports or that puts money into another. */
    private boolean isCompany(Mention mention) {
        return mention.kind() == Mention.Kind.COMPANY
                && !REPORTS.contains(next(mention))
                && !isFormer(mention)
                && !Outlets.isOne(mention.name())
                && !financiers.isOne(mention.name());
    }

    /** The "Orbit" of "Orbit veteran Ann Bell" and "Orbit president Ann Bell". */
    private boolean isAttribute(Mention mention) {
        return mention.kind() == Mention.Kind.COMPANY && (ATTRIBUTED.contains(next(mention)) || isFormer(mention));
    }

    /** "Former Orbit president Ann Bell" is no word of Orbit. */
    private boolean isFormer(Mention mention) {
        int before = document.firstTokenAt(mention.span().start()) - 1;
        return before >= 0 && document.tokens().get(before).is("former");
    }

    private String next(Mention mention) {
        int next = document.firstTokenAt(mention.span().end());
        return next < document.tokens().size() ? document.tokens().get(next).lower() : "";
    }
}
