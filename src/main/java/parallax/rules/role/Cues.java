package parallax.rules.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.WordFile;

/** Phrases that tell of a role, each with how it tells. */
final class Cues {

    /** No phrase: for changes whose words stand in no list. */
    static final Cues NONE = new Cues();

    private final Map<String, String> kinds = new HashMap<>();
    /** The first words of the phrases: most words of a text begin none. */
    private final Set<String> openers = new HashSet<>();

    private int longest = 1;

    private Cues() {}

    /** Reads a word list: "phrase", or "phrase = how", each {@linkplain Wordings worded} in more than one way. */
    static Cues of(String list) {
        Cues cues = new Cues();
        WordFile.meanings("/parallax/rules/role/" + list + ".txt")
                .forEach((entry, kind) -> Wordings.of(entry).forEach(phrase -> cues.add(phrase, kind)));
        return cues;
    }

    private void add(String phrase, String kind) {
        kinds.put(phrase, kind);
        openers.add(phrase.split(" ", 2)[0]);
        longest = Math.max(longest, phrase.split(" ").length);
    }

    /** Those of a list's entries that tell in one of these ways. */
    static Cues ofKinds(String list, String... kinds) {
        Cues cues = of(list);
        cues.kinds.values().retainAll(Set.of(kinds));
        return cues;
    }

    boolean contains(String word) {
        return kinds.containsKey(word);
    }

    /** The longest phrase that starts at {@code at}. */
    @Nullable
    Cue at(Line line, int at) {
        if (!openers.contains(line.at(at).lower())) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        Cue found = null;
        for (int i = at; i < Math.min(line.size(), at + longest); i++) {
            if (!line.at(i).isWord()) {
                break;
            }
            phrase.append(i == at ? "" : " ").append(line.at(i).lower());
            String kind = kinds.get(phrase.toString());
            if (kind != null) {
                found = new Cue(kind, phrase.toString(), at, i + 1);
            }
        }
        return found;
    }
}
