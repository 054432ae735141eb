package parallax.rules.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.Mention.Form;
import parallax.text.Span;

/** Finds where a text speaks of whom it names: by name, by description, by pronoun. */
final class Coreference {

    /** Words behind which a name is no subject, or that of a clause on the side. */
    private static final Set<String> AFTER = Set.of(
            "of", "in", "at", "for", "to", "on", "after", "before", "since", "when", "while", "that", "which", "than",
            "about", "between", "against", "behind", "over", "into", "if", "because", "until", "where", "whether",
            "or");

    private final Script script;
    private final List<Place> places;
    private final Antecedents antecedents;
    private final List<Mention> mentions = new ArrayList<>();
    private int next;
    private boolean quoted;

    private Coreference(Script script, List<Place> places) {
        this.script = script;
        this.places = places;
        this.antecedents = new Antecedents(script, places);
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
        while (at < script.end(sentence)) {
            at = step(at, sentence);
        }
        antecedents.endSentence();
    }

    /** "[Acme] was founded by Bolt", "Last year [Acme] bought Bolt": takes note of the first that a sentence says something of. */
    private void noteSubject(Member member, int from, int to, int sentence) {
        if (!quoted && member.isCompany() && to < script.end(sentence) && tells(to) && leads(from, sentence)) {
            antecedents.open(member);
        }
    }

    private boolean tells(int at) {
        String next = script.piece(at).lower();
        return Cue.AUXILIARY.has(next) || Cue.VERB_COMPANY.has(next) || Cue.VERB_SPEECH.has(next);
    }

    /** Whether no word before {@code from} makes the name there a part of something else. */
    private boolean leads(int from, int sentence) {
        if (from == script.start(sentence)) {
            return true;
        }
        int noun = from - 1;
        while (noun > script.start(sentence)
                && Cue.COMPANY_NOUN.has(script.piece(noun).lower())) {
            noun--;
        }
        String before = script.piece(noun).lower();
        boolean row = before.equals("and") && noun > 0 && script.piece(noun - 1).looksLikeName();
        return !row && !AFTER.contains(before) && !Cue.INTRODUCTION.has(before) && !before.endsWith("-");
    }

    private boolean sameBlock(int sentence) {
        return script.document().sentences().get(sentence).block()
                == script.document().sentences().get(sentence - 1).block();
    }

    /** Adds whom the text speaks of at {@code at}, if anybody; returns where to go on. */
    private int step(int at, int sentence) {
        Description description = quoted ? null : Description.at(script, at, script.end(sentence));
        Member described = described(description, sentence);
        if (description != null && described != null) {
            skipPlaces(description.to());
            add(described, Form.DESCRIPTION, at, description.to(), Sideline.NONE);
            noteSubject(described, at, description.to(), sentence);
            return description.to();
        }
        if (next < places.size() && places.get(next).from() == at) {
            Place place = places.get(next++);
            add(place.member(), Form.NAME, place.from(), place.to(), Sideline.of(script, place, quoted));
            noteSubject(place.member(), at, place.to(), sentence);
            return place.to();
        }
        switch (script.piece(at).text()) {
            case "“" -> quoted = true;
            case "”" -> quoted = false;
            case "\"" -> quoted = !quoted;
            default -> pronoun(at, sentence);
        }
        return at + 1;
    }

    private @Nullable Member described(@Nullable Description description, int sentence) {
        return description == null || description.knownFor() == null && namesWithin(description)
                ? null
                : antecedents.ofDescription(description, sentence);
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

    private void pronoun(int at, int sentence) {
        Member member = quoted ? null : antecedents.ofPronoun(at, sentence);
        if (member != null) {
            add(member, Form.PRONOUN, at, at + 1, Sideline.NONE);
        }
    }

    private void add(Member member, Form form, int from, int to, Sideline sideline) {
        Span span = script.piece(from).span().cover(script.piece(to - 1).span());
        if (form == Form.NAME && to - from > 1 && script.piece(from).text().equals("the")) {
            span = new Span(script.piece(from + 1).start(), span.end());
        }
        mentions.add(new Mention(member.kind(), form, member.name(), span));
        antecedents.add(member, span, sideline);
    }
}
