package parallax.comparison;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parallax.comparison.grouping.DealGrouping;

class GeneratedNewsTest {

    @Test
    void nearlyAllReportsOfManyDealsFindTheirDeal() {
        GeneratedNews news = new GeneratedNews(2000);
        double score = news.score(DealGrouping.of(news.reports()));
        assertTrue(score >= 0.98, () -> "B³ F1 is " + score);
    }
}
