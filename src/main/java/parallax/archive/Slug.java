package parallax.archive;

import java.text.Normalizer;
import java.util.Locale;
import parallax.comparison.wording.LegalForms;

/** The form in which a name stands in addresses, and by which two spellings of it are one. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** Lower-case letters and digits of any script, parted by hyphens: "Zoë O’Brien" becomes "zoe-obrien". */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !isMarkOrApostrophe(point))
                .forEach(point -> append(slug, point));
        String cut =
                slug.length() <= LONGEST ? slug.toString() : slug.substring(0, slug.offsetByCodePoints(0, LONGEST / 2));
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : trimmed;
    }

    /** As {@link #of}, without trailing legal forms: "Acme Platforms, Inc." becomes "acme". */
    public static String ofCompany(String name) {
        String slug = of(name);
        int hyphen = slug.lastIndexOf('-');
        while (hyphen > 0 && LegalForms.contains(slug.substring(hyphen + 1))) {
            slug = slug.substring(0, hyphen);
            hyphen = slug.lastIndexOf('-');
        }
        return slug;
    }

    private static boolean isMarkOrApostrophe(int point) {
        return (point >= 0x300 && point <= 0x36F) || point == '\'' || point == 0x2019;
    }

    private static void append(StringBuilder slug, int point) {
        if (Character.isLetterOrDigit(point)) {
            slug.appendCodePoint(point);
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
