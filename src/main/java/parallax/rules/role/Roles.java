package parallax.rules.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.extraction.Annotated;
import parallax.extraction.RoleReading;

/** Finds the positions that people hold, take up and leave. */
public final class Roles {

    private Roles() {}

    /** The roles by the person's fullest name in the article, each list by position. */
    public static Map<String, List<RoleReading>> of(Annotated article) {
        List<Line> lines = Line.all(article);
        Known known = Known.of(article, lines);
        Map<String, List<RoleReading>> roles = new LinkedHashMap<>();
        for (Line line : lines.stream().filter(Line::speaksOfPeople).toList()) {
            for (RoleRule rule : RoleRule.ALL) {
                for (RoleFinding finding : rule.reading().apply(line, known)) {
                    roles.computeIfAbsent(finding.person(), person -> new ArrayList<>())
                            .add(finding.role());
                }
            }
        }
        Comparator<RoleReading> byPosition = Comparator.<RoleReading>comparingInt(
                        role -> role.evidence().span().start())
                .thenComparingInt(role -> role.evidence().span().end());
        roles.replaceAll((person, found) -> {
            found.sort(byPosition);
            return Biography.of(found, article.document().text());
        });
        return roles;
    }
}
