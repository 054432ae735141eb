package parallax.rules.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.Mention.Form;
import parallax.rules.name.Gazetteer.Sort;
import parallax.text.Span;

/** Finds whom descriptions and pronouns mean. Where that is not clear, it says nothing. */
final class Coreference {

    private static final Set<String> BOUNDARIES = Set.of(
            ",",
            ";",
            ":",
            "—",
            "–",
            "and",
            "but",
            "because",
            "after",
            "as",
            "while",
            "when",
            "which",
            "that",
            "if",
            "before",
            "since",
            "what",
            "why",
            "how",
            "including",
            "although",
            "though",
            "where",
            "whether",
            "until",
            "so",
            "(");
    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "him", "himself", "herself");

    private static final int MANY = 200;

    private final Script script;
    private final List<Place> places;
    private final Context context;
    private final List<Member> companies;
    private final List<Mention> mentions = new ArrayList<>();
    private int next;
    private boolean quoted;

    private Coreference(Script script, List<Place> places) {
        this.script = script;
        this.places = places;
        this.context = new Context(places);
        Set<Member> distinct = new LinkedHashSet<>();
        places.forEach(place -> distinct.add(place.member()));
        this.companies = distinct.stream().filter(Member::isCompany).limit(MANY).toList();
    }

    /** The named places and what else means the same, by position. */
    static List<Mention> mentions(Script script, List<Place> places) {
        Coreference coreference = new Coreference(script, places);
        for (int sentence = 0; sentence < script.sentences(); sentence++) {
            coreference.sentence(sentence);
        }
        return coreference.mentions;
    }

    private void sentence(int sentence) {
        if (sentence > 0 && !sameBlock(sentence)) {
            quoted = false;
        }
        int at = script.start(sentence);
        int end = script.end(sentence);
        while (at < end) {
            at = step(sentence, at, end);
        }
        context.endSentence();
    }

    private boolean sameBlock(int sentence) {
        return script.document().sentences().get(sentence).block()
                == script.document().sentences().get(sentence - 1).block();
    }

    private int step(int sentence, int at, int end) {
        Description description = quoted ? null : Description.at(script, at, end);
        if (description != null && (description.knownFor() != null || !namesWithin(description))) {
            Member member = description(description, sentence);
            if (member != null) {
                skipPlaces(description.to());
                add(member, Form.DESCRIPTION, at, description.to());
                return description.to();
            }
        }
        if (next < places.size() && places.get(next).from() == at) {
            Place place = places.get(next++);
            add(place.member(), Form.NAME, place.from(), place.to());
            return place.to();
        }
        Piece piece = script.piece(at);
        switch (piece.text()) {
            case "“" -> quoted = true;
            case "”" -> quoted = false;
            case "\"" -> quoted = !quoted;
            default -> pronoun(piece, at, sentence);
        }
        return at + 1;
    }

    /** "The Acme-backed startup" names somebody else. */
    private boolean namesWithin(Description description) {
        return next < places.size() && places.get(next).from() < description.to();
    }

    private void skipPlaces(int to) {
        while (next < places.size() && places.get(next).from() < to) {
            next++;
        }
    }

    private void pronoun(Piece piece, int at, int sentence) {
        if (quoted || !piece.isWord()) {
            return;
        }
        Member member = null;
        if (PERSONAL.contains(piece.lower()) || piece.is("her")) {
            member = person();
        } else if (piece.is("its")) {
            member = owner(at, sentence);
        } else if (piece.is("it") && isCompanys(at, script.end(sentence))) {
            member = subject(at, sentence);
        }
        if (member != null) {
            add(member, Form.PRONOUN, at, at + 1);
        }
    }

    private static boolean isAgent(Member member) {
        return member.isCompany() && member.sort() != Sort.OUTLET && member.sort() != Sort.PUBLIC;
    }

    private @Nullable Member person() {
        List<Member> here = context.here(Member::isPerson);
        if (here.isEmpty()) {
            return context.onlyBefore(Member::isPerson);
        }
        return here.size() == 1 ? here.get(0) : null;
    }

    private @Nullable Member owner(int at, int sentence) {
        List<Member> here = context.here(Coreference::isAgent);
        if (here.size() == 1) {
            return here.get(0);
        }
        return here.isEmpty() && at - script.start(sentence) < 12 ? context.before(Coreference::isAgent) : null;
    }

    /** Whether what follows "it" is what companies do. */
    private boolean isCompanys(int at, int end) {
        int i = at + 1;
        while (i < end
                && i < at + 4
                && (Cue.AUXILIARY.has(script.piece(i).lower())
                        || script.piece(i).isPossessive())) {
            i++;
        }
        if (i >= end) {
            return false;
        }
        String verb = script.piece(i).lower();
        return Cue.VERB_COMPANY.has(verb)
                || Cue.VERB_SPEECH.has(verb)
                || verb.endsWith("ing") && i > at + 1
                || Cue.VERB_COMPANY.has(verb + "s")
                || Cue.VERB_COMPANY.has(verb + "es");
    }

    private @Nullable Member company(int at, int sentence, Predicate<Member> suits) {
        List<Member> here = context.here(suits);
        if (here.size() == 1 && isNewClause(at, here.get(0), sentence)) {
            return here.get(0);
        }
        if (here.size() > 1) {
            return null;
        }
        return context.before(member -> suits.test(member) && !here.contains(member));
    }

    /** Of the same sentence's earlier clause, or of the sentence before where this one names nobody. */
    private @Nullable Member subject(int at, int sentence) {
        List<Member> here = context.here(Coreference::isAgent);
        if (here.isEmpty()) {
            return context.before(Coreference::isAgent);
        }
        return here.size() == 1 && isNewClause(at, here.get(0), sentence) ? here.get(0) : null;
    }

    private @Nullable Member description(Description description, int sentence) {
        Predicate<Member> suits = member -> member.isCompany() && description.suits(member);
        if (description.isTelling()) {
            List<Member> all = telling(suits);
            return all.size() == 1 ? all.get(0) : null;
        }
        List<Member> here = context.here(suits);
        Member member = company(description.from(), sentence, suits);
        return member != null || here.size() > 1 ? member : context.protagonist(suits);
    }

    private List<Member> telling(Predicate<Member> suits) {
        List<Member> members = new ArrayList<>();
        for (Member member : companies) {
            if (suits.test(member)) {
                members.add(member);
            }
        }
        return members;
    }

    /** Whether a clause begins between the last mention of {@code member} and {@code at}. */
    private boolean isNewClause(int at, Member member, int sentence) {
        for (int i = at - 1; i >= Math.max(script.start(sentence), at - 80); i--) {
            String lower = script.piece(i).lower();
            if (BOUNDARIES.contains(lower) || Cue.VERB_SPEECH.has(lower)) {
                return true;
            }
            Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            if (last != null
                    && last.span().end() >= script.piece(i).end()
                    && last.name().equals(member.name())) {
                return false;
            }
        }
        return false;
    }

    private void add(Member member, Form form, int from, int to) {
        Span span = script.piece(from).span().cover(script.piece(to - 1).span());
        if (form == Form.NAME && to - from > 1 && script.piece(from).text().equals("the")) {
            span = new Span(script.piece(from + 1).start(), span.end());
        }
        mentions.add(new Mention(member.kind(), form, member.name(), span));
        context.add(member);
    }
}
