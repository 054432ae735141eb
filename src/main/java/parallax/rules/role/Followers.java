package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who leaves besides the verb's subject: "followed by president Ann Bell", "along with Ann Bell", "as will Ann Bell". */
final class Followers {

    private static final Set<String> DOES =
            Set.of("did", "will", "have", "has", "does", "do", "would", "is", "are", "was", "were");
    /** From "left" past "once the deal closed" to "followed by". */
    private static final int REACH = 10;
    /** From "hired Bell" past "co-founder and former CEO of the chatbot startup Vela" to "along". */
    private static final int ASIDE_REACH = 16;

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

    /** Those of "along with its president, Ann Bell", "and so is Ann Bell", by position. */
    List<Integer> along(Cue cue) {
        for (int i = cue.to(); i < cue.to() + REACH; i++) {
            boolean along = line.at(i).is("along") || line.at(i).is("together");
            boolean does = (line.at(i).is("as") || line.at(i).is("so"))
                    && DOES.contains(line.at(i + 1).lower());
            boolean after = line.at(i).is("followed") && line.at(i + 1).is("by");
            if (along && line.at(i + 1).is("with") || does || after) {
                return taken.at(i + 2);
            }
            if (line.at(i).isPerson()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Those of "hired Bell, founder of Vela, | along with her co-founder Cole", by position. */
    List<Integer> along(int end) {
        int i = end;
        while (i < end + ASIDE_REACH
                && line.at(end).is(",")
                && !line.at(i).isPerson()
                && !line.at(i).is(";")) {
            boolean along = line.at(i).is("along") && line.at(i + 1).is("with");
            if (along && line.at(i - 1).is(",")) {
                return taken.at(i + 2);
            }
            i++;
        }
        return line.at(end).is("along") && line.at(end + 1).is("with") ? taken.at(end + 2) : List.of();
    }

    /** By position; nobody where the words behind the verb name none. */
    List<Integer> behind(Cue cue) {
        for (int i = cue.to(); i < cue.to() + REACH; i++) {
            boolean along = line.at(i).is("along") || line.at(i).is("together");
            if (along && line.at(i + 1).is("with") || line.at(i).is("alongside")) {
                return taken.at(along ? i + 2 : i + 1);
            }
            boolean led = line.at(i).is("followed") && line.at(i + 1).is("by")
                    || (line.at(i).is("as") || line.at(i).is("so"))
                            && DOES.contains(line.at(i + 1).lower());
            if (led) {
                return taken.at(i + 2);
            }
        }
        return List.of();
    }
}
