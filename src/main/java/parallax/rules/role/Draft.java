package parallax.rules.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Evidence;
import parallax.extraction.Label;
import parallax.extraction.RoleChange;
import parallax.extraction.RoleReading;
import parallax.text.Span;

/** A role being put together from the units of a line. */
final class Draft {

    private final Line line;
    private final String rule;
    private final List<Label> labels = new ArrayList<>();
    private String title = "";
    private @Nullable String organization;

    Draft(Line line, String rule) {
        this.line = line;
        this.rule = rule;
    }

    Draft person(int at) {
        return label("person", line.at(at).span());
    }

    Draft cue(int from, int to) {
        return label("change", line.span(from, to));
    }

    Draft title(@Nullable Post post) {
        if (post != null) {
            title = post.title();
            boolean told = labels.stream().anyMatch(label -> label.span().contains(post.span()));
            if (!told) {
                label("title", post.span());
            }
        }
        return this;
    }

    Draft organization(@Nullable Organization found) {
        if (found != null) {
            organization = found.name();
            if (found.at() >= 0) {
                label("organization", line.at(found.at()).span());
            }
        }
        return this;
    }

    private Draft label(String name, Span span) {
        labels.add(new Label(name, span));
        return this;
    }

    RoleFinding of(String person, RoleChange change) {
        Span span = labels.get(0).span();
        for (Label label : labels) {
            span = span.cover(label.span());
        }
        labels.sort(Comparator.comparing(Label::span));
        Evidence evidence = new Evidence(rule, span, line.passage().sentence().span(), labels);
        return new RoleFinding(person, new RoleReading(title, organization, change, evidence));
    }
}
