package parallax.rules.deal.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.Figure;
import parallax.extraction.Label;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Cues;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.name.Governments;
import parallax.text.Span;

/** A {@link Telling} in the making: what a rule finds around one deciding word. */
public final class Draft {

    private final Line line;
    private final int anchor;
    private final DealType type;
    private final List<Telling.Actor> actors = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private Span span;
    private @Nullable String round;
    private @Nullable DealStatus status;
    private int money = -1;

    public Draft(Line line, DealType type, int anchor) {
        this.line = line;
        this.type = type;
        this.anchor = anchor;
        this.span = line.at(anchor).span();
    }

    /** Adds the name at {@code index}, unless there is none or it has a part already. */
    public Draft with(PartyRole role, int index) {
        Mention mention = line.at(index).mention();
        if (index >= 0
                && mention != null
                && !isOffice(role, mention)
                && actors.stream().noneMatch(a -> a.name().equals(mention.name()))) {
            actors.add(new Telling.Actor(mention, role));
            labels.add(new Label(role.name().toLowerCase(Locale.ROOT), mention.span()));
            span = span.cover(mention.span());
        }
        return this;
    }

    /** No government or office of one is bought, whomever "the agency" seems to mean. */
    private boolean isOffice(PartyRole role, Mention mention) {
        return type == DealType.ACQUISITION && role != PartyRole.ACQUIRER && Governments.isOne(mention.name());
    }

    public Draft with(PartyRole role, List<Integer> indexes) {
        indexes.forEach(index -> with(role, index));
        return this;
    }

    public Draft round(@Nullable String name) {
        round = name;
        return this;
    }

    /** The sum that stands with the deciding word, or -1. */
    public Draft money(int index) {
        money = index;
        return this;
    }

    /** How far the deal has come, where the rule knows better than {@link Stage}; null where it does not. */
    public Draft status(@Nullable DealStatus given) {
        status = given;
        return this;
    }

    public boolean has(PartyRole role) {
        return actors.stream().anyMatch(actor -> actor.role() == role);
    }

    public boolean isEmpty() {
        return actors.isEmpty();
    }

    /** Adds what the rule of that name has found, unless it has found nobody. */
    public void tell(String rule, List<Telling> told) {
        if (!isEmpty()) {
            told.add(told(rule));
        }
    }

    /** What the rule of that name has found, with how far and how firm the sentence says it is. */
    public Telling told(String rule) {
        Cues cues = line.cues();
        Stage stage = new Stage(line);
        labels.sort(Comparator.comparing(Label::span));
        Evidence evidence = new Evidence(rule, span, line.passage().sentence().span(), labels);
        DealStatus told = status != null ? status : stage.status(anchor);
        Figure sum = line.at(money).figure();
        return new Telling(
                type,
                actors,
                told,
                round,
                money,
                sum == null ? null : sum.value(),
                stage.isHearsay(anchor),
                !stage.isUnderWay(anchor) && cues.background().isBehind(anchor)
                        || told == DealStatus.TERMINATED && cues.background().isTimedAfter(anchor),
                stage.isOpen(anchor),
                anchor,
                evidence);
    }
}
