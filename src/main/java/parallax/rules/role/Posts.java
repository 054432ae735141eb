package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the position that a verb speaks of, a few words behind it. */
final class Posts {

    private static final Set<String> BETWEEN = Set.of(
            "the",
            "a",
            "an",
            "as",
            "its",
            "his",
            "her",
            "their",
            "new",
            "role",
            "roles",
            "position",
            "title",
            "job",
            "post",
            "of",
            "on",
            "in",
            "into",
            "to",
            "at",
            "be",
            "current",
            "day-to-day",
            "operational",
            "control",
            "shoes",
            "footwear",
            "seat",
            "corporate",
            "company",
            "firm",
            "agency",
            "startup",
            "own",
            "also",
            "down",
            "from",
            "away",
            "helm",
            "up",
            "first",
            "one",
            "co-lead",
            "former",
            "permanent",
            "additional",
            "newly",
            "created",
            "full-time",
            "executive-level",
            "serve",
            "serving",
            "function",
            "duties",
            "and",
            "become",
            "it",
            "them",
            "with",
            "full");
    private static final Set<String> LEADS = Set.of("a", "an", "the", "as", "its", "his", "her", "their", "new");
    private static final Set<String> STOPS = Set.of(";", ",", "to", "while", "but");
    private static final int REACH = 12;
    /** Words that no list knows, within a phrase that something led: "its first ever creative director". */
    private static final int STRANGERS = 2;

    private static final int BOARD_REACH = 4;
    /** From a "director" to "on the company's board". */
    private static final int SEAT_REACH = 7;

    private final Line line;

    Posts(Line line) {
        this.line = line;
    }

    /** The title or seat that follows at {@code at}, with nothing but small words and a company between, or null. */
    @Nullable
    Post startingAt(int at) {
        int strangers = STRANGERS;
        boolean led = line.at(at - 1).is("as") && line.at(at).isWord();
        for (int i = at; i < at + REACH && i < line.size(); i++) {
            Unit unit = line.at(i);
            if (isBoard(i)) {
                return board(i);
            }
            Title title = unit.title();
            if (title != null) {
                return post(i, title);
            }
            boolean owner = unit.isPerson() && line.at(i + 1).isPossessive();
            boolean quoted = (unit.is("“") || unit.is("\"")) && line.at(i + 1).isTitle();
            boolean passes =
                    quoted || owner || unit.isCompany() || unit.isPossessive() || BETWEEN.contains(unit.lower());
            led = passes ? LEADS.contains(unit.lower()) || unit.isPossessive() || (led && unit.is("and")) : led;
            if (!passes && (!led || !unit.isWord() || strangers-- == 0)) {
                return null;
            }
        }
        return null;
    }

    /** The title behind an "as" within reach of {@code at}: "join Orbit as its chief scientist". */
    @Nullable
    Post afterAs(int at) {
        for (int i = at; i < Math.min(at + REACH, line.size()); i++) {
            if (line.at(i).is("as")) {
                return startingAt(i + 1);
            }
            if (STOPS.contains(line.at(i).lower()) || line.at(i).isPerson()) {
                return null;
            }
        }
        return null;
    }

    /** The title nearest before {@code at}, at most so many units away, or null. */
    @Nullable
    Post latestBefore(int at, int reach) {
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            Title title = line.at(i).title();
            if (title != null) {
                return Post.of(title, i);
            }
        }
        return null;
    }

    /** The unit of the "board" within the next few words, or -1. */
    int boardAfter(int at) {
        for (int i = at; i <= at + BOARD_REACH; i++) {
            if (isBoard(i)) {
                return i;
            }
        }
        return -1;
    }

    boolean isBoard(int at) {
        boolean observes = line.at(at + 1).lower().startsWith("observer"); // who has no seat
        return line.at(at).isWord()
                && !observes
                && !line.at(at - 1).is("on")
                && (line.at(at).is("board") || line.at(at).is("boards"));
    }

    private Post board(int at) {
        int to = at + 1;
        if (line.at(to).is("of") && isDirectors(line.at(to + 1))) {
            to += 2;
        }
        return new Post(Post.BOARD_MEMBER, line.span(at, to), at, to);
    }

    private static boolean isDirectors(Unit unit) {
        return unit.lower().startsWith("director") || unit.lower().startsWith("administrator") || unit.is("trustees");
    }

    /** A "director on the company's board" is a seat, too. */
    private Post post(int at, Title title) {
        Post post = Post.of(title, at);
        boolean boards = post.lower().startsWith("board");
        boolean seat = boards || post.lower().equals("director");
        for (int i = at + 1; seat && i < at + SEAT_REACH; i++) {
            if (isBoard(i)) {
                Post board = board(i);
                return new Post(Post.BOARD_MEMBER, title.span().cover(board.span()), i, board.to());
            }
        }
        return boards ? new Post(Post.BOARD_MEMBER, title.span(), at, at + 1) : post;
    }
}
