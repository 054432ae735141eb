package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Cues ahead of a quotation: Pear said: "…"; Pear called it "…"; in Pear's words, "…"; Pear: "…". */
final class CueAhead {

    private final Nouns nouns;
    private final Subjects subjects;
    private final Unnamed unnamed;
    private final AccordingTo accordingTo;
    private final Audience audience;

    CueAhead(Nouns nouns, Subjects subjects, Unnamed unnamed, AccordingTo accordingTo, Audience audience) {
        this.nouns = nouns;
        this.subjects = subjects;
        this.unnamed = unnamed;
        this.accordingTo = accordingTo;
        this.audience = audience;
    }

    /** The nearest verb of saying or judging before the quotation, else "according to" at the sentence's opening. */
    @Nullable
    Cue last(List<Token> words) {
        Cue inverted = inverted(words);
        if (inverted != null) {
            return inverted;
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            Token token = words.get(i);
            boolean says = SayingVerb.isAt(words, i) && !isPassive(words, i) && !followsAs(words, i);
            boolean judges = Lexicon.judges(token) && !isNaming(words, i);
            if (says || judges || Lexicon.isSaying(token)) {
                Cue cue = verb(words, i, judges ? Cue.Kind.JUDGES : Cue.Kind.SAYS);
                if (cue != null) {
                    return cue;
                }
            }
        }
        Cue named = named(words);
        if (named != null) {
            return named;
        }
        for (int i = 0; i < words.size(); i++) {
            Cue cue = accordingTo.at(words, i);
            if (cue != null) {
                return cue;
            }
        }
        return utterance(words);
    }

    /** "Said Pear: …" at the sentence's opening. */
    private @Nullable Cue inverted(List<Token> words) {
        if (words.size() < 2 || !SayingVerb.isAt(words, 0) || Lexicon.tells(words.get(0))) {
            return null;
        }
        Token next = words.get(1); // "Asked about the price, Pear said"
        if (SmallWords.isPreposition(next) || SmallWords.opensClause(next) || next.is("whether") || next.is("how")) {
            return null;
        }
        String speaker = nouns.opening().at(words, 1);
        return speaker == null ? null : audience.cue(Cue.Kind.SAYS, words, 0, speaker, words.size());
    }

    /** "Pear: …". */
    private @Nullable Cue named(List<Token> words) {
        if (words.size() < 2) {
            return null;
        }
        int last = words.size() - 1;
        boolean named = words.get(last).is(":") && nouns.mentions().isName(words.get(last - 1));
        String speaker = named ? nouns.ending().at(words, last - 1) : null;
        return speaker == null ? null : audience.cue(Cue.Kind.SAYS, words, last, speaker, words.size());
    }

    private static boolean followsAs(List<Token> words, int verb) {
        return verb > 0 && words.get(verb - 1).is("as")
                || verb > 1 && words.get(verb - 2).is("as");
    }

    private @Nullable Cue verb(List<Token> words, int verb, Cue.Kind kind) {
        Token token = words.get(verb);
        String prompted = prompted(words, verb);
        if (prompted != null) {
            return audience.cue(kind, words, verb, prompted, words.size());
        }
        String behind = behindQuotation(words, verb);
        if (behind != null) {
            return audience.cue(kind, words, verb, behind, words.size());
        }
        boolean leans = Lexicon.isSaying(token) || token.lower().endsWith("ing");
        String plaintiff = !leans && unnamed.isSuitBefore(words, verb)
                ? nouns.speakers().plaintiffBefore(words.get(0).start())
                : null;
        if (plaintiff != null) {
            return audience.cue(kind, words, verb, plaintiff, words.size());
        }
        if (!leans && unnamed.isBefore(words, verb)) {
            return audience.cue(kind, words, verb, null, words.size());
        }
        String speaker =
                leans && !hasOwnSubject(words, verb) ? nouns.first().in(words, verb) : subjects.before(words, verb);
        return speaker == null ? null : audience.cue(kind, words, verb, speaker, words.size());
    }

    /** "It has “…,” said Ann Pear, but …": the verb of a quotation before, with its subject behind it. */
    private @Nullable String behindQuotation(List<Token> words, int verb) {
        boolean quoted = verb > 0
                && verb + 1 < words.size()
                && words.get(verb - 1).index() + 1 < words.get(verb).index();
        Mention mention = quoted ? nouns.mentions().personAt(words.get(verb + 1)) : null;
        return mention == null ? null : mention.name();
    }

    /** "Prompting Pear to reply": who does it stands before the "to". */
    private @Nullable String prompted(List<Token> words, int verb) {
        if (verb < 3 || !words.get(verb - 1).is("to") || !nouns.mentions().isName(words.get(verb - 2))) {
            return null;
        }
        for (int i = verb - 3; i >= Math.max(0, verb - 6); i--) {
            boolean prompts = switch (words.get(i).lower()) {
                case "prompting", "leading", "causing", "prompted", "led", "forcing", "moving", "provoking" -> true;
                default -> false;
            };
            if (prompts) {
                return nouns.ending().at(words, verb - 2);
            }
        }
        return null;
    }

    /** "Pear is saying", "with Pear saying". */
    private boolean hasOwnSubject(List<Token> words, int verb) {
        if (verb == 0) {
            return false;
        }
        Token before = words.get(verb - 1);
        boolean glued = before.index() + 1 == words.get(verb).index();
        return glued && (SmallWords.isBe(before) || nouns.mentions().isName(before));
    }

    /** "It is said to be": nobody says. */
    private static boolean isPassive(List<Token> words, int verb) {
        if (verb == 0) {
            return false;
        }
        Token before = words.get(verb - 1);
        boolean be = SmallWords.isBe(before) || before.is("be");
        boolean noun = before.is("the") || before.is("a");
        return be && !words.get(verb).is("told") || noun;
    }

    /** "A tool called", "so-called": what follows at once is a name. */
    private static boolean isNaming(List<Token> words, int verb) {
        boolean last = verb == words.size() - 1;
        boolean called = words.get(verb).is("called") || words.get(verb).is("labeled");
        Token before = verb > 0 ? words.get(verb - 1) : words.get(verb);
        return called && last && !before.isCapitalised() && !SmallWords.isPronoun(before) && !before.is("has");
    }

    /** "Plumtree's vision to …", "in a letter, Pear": a noun for what is said, with its owner. */
    private @Nullable Cue utterance(List<Token> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (Lexicon.isUtterance(words.get(i))) {
                String speaker = nouns.first().in(words, words.size());
                return speaker == null ? null : audience.cue(Cue.Kind.SAYS, words, i, speaker, words.size());
            }
        }
        return null;
    }
}
