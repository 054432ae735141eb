package parallax.rules.role;

import java.util.Locale;
import java.util.Set;
import parallax.text.Span;

/** A position named at some unit of a line; a seat on a board is "board member", however it is put. */
record Post(String title, Span span, int from, int to) {

    static final String BOARD_MEMBER = "board member";

    private static final Set<String> LOOSE =
            Set.of("investor", "partner", "owner", "leader", "employee", "chief", "creator", "founder");

    /** The position that a title at {@code at} names. */
    static Post of(Title title, int at) {
        return new Post(title.text(), title.span(), at, at + 1);
    }

    boolean isOnBoard() {
        return title.equals(BOARD_MEMBER);
    }

    /** Whether it is no position: who buys shares becomes an investor; a "finance chief" and a "general partner" are. */
    boolean isLoose() {
        String lower = lower();
        return LOOSE.contains(lower.substring(lower.lastIndexOf(' ') + 1))
                && !lower.startsWith("chief ")
                && !lower.endsWith(" chief")
                && !lower.equals("general partner")
                && !lower.equals("managing partner")
                && !lower.contains("founder and");
    }

    String lower() {
        return title.toLowerCase(Locale.ROOT);
    }
}
