package parallax.rules.name;

import java.util.Locale;

/** Tells governments, their departments and regulators from other organisations. */
public final class Governments {

    private Governments() {}

    /** Whether a name is that of a government, a department or a regulator. */
    public static boolean isOne(String name) {
        Gazetteer.Entry entry = Gazetteer.standard().entry(name);
        if (entry != null) {
            return entry.kind() == Gazetteer.Kind.COMPANY && entry.sort() == Gazetteer.Sort.GOVERNMENT;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return lower.startsWith("department of ")
                || lower.startsWith("ministry of ")
                || isOffice(last) && !last.equals(lower);
    }

    private static boolean isOffice(String last) {
        return switch (last) {
            case "department", "ministry", "commission", "administration", "authority", "government" -> true;
            default -> false;
        };
    }
}
