package parallax.dashboard.deal;

import java.util.LinkedHashMap;
import java.util.Map;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.Links;

/**
 * What the address of a deal's page asks for.
 *
 * @param differencesOnly whether facts on which all agree are left out
 * @param everyFact whether even a very long table is shown whole
 * @param open the fact whose evidence is open from the start, "all", or empty
 */
record DealAsked(String slug, boolean differencesOnly, boolean everyFact, String open) {

    static DealAsked of(String slug, Asked asked) {
        return new DealAsked(
                slug, "differences".equals(asked.text("show")), "all".equals(asked.text("facts")), asked.words("open"));
    }

    /** The comparison, with one of the wishes changed. */
    String with(String name, String value) {
        Map<String, String> wishes = new LinkedHashMap<>();
        wishes.put("show", differencesOnly ? "differences" : "");
        wishes.put("facts", everyFact ? "all" : "");
        wishes.put("open", open.equals("all") ? "all" : "");
        wishes.put(name, value);
        return Links.with("/deals/" + slug, wishes) + "#comparison";
    }
}
