package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who leaves besides the verb's subject: "followed by president Ann Bell", "along with Ann Bell", "as will Ann Bell". */
final class Followers {

    private static final Set<String> DOES = Set.of("did", "will", "have", "has", "does", "do", "would");
    /** From "left" past "once the deal closed" to "followed by". */
    private static final int REACH = 10;

    private final Line line;
    private final TakenPeople taken;

    Followers(Line line, TakenPeople taken) {
        this.line = line;
        this.taken = taken;
    }

    /** "Following his departure, | Bell teamed up with Cole": whose it is that opens the sentence, or null. */
    @Nullable
    String behindComma(Cue cue, int his) {
        for (int i = cue.to(); his == 1 && i < cue.to() + REACH; i++) {
            if (line.at(i).is(",")) {
                return line.at(i + 1).isPerson() ? line.at(i + 1).name() : null;
            }
        }
        return null;
    }

    /** Those of "along with its president, Ann Bell", by position. */
    List<Integer> along(Cue cue) {
        for (int i = cue.to(); i < cue.to() + REACH; i++) {
            boolean along = line.at(i).is("along") || line.at(i).is("together");
            if (along && line.at(i + 1).is("with")) {
                return taken.at(i + 2);
            }
            if (line.at(i).isPerson()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** By position; nobody where the words behind the verb name none. */
    List<Integer> behind(Cue cue) {
        for (int i = cue.to(); i < cue.to() + REACH; i++) {
            boolean along = line.at(i).is("along") || line.at(i).is("together");
            if (along && line.at(i + 1).is("with") || line.at(i).is("alongside")) {
                return taken.at(along ? i + 2 : i + 1);
            }
            boolean led = line.at(i).is("followed") && line.at(i + 1).is("by")
                    || line.at(i).is("as") && DOES.contains(line.at(i + 1).lower());
            if (led) {
                return taken.at(i + 2);
            }
        }
        return List.of();
    }
}
