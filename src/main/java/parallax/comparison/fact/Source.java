package parallax.comparison.fact;

import java.util.List;
import parallax.comparison.wording.Phrases;

/**
 * Somebody else from whom reports have a fact, by their own words: "according to Bloomberg".
 *
 * @param name as the first of the reports gives it
 * @param articles ids of the reports that name it for the fact, in the deal's order
 * @param reports ids of the source's own reports of the deal that state the fact; mostly none
 */
public record Source(String name, List<String> articles, List<String> reports) {

    public Source {
        articles = List.copyOf(articles);
        reports = List.copyOf(reports);
    }

    /**
     * "All cite Bloomberg".
     *
     * @param stated how many reports state the fact
     */
    public String words(int stated) {
        int citing = articles.size();
        boolean all = citing == stated;
        boolean others = citing > 1 && citing + reports.size() == stated;
        String who = all && stated > 1 ? stated == 2 ? "both" : "all" : others ? "the others" : Phrases.count(citing);
        return who + (citing == 1 ? " cites " : " cite ") + name;
    }
}
