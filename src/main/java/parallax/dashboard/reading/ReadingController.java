package parallax.dashboard.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import parallax.extraction.Rule;
import parallax.rules.RuleBook;

/** Shows every rule with its examples. */
@Controller
final class ReadingController {

    private static final Map<String, String> FOLDERS = Map.of(
            "figure", "Money, shares and dates",
            "name", "Companies and people",
            "role", "Positions",
            "quote", "Quotes",
            "deal", "Deals and what is said of them");

    @GetMapping("/how-we-read")
    String howWeRead(Model model) {
        model.addAttribute("chapters", chapters());
        return "reading";
    }

    private static Map<String, List<RuleView>> chapters() {
        return RuleBook.all().stream()
                .map(Rule::name)
                .map(RuleView::of)
                .collect(Collectors.groupingBy(ReadingController::chapter, LinkedHashMap::new, Collectors.toList()));
    }

    private static String chapter(RuleView rule) {
        String folder = rule.name().substring(0, Math.max(0, rule.name().indexOf('/')));
        return FOLDERS.getOrDefault(folder, folder);
    }
}
