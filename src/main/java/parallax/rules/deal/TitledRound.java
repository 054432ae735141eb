package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.round.RoundTalk;

/** A round whose words name nobody, "The startup has raised $9 million", under a title that speaks of one company alone: its round. */
final class TitledRound {

    private static final WordList RELATED = WordList.of("related-nouns");
    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList INVESTORS = WordList.of("investor-nouns");
    private static final WordList OTHERS = WordList.of("title-others");

    private TitledRound() {}

    /** The opening lines, where the first round of nobody is told of the title's company; all as they are where there is none. */
    static List<Told> told(List<Told> lines) {
        boolean named = Told.tellings(lines).anyMatch(telling -> telling.name(PartyRole.TARGET) != null);
        Mention company = named ? null : company(lines);
        if (company == null) {
            return lines;
        }
        List<Told> all = new ArrayList<>(lines);
        for (int i = 0; i < Math.min(DealBook.OPENING, all.size()); i++) {
            Told told = all.get(i);
            if (speaksOfInvestors(told.line()) && told.tellings().stream().anyMatch(TitledRound::isRaise)) {
                all.set(i, told.with(of(told.tellings(), company)));
                return all;
            }
        }
        return lines;
    }

    private static List<Telling> of(List<Telling> tellings, Mention company) {
        return tellings.stream()
                .map(telling -> isRaise(telling) ? telling.of(company, PartyRole.TARGET) : telling)
                .toList();
    }

    /** Whether it names a round, a valuation or investors: a city may raise millions in taxes. */
    private static boolean speaksOfInvestors(Line line) {
        return RoundTalk.namesRound(line)
                || VALUES.anyIn(line, 0, line.size())
                || INVESTORS.anyIn(line, 0, line.size());
    }

    private static boolean isRaise(Telling telling) {
        return telling.type() == DealType.FUNDING_ROUND && telling.isBy(FundingRule.NAME) && telling.sum() != null;
    }

    /** The only company of the title, if the text names it again and as no investor; or null. */
    private static @Nullable Mention company(List<Told> lines) {
        Mention only = null;
        for (Told told : lines) {
            Line line = told.line();
            for (int i = 0; told.isTitle() && i < line.size(); i++) {
                Mention mention = line.at(i).mention();
                if (mention != null && line.at(i).isCompany()) {
                    boolean second = only != null && !only.name().equals(mention.name());
                    if (second || !Topics.isHead(line, i) || isAnother(line, i)) {
                        return null;
                    }
                    only = only == null ? mention : only;
                }
            }
        }
        return only != null && isToldAgain(only, lines) ? only : null;
    }

    /** "Acme rival", "ex-Acme duo": somebody else. */
    private static boolean isAnother(Line line, int index) {
        return RELATED.startsAt(line, index + 1)
                || OTHERS.startsAt(line, index + 1)
                || line.isAny(index - 1, "ex-", "ex", "former");
    }

    private static boolean isToldAgain(Mention company, List<Told> lines) {
        boolean giver = Told.tellings(lines).anyMatch(telling -> telling.names(company.name()));
        return !giver
                && lines.stream()
                        .filter(told -> !told.isTitle())
                        .flatMap(told -> told.line().passage().mentions().stream())
                        .anyMatch(mention -> mention.name().equals(company.name()));
    }
}
