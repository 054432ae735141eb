package parallax.dashboard.site;

/** A parameter of an address that cannot be understood; the answer is a 400 that names it. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter its name
     * @param value what was given
     * @param expected what would be understood, in words
     */
    public BadParameter(String parameter, String value, String expected) {
        super("“" + shortened(value) + "” is not understood as “" + parameter + "”. Expected: " + expected + ".");
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 79) + "…";
    }
}
