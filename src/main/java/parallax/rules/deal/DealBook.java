package parallax.rules.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parallax.extraction.Annotated;
import parallax.extraction.Aspect;
import parallax.extraction.DealReading;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.round.PassingRule;
import parallax.rules.deal.round.StandingRule;
import parallax.rules.deal.takeover.SuitorRule;

/** Gathers the tellings of an article into deals: one account a deal, whatever number of sentences tell of it. */
final class DealBook {

    /** Deals that are worth telling where one side of them is not named. */
    private static final Set<DealType> TAKEOVERS = EnumSet.of(DealType.ACQUISITION, DealType.MERGER);

    /** How many sentences, counted with the title, open an article. */
    static final int OPENING = 4;

    /** What other sentences make of what one tells; each step reads what those before it have set right. */
    private static final List<UnaryOperator<List<Told>>> CONTEXT = List.of(
            Reasons::told,
            Funds::told,
            Loans::told,
            Offerings::told,
            Tenders::told,
            Tranches::told,
            OlderRounds::told,
            TitledRound::told,
            TitledSum::told,
            Units::told,
            Parents::told,
            OtherPurchases::told,
            Resold::told,
            Mergers::told,
            BlankChecks::told,
            Pairs::told,
            Outlays::told,
            Contracts::told,
            Partners::told,
            Ventures::told,
            NamedInvestors::told,
            Unnamed::told);

    private final List<Told> lines;
    private final Ledger ledger = new Ledger();
    private final KnownRoles roles;
    private final Placement placement;
    private final ByTheWay byTheWay;

    private DealBook(Annotated article) {
        Topics topics = new Topics();
        List<Told> told = new ArrayList<>();
        article.passages().forEach(passage -> told.add(Told.by(passage, topics)));
        this.lines = inContext(told);
        this.roles = new KnownRoles(lines);
        this.placement = new Placement(ledger, roles);
        this.byTheWay = new ByTheWay(ledger, roles);
    }

    private static List<Told> inContext(List<Told> told) {
        List<Told> lines = told;
        for (UnaryOperator<List<Told>> step : CONTEXT) {
            lines = step.apply(lines);
        }
        return lines;
    }

    static List<DealReading> read(Annotated article) {
        DealBook book = new DealBook(article);
        book.gather();
        Pruning.prune(book.ledger, book.lines);
        MainDeals.mark(book.ledger.accounts(), book.lines);
        Pruning.pruneAsides(book.ledger);
        Standing.place(book.ledger, book.lines);
        new Attachment(book.ledger, book.lines).attach();
        return book.ledger.accounts().stream()
                .sorted(Comparator.comparing((Account account) -> !account.isMain())
                        .thenComparing(Account::firstSentence))
                .map(Account::reading)
                .toList();
    }

    /** Deals that are told in full come first: what tells of a part of one is placed by them. */
    private void gather() {
        each((telling, told) -> roles.isWhole(telling, told) && !isTotal(telling, told), placement::placeWhole);
        boolean round = accounts().anyMatch(Account::isCapital);
        if (!round) {
            placeTotals();
        }
        each((telling, told) -> !roles.isWhole(telling, told), placement::placePart);
        if (round) {
            placeTotals();
        }
        if (accounts().noneMatch(account -> account.inTitle() || account.firstSentence() < OPENING)) {
            placeOneSided();
        } else if (accounts().noneMatch(account -> TAKEOVERS.contains(account.group()))) {
            placeTitledSales();
            placeOpeningPurchase();
        }
        if (accounts().anyMatch(account -> account.tellings().stream().anyMatch(DealBook::isSought))) {
            each((telling, told) -> isSuitor(telling) && ledger.in(told).isEmpty(), placement::placePart);
        }
        each((telling, told) -> telling.type() == DealType.ACQUISITION, byTheWay::openPurchase);
        placePassing();
    }

    /** All that a company has raised: where no round is told, it is the one that its backers are named for. */
    private void placeTotals() {
        each((telling, told) -> roles.isWhole(telling, told) && isTotal(telling, told), placement::placeTotal);
    }

    private void each(BiPredicate<Telling, Told> wanted, BiConsumer<Telling, Told> place) {
        for (Told told : lines) {
            told.tellings().stream()
                    .filter(telling -> !telling.isBy(StandingRule.NAME) && !isInPassing(telling, told))
                    .filter(telling -> wanted.test(telling, told))
                    .forEach(telling -> place.accept(telling, told));
        }
    }

    /** Whether it is told by the way, or tells of the same money without the company that this names, of which no deal is known. */
    private boolean isInPassing(Telling telling, Told told) {
        return telling.isBy(PassingRule.NAME)
                || told.tellings().stream()
                        .anyMatch(passing -> PassingRule.names(passing, telling) && byTheWay.isNew(passing));
    }

    /** Money told by the way of a company of which the article tells no other round. */
    private void placePassing() {
        for (Told told : lines) {
            for (Telling telling : told.tellings()) {
                if (telling.isBy(PassingRule.NAME)) {
                    byTheWay.openMoney(telling, told);
                }
            }
        }
    }

    private Stream<Account> accounts() {
        return ledger.accounts().stream();
    }

    /** A purchase of which only the buyer or only the target is named, where an article opens with no other deal. */
    private void placeOneSided() {
        for (Told told : lines.subList(0, Math.min(OPENING, lines.size()))) {
            told.tellings().stream()
                    .filter(telling -> TAKEOVERS.contains(telling.type()))
                    .forEach(telling -> placement.place(telling, told));
        }
    }

    /** A purchase of which only the buyer is named, where an article opens with it and tells of another deal below. */
    private void placeOpeningPurchase() {
        for (Told told : lines) {
            boolean first = accounts().allMatch(account -> account.firstSentence() > told.sentence());
            told.tellings().stream()
                    .filter(telling -> first && isBought(telling))
                    .forEach(telling -> placement.place(telling, told));
            if (!told.isTitle()) {
                return;
            }
        }
    }

    private static boolean isBought(Telling telling) {
        return telling.type() == DealType.ACQUISITION
                && telling.name(PartyRole.ACQUIRER) != null
                && !telling.earlier()
                && !isSought(telling);
    }

    /** "Acme explores a sale", over an article that tells of no purchase. */
    private void placeTitledSales() {
        each(
                (telling, told) -> told.isTitle() && isSought(telling) && telling.name(PartyRole.TARGET) != null,
                placement::place);
    }

    /** "a potential buyer is Acme": of the sale that the article tells of, which may be known by then only. */
    private static boolean isSuitor(Telling telling) {
        return isSought(telling) && telling.name(PartyRole.TARGET) == null;
    }

    private static boolean isSought(Telling telling) {
        return telling.isBy(SuitorRule.NAME);
    }

    /** "has raised $93 million altogether": no round of its own. */
    static boolean isTotal(Telling telling, Told told) {
        return telling.money() >= 0
                && told.facts().stream()
                        .anyMatch(fact -> fact.aspect() == Aspect.TOTAL_RAISED && fact.anchor() == telling.money());
    }
}
