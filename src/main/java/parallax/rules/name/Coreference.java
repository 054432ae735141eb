package parallax.rules.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.Mention.Form;
import parallax.text.Span;

/** Finds where a text speaks of whom it names: by name, by description, by pronoun. */
final class Coreference {

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

    /** "[Acme] was founded by Bolt", "[The firm] said": takes note of whom a sentence that begins so is about. */
    private void noteSubject(Member member, int from, int to, int sentence) {
        if (from == script.start(sentence) && to < script.end(sentence) && member.isCompany() && tells(to)) {
            antecedents.open(member);
        }
    }

    private boolean tells(int at) {
        String next = script.piece(at).lower();
        return Cue.AUXILIARY.has(next) || Cue.VERB_COMPANY.has(next) || Cue.VERB_SPEECH.has(next);
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
            add(described, Form.DESCRIPTION, at, description.to());
            noteSubject(described, at, description.to(), sentence);
            return description.to();
        }
        if (next < places.size() && places.get(next).from() == at) {
            Place place = places.get(next++);
            add(place.member(), Form.NAME, place.from(), place.to());
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
            add(member, Form.PRONOUN, at, at + 1);
        }
    }

    private void add(Member member, Form form, int from, int to) {
        Span span = script.piece(from).span().cover(script.piece(to - 1).span());
        if (form == Form.NAME && to - from > 1 && script.piece(from).text().equals("the")) {
            span = new Span(script.piece(from + 1).start(), span.end());
        }
        mentions.add(new Mention(member.kind(), form, member.name(), span));
        antecedents.add(member, span);
    }
}
