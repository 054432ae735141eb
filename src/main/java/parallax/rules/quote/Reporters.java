package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Token;

/** Tells who reported: "Farm Daily reported that …. The report said", "It said". */
final class Reporters {

    /** How many sentences back somebody reported what "the report" says. */
    private static final int SENTENCES = 3;
    /** How many mentions of a sentence are looked at. */
    private static final int MENTIONS = 60;

    private final Document document;
    private final Mentions mentions;

    Reporters(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** Whose "the report" is; whom an "it" means that opens its sentence, right behind one that opens with who reported. */
    @Nullable
    String meantBy(Token token) {
        if (token.is("it")) {
            return isOpener(token) ? before(token, 1, true) : null;
        }
        return Lexicon.isReport(token) ? before(token, SENTENCES, false) : null;
    }

    private boolean isOpener(Token token) {
        return token.start() == document.sentenceAt(token.start()).start();
    }

    /** {@code opening}: only one who opens a sentence. */
    private @Nullable String before(Token token, int sentences, boolean opening) {
        int own = document.sentenceAt(token.start()).index();
        for (int i = own - 1; i >= Math.max(0, own - sentences); i--) {
            String reporter = in(document.sentences().get(i), opening);
            if (reporter != null) {
                return reporter;
            }
        }
        return null;
    }

    private @Nullable String in(Sentence sentence, boolean opening) {
        int first = mentions.firstFrom(sentence.start());
        int last = Math.min(mentions.firstFrom(sentence.end()), first + MENTIONS);
        for (Mention mention : mentions.all().subList(first, last)) {
            boolean opens = mention.span().start() == sentence.start();
            if (isReporter(mention) && (opens || !opening)) {
                return mention.name();
            }
        }
        return null;
    }

    private boolean isReporter(Mention mention) {
        int next = document.firstTokenAt(mention.span().end());
        boolean company = mention.kind() == Mention.Kind.COMPANY && mention.form() == Mention.Form.NAME;
        if (!company || next >= document.tokens().size()) {
            return false;
        }
        Token verb = document.tokens().get(next);
        boolean reports = verb.is("reported") || verb.is("reports") || verb.is("report");
        return reports || Lexicon.isOutlet(mention.name()) && SayingVerb.isAt(List.of(verb), 0);
    }
}
