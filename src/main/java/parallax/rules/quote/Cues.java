package parallax.rules.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Span;
import parallax.text.Token;

/** Finds the words that say whose a quotation is, in the sentence around it. */
final class Cues {

    private static final int LONGEST_SUBJECT = 24;
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "one", "another", "this", "my", "i", "you", "that", "both", "former");
    private static final Set<String> AS_TOLD = Set.of(
            "detailed",
            "outlined",
            "described",
            "stated",
            "put",
            "noted",
            "told",
            "reported",
            "explained",
            "announced",
            "claimed",
            "quoted",
            "written");

    private final Speakers speakers;
    private final Subjects subjects;
    private final Frame frame;

    Cues(Speakers speakers, Frame frame) {
        this.speakers = speakers;
        this.subjects = new Subjects(speakers);
        this.frame = frame;
    }

    @Nullable
    Cue of(Quotation quotation, String text) {
        List<Token> after = frame.after(quotation);
        Cue behind = behind(after, quotation, text);
        if (behind != null) {
            return behind;
        }
        List<Token> before = frame.before(quotation);
        Cue ahead = ahead(before);
        return ahead != null ? ahead : atEnd(after);
    }

    /** "…," Pear said; "…," said Pear; "…," according to Pear; "…," as Pear put it. */
    private @Nullable Cue behind(List<Token> words, Quotation quotation, String text) {
        int at = 0;
        while (at < words.size() && isBreak(words.get(at))) {
            at++;
        }
        if (at >= words.size()) {
            return null;
        }
        if (words.get(at).is("as")) {
            return asTold(words, at);
        }
        if (at + 1 < words.size() && (words.get(at).is("which") || words.get(at).is("that"))) {
            at++;
        }
        Cue according = according(words, at);
        if (according != null) {
            return according;
        }
        Token first = words.get(at);
        if (Lexicon.says(first) && !Lexicon.tells(first)) {
            String speaker = subjects.nounOpeningAt(words, at + 1);
            return speaker == null ? null : cue(Cue.Kind.SAYS, words, at, speaker, words.size());
        }
        Cue said = canOpenSubject(first) ? subjectAndVerb(words, at) : null;
        return said != null ? said : nameAlone(words, at, quotation, text);
    }

    private static boolean isBreak(Token token) {
        return token.is(",") || token.is("—") || token.is("–") || token.is("-");
    }

    private boolean canOpenSubject(Token token) {
        return speakers.mentionAt(token) != null
                || Speakers.isPronoun(token)
                || DETERMINERS.contains(token.lower())
                || Lexicon.isOrganisation(token)
                || Lexicon.isPosition(token)
                || Lexicon.isUtterance(token)
                || Lexicon.isUnnamed(token)
                || token.isWord() && token.isCapitalised();
    }

    private @Nullable Cue subjectAndVerb(List<Token> words, int from) {
        for (int i = from; i < words.size() && i - from < LONGEST_SUBJECT; i++) {
            Token token = words.get(i);
            if (Lexicon.says(token) && i > from) {
                return isSubject(words, from, i) ? withSubject(words, i) : null;
            }
            if (token.is(".") || token.is(":") || token.is(";") || opensClause(token, i > from)) {
                return null;
            }
        }
        return null;
    }

    private static boolean opensClause(Token token, boolean inside) {
        return token.is("to")
                || token.is("in")
                || token.is("on")
                || token.is("that")
                || token.is("which")
                || token.is("where")
                || token.is("by")
                || token.is("with") && !inside
                || token.is("and") && !inside
                || token.is("but") && !inside
                || token.is("or") && !inside;
    }

    /** What stands between the quotation and the verb holds a name, a pronoun or a noun for one who can speak. */
    private boolean isSubject(List<Token> words, int from, int verb) {
        for (int i = from; i < verb; i++) {
            Token token = words.get(i);
            if (speakers.mentionAt(token) != null
                    || Speakers.isPronoun(token)
                    || Lexicon.isOrganisation(token)
                    || Lexicon.isPosition(token)
                    || Lexicon.isUtterance(token)
                    || Lexicon.isUnnamed(token)
                    || token.isWord() && token.isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue withSubject(List<Token> words, int verb) {
        if (subjects.isUnnamed(words, verb)) {
            return cue(Cue.Kind.SAYS, words, verb, null, words.size());
        }
        String speaker = subjects.before(words, verb);
        return speaker == null ? null : cue(Cue.Kind.SAYS, words, verb, speaker, words.size());
    }

    /** A person's name right behind a quotation that ends in a comma speaks, whatever the verb is. */
    private @Nullable Cue nameAlone(List<Token> words, int at, Quotation quotation, String text) {
        Mention mention = speakers.mentionAt(words.get(at));
        if (at > 0 && !words.get(0).is(",") && mention != null && mention.kind() == Mention.Kind.PERSON) {
            return cue(Cue.Kind.SAYS, words, at, mention.name(), words.size()); // "…" — Ann Pear
        }
        boolean comma = quotation.last(text) == ',' && quotation.startsUpper(text);
        if (!comma || mention == null || mention.kind() != Mention.Kind.PERSON || mention.form() != Mention.Form.NAME) {
            return null;
        }
        int verb = at + 1;
        while (verb < words.size() && mention.span().contains(words.get(verb).start())) {
            verb++;
        }
        boolean plain = verb < words.size()
                && words.get(verb).isWord()
                && !words.get(verb).isCapitalised();
        return plain ? cue(Cue.Kind.SAYS, words, verb, mention.name(), words.size()) : null;
    }

    private @Nullable Cue asTold(List<Token> words, int as) {
        int told = as + 1;
        if (told < words.size()
                && (words.get(told).is("first") || words.get(told).lower().endsWith("ly"))) {
            told++;
        }
        if (told < words.size() && AS_TOLD.contains(words.get(told).lower())) {
            int noun = told + 1;
            while (noun < words.size() && Speakers.isPreposition(words.get(noun))) {
                noun++;
            }
            String speaker = noun < words.size() ? subjects.nounOpeningAt(words, noun) : null;
            return speaker == null ? null : cue(Cue.Kind.ACCORDING, words, told, speaker, words.size());
        }
        for (int i = as + 2; i < words.size() && i - as < LONGEST_SUBJECT; i++) {
            if (Lexicon.says(words.get(i))
                    || Lexicon.judges(words.get(i))
                    || words.get(i).is("put")
                    || words.get(i).is("puts")) {
                return withSubject(words, i);
            }
        }
        return null;
    }

    /** "According to Pear", "as outlined by Pear". */
    private @Nullable Cue according(List<Token> words, int at) {
        boolean according = words.get(at).is("according")
                || words.get(at).is("based")
                || words.get(at).is("per");
        if (!according) {
            return null;
        }
        int noun = at + 1;
        if (noun < words.size() && (words.get(noun).is("to") || words.get(noun).is("on"))) {
            noun++;
        } else if (!words.get(at).is("per")) {
            return null;
        }
        String speaker = noun < words.size() ? subjects.nounOpeningAt(words, noun) : null;
        return speaker == null ? null : cue(Cue.Kind.ACCORDING, words, at, speaker, Math.min(words.size(), noun + 8));
    }

    /** The nearest verb of saying or judging before the quotation, else "according to" at the sentence's opening. */
    private @Nullable Cue ahead(List<Token> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Token token = words.get(i);
            boolean says = Lexicon.says(token) && !isPassive(words, i) && !followsAs(words, i);
            boolean judges = Lexicon.judges(token) && !isNaming(words, i);
            if (says || judges || Lexicon.isSaying(token)) {
                Cue cue = verb(words, i, judges ? Cue.Kind.JUDGES : Cue.Kind.SAYS);
                if (cue != null) {
                    return cue;
                }
            }
        }
        Cue opening = opening(words);
        if (opening != null) {
            return opening;
        }
        for (int i = 0; i < words.size(); i++) {
            Cue cue = words.get(i).is("as") ? asTold(words, i) : according(words, i);
            if (cue != null) {
                return cue;
            }
        }
        return utterance(words);
    }

    /** "Said Pear: …" at the sentence's opening, and "Pear: …". */
    private @Nullable Cue opening(List<Token> words) {
        if (words.size() < 2) {
            return null;
        }
        int last = words.size() - 1;
        if (Lexicon.says(words.get(0)) && !Lexicon.tells(words.get(0))) {
            String speaker = subjects.nounOpeningAt(words, 1);
            return speaker == null ? null : cue(Cue.Kind.SAYS, words, 0, speaker, words.size());
        }
        boolean named = words.get(last).is(":") && isName(words.get(last - 1));
        String speaker = named ? subjects.nounEndingAt(words, last - 1) : null;
        return speaker == null ? null : cue(Cue.Kind.SAYS, words, last, speaker, words.size());
    }

    private static boolean followsAs(List<Token> words, int verb) {
        return verb > 0 && words.get(verb - 1).is("as")
                || verb > 1 && words.get(verb - 2).is("as");
    }

    private @Nullable Cue verb(List<Token> words, int verb, Cue.Kind kind) {
        boolean leans =
                Lexicon.isSaying(words.get(verb)) || words.get(verb).lower().endsWith("ing");
        boolean glued =
                verb > 0 && words.get(verb - 1).index() + 1 == words.get(verb).index();
        boolean calling = leans && glued && isBe(words.get(verb - 1));
        boolean behindName = leans && glued && isName(words.get(verb - 1));
        if (!leans && subjects.isUnnamed(words, verb)) {
            return cue(kind, words, verb, null, words.size());
        }
        String speaker = leans && !calling && !behindName ? subjects.first(words, verb) : subjects.before(words, verb);
        return speaker == null ? null : cue(kind, words, verb, speaker, words.size());
    }

    private boolean isName(Token token) {
        Mention mention = speakers.mentionAt(token);
        return mention != null && mention.form() == Mention.Form.NAME;
    }

    private static boolean isBe(Token token) {
        return token.is("is")
                || token.is("are")
                || token.is("was")
                || token.is("were")
                || token.is("'s")
                || token.is("been");
    }

    /** "It is said to be": nobody says. */
    private static boolean isPassive(List<Token> words, int verb) {
        boolean be =
                verb > 0 && (isBe(words.get(verb - 1)) || words.get(verb - 1).is("be"));
        boolean noun = verb > 0
                && (words.get(verb - 1).is("the") || words.get(verb - 1).is("a"));
        return be && !words.get(verb).is("told") || noun;
    }

    /** "A tool called", "so-called": what follows at once is a name. */
    private static boolean isNaming(List<Token> words, int verb) {
        boolean last = verb == words.size() - 1;
        boolean called = words.get(verb).is("called") || words.get(verb).is("labeled");
        Token before = verb > 0 ? words.get(verb - 1) : words.get(verb);
        return called && last && !before.isCapitalised() && !Speakers.isPronoun(before) && !before.is("has");
    }

    /** "Plumtree's vision to …", "in a letter, Pear": a noun for what is said, with its owner. */
    private @Nullable Cue utterance(List<Token> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (Lexicon.isUtterance(words.get(i))) {
                String speaker = subjects.first(words, words.size());
                return speaker == null ? null : cue(Cue.Kind.SAYS, words, i, speaker, words.size());
            }
        }
        return null;
    }

    /** Who introduces the words that follow a sentence: "Pear wrote in a letter:". */
    @Nullable
    Cue introducing(List<Token> sentence) {
        return ahead(sentence);
    }

    /** Whom a sentence is about. */
    @Nullable
    String subject(List<Token> sentence) {
        return subjects.first(sentence, sentence.size());
    }

    /** Whose words a longer fragment without any cue may be: the subject's of its sentence. */
    @Nullable
    String subject(Quotation quotation) {
        List<Token> words = frame.before(quotation);
        return subjects.first(words, words.size());
    }

    /** "…, Pear said.", "…, according to Pear." at the end of the sentence. */
    private @Nullable Cue atEnd(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (isBreak(words.get(i - 1))) {
                Cue according = according(words, i);
                boolean opens = canOpenSubject(words.get(i));
                Cue found = according != null || !opens ? according : subjectAndVerb(words, i);
                if (found != null) {
                    return found;
                }
            } else if (words.get(i).is("according") || words.get(i).is("based")) {
                return according(words, i);
            }
        }
        return null;
    }

    private Cue cue(Cue.Kind kind, List<Token> words, int verb, @Nullable String speaker, int end) {
        Span reach = words.get(0).span().cover(words.get(Math.max(0, end - 1)).span());
        return new Cue(kind, words.get(verb), speaker, told(words, verb), reach);
    }

    /** "Told Farm Daily", "said in a statement to Farm Daily", "said in an interview with Farm Daily". */
    private @Nullable String told(List<Token> words, int verb) {
        if (Lexicon.tells(words.get(verb))) {
            return nameAt(words, verb + 1);
        }
        boolean uttered = false;
        for (int i = verb + 1; i < words.size() && i - verb < 10; i++) {
            uttered |= Lexicon.isUtterance(words.get(i));
            if (uttered && Lexicon.addresses(words.get(i))) {
                return nameAt(words, i + 1);
            }
        }
        return null;
    }

    private @Nullable String nameAt(List<Token> words, int from) {
        int start = from < words.size() && words.get(from).is("the") ? from + 1 : from;
        Mention mention = start < words.size() ? speakers.mentionAt(words.get(start)) : null;
        if (mention != null) {
            return mention.name();
        }
        int end = start;
        while (end < words.size() && words.get(end).isWord() && words.get(end).isCapitalised()) {
            end++;
        }
        return end > start ? speakers.fullest(Subjects.joined(words, start, end)) : null;
    }
}
