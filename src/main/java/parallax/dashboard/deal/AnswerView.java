package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.dashboard.words.Wording;

/**
 * One of the answers that reports give to a disputed fact.
 *
 * @param told the answer as the reports tell it: "“Thursday”"
 * @param outlets the reports that give it
 */
public record AnswerView(String letter, String value, String told, List<String> outlets) {

    private static final int MOST_OUTLETS = 3;

    /** "“Thursday” in Morning Gazette". */
    String who() {
        return told + " in "
                + (outlets.size() > MOST_OUTLETS
                        ? Wording.count(outlets.size(), "report", "reports")
                        : Wording.list(outlets.stream()
                                .map(outlet -> outlet.equals(ReportView.NO_OUTLET) ? "an unknown outlet" : outlet)
                                .distinct()
                                .toList()));
    }

    static List<AnswerView> all(Answers answers, List<MatrixView.OriginGroup> groups) {
        List<AnswerView> views = new ArrayList<>();
        for (int i = 0; i < answers.all().size(); i++) {
            Answers.Answer answer = answers.all().get(i);
            List<String> outlets = groups.stream()
                    .flatMap(group -> group.reports().stream())
                    .filter(column -> answer.reports().contains(column.id()))
                    .map(ReportView::outlet)
                    .toList();
            views.add(new AnswerView(Answers.letter(i), answer.value(), answer.told(), outlets));
        }
        return views;
    }
}
