package parallax.dashboard.deal;

import java.util.Locale;

/** How what one report says of a fact stands to what the others say: in words, with a sign, and as a style. */
public enum CellState {
    AGREES("agrees", "="),
    /** No contradiction, but less exact than others. */
    ROUGHLY("agrees, less exact", "≈"),
    /** Others say something else, and more origins say this than anything else. */
    LEADS("most say this", "="),
    DIFFERS("differs", "≠"),
    ALONE("from one origin only", "•"),
    /** It says that the fact is kept back, which is no silence. */
    WITHHELD("says it is not disclosed", "⊘"),
    SILENT("does not say", "–"),
    CUT("text cut, cannot tell", "…");

    private final String words;
    private final String sign;

    CellState(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    public String words() {
        return words;
    }

    public String sign() {
        return sign;
    }

    public String style() {
        return "state-" + name().toLowerCase(Locale.ROOT);
    }

    public boolean says() {
        return this != SILENT && this != CUT;
    }
}
