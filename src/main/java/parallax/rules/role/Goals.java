package parallax.rules.role;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where people go, as far as the sentences with their names have said: a sentence on, others follow them there. */
final class Goals {

    private static final Cues CUES = Cues.ofKinds("joins", "goes", "travels");
    private static final Set<String> TOWARDS = Set.of("to", "for", "at");
    /** How many sentences on somebody still follows. */
    private static final int SENTENCES = 2;

    private final Map<String, String> goals = new HashMap<>();
    private final Map<Integer, String> bySentence = new HashMap<>();

    /** Notes who goes where by the words of a line. */
    void read(Line line, Known known) {
        Subjects subjects = new Subjects(line, known);
        for (int at = 0; at < line.size(); at++) {
            Cue cue = line.at(at).isWord() ? CUES.at(line, at) : null;
            String place = cue == null ? null : place(line, cue);
            Subject subject = cue == null || place == null ? Subject.NOBODY : subjects.of(cue.from());
            for (String person : subject.names()) {
                goals.put(person, place);
                bySentence.put(line.passage().sentence().index(), place);
            }
        }
    }

    private static @Nullable String place(Line line, Cue cue) {
        Organization place = cue.kind().equals("goes")
                ? new Places(line).startingAt(cue.to())
                : Journey.after(line, cue.to(), TOWARDS).to();
        return place == null || place.at() < 0 ? null : place.name();
    }

    /** Where the person goes, or null. */
    @Nullable
    String of(String person) {
        return goals.get(person);
    }

    /** Where those of the sentences right before a line go, or null. */
    @Nullable
    String before(Line line) {
        int index = line.passage().sentence().index();
        for (int i = index - 1; i >= index - SENTENCES; i--) {
            String place = bySentence.get(i);
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
