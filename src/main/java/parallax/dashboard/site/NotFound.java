package parallax.dashboard.site;

/** Nothing stands at this address; the answer is a 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** {@code kind}: "deal", "company" …; {@code name}: what was asked for. */
    public NotFound(String kind, String name) {
        super("There is no " + kind + " “" + (name.length() <= 80 ? name : name.substring(0, 79) + "…") + "” here.");
    }
}
