package parallax.rules.name;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of pieces that can be somebody's name.
 *
 * @param from its first piece
 * @param to one past its last piece
 * @param sentence the sentence it stands in
 * @param name its words, as printed
 * @param entry what is known of it beforehand
 * @param opens whether it opens its sentence, so that its first capital tells nothing
 */
record Candidate(int from, int to, int sentence, String name, Gazetteer.@Nullable Entry entry, boolean opens) {

    int length() {
        return to - from;
    }

    boolean isKnown(Gazetteer.Kind kind) {
        return entry != null && entry.kind() == kind;
    }
}
