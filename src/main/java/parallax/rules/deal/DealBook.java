package parallax.rules.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Aspect;
import parallax.extraction.DealReading;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;

/** Gathers the tellings of an article into deals: one account a deal, whatever number of sentences tell of it. */
final class DealBook {

    /** Deals that are worth telling where one side of them is not named. */
    private static final Set<DealType> TAKEOVERS = EnumSet.of(DealType.ACQUISITION, DealType.MERGER);

    private static final int OPENING = 4;

    /** Deals that, where nobody is named, are of the company that the article is about. */
    private static final Set<DealType> OF_THE_FOCUS = EnumSet.of(DealType.SECONDARY_SALE, DealType.PUBLIC_OFFERING);

    private final List<Told> lines;
    private final Ledger ledger = new Ledger();
    private final Set<String> givers = new HashSet<>();
    private final Set<String> raisers = new HashSet<>();

    private DealBook(Annotated article) {
        Topics topics = new Topics();
        List<Told> told = new ArrayList<>();
        article.passages().forEach(passage -> told.add(Told.by(passage, topics)));
        this.lines = Unnamed.told(Partners.told(Mergers.told(Funds.told(told))));
    }

    static List<DealReading> read(Annotated article) {
        DealBook book = new DealBook(article);
        book.gather();
        Pruning.prune(book.ledger);
        MainDeals.mark(book.ledger.accounts(), book.lines);
        new Attachment(book.ledger, book.lines).attach();
        return book.ledger.accounts().stream()
                .sorted(Comparator.comparing((Account account) -> !account.isMain())
                        .thenComparing(Account::firstSentence))
                .map(Account::reading)
                .toList();
    }

    private void gather() {
        lines.forEach(told -> told.tellings().forEach(this::noteRoles));
        for (Told told : lines) {
            told.tellings().stream()
                    .filter(telling -> isWhole(telling) && !isTotal(telling, told))
                    .forEach(telling -> placeOrTotal(telling, told));
        }
        for (Told told : lines) {
            told.tellings().stream().filter(telling -> !isWhole(telling)).forEach(telling -> placePart(telling, told));
        }
        for (Told told : lines) {
            told.tellings().stream()
                    .filter(telling -> isWhole(telling) && isTotal(telling, told))
                    .forEach(telling -> placeTotal(telling, told));
        }
        if (ledger.accounts().stream().noneMatch(account -> account.inTitle() || account.firstSentence() < OPENING)) {
            lines.stream()
                    .limit(OPENING)
                    .forEach(told -> told.tellings().stream()
                            .filter(telling -> TAKEOVERS.contains(telling.type()))
                            .forEach(telling -> place(telling, told)));
        } else if (ledger.accounts().stream().noneMatch(account -> TAKEOVERS.contains(account.group()))) {
            lines.stream()
                    .filter(Told::isTitle)
                    .forEach(told -> told.tellings().stream()
                            .filter(telling -> isSought(telling) && telling.name(PartyRole.TARGET) != null)
                            .forEach(telling -> place(telling, told)));
        }
        if (ledger.accounts().stream()
                .anyMatch(account -> account.tellings().stream().anyMatch(DealBook::isSought))) {
            lines.forEach(told -> told.tellings().stream()
                    .filter(telling -> isSuitor(telling) && ledger.in(told).isEmpty())
                    .forEach(telling -> placePart(telling, told)));
        }
    }

    /** "a potential buyer is Acme": of the sale that the article tells of, which may be known by then only. */
    private static boolean isSuitor(Telling telling) {
        return isSought(telling) && telling.name(PartyRole.TARGET) == null;
    }

    private static boolean isSought(Telling telling) {
        return telling.isBy(SuitorRule.NAME);
    }

    private void noteRoles(Telling telling) {
        for (Telling.Actor actor : telling.actors()) {
            switch (actor.role()) {
                case ACQUIRER, INVESTOR, LEAD_INVESTOR -> givers.add(actor.name());
                case TARGET -> {
                    if (telling.type() == DealType.FUNDING_ROUND && telling.money() > telling.anchor()) {
                        raisers.add(actor.name());
                    }
                }
                default -> {}
            }
        }
    }

    /** Whether a telling says by itself which deal it is of. */
    private boolean isWhole(Telling telling) {
        String target = telling.name(PartyRole.TARGET);
        return switch (Account.group(telling.type())) {
            case ACQUISITION ->
                telling.name(PartyRole.SELLER) != null || target != null && telling.name(PartyRole.ACQUIRER) != null;
            case PARTNERSHIP -> telling.actors().size() > 1;
            case MERGER -> telling.actors().size() > 1;
            case COMPUTE_CONTRACT, LICENSE_AND_HIRE -> true;
            case FUNDING_ROUND ->
                target != null && (!raises(telling) || raisers.contains(target) || !givers.contains(target));
            default -> target != null;
        };
    }

    private static boolean raises(Telling telling) {
        return telling.isBy(FundingRule.NAME);
    }

    /** "has raised $93 million altogether": no round of its own. */
    private static boolean isTotal(Telling telling, Told told) {
        return telling.money() >= 0
                && told.facts().stream()
                        .anyMatch(fact -> fact.aspect() == Aspect.TOTAL_RAISED && fact.anchor() == telling.money());
    }

    /** "It has raised $4 million", of a company that is being bought: all it ever raised. */
    private void placeOrTotal(Telling telling, Told told) {
        String target = telling.name(PartyRole.TARGET);
        boolean bought = raises(telling)
                && telling.round() == null
                && Rounds.name(told.line(), telling.money(), telling.money() + 5) == null
                && telling.sum() != null
                && !telling.earlier()
                && ledger.accounts().stream()
                        .anyMatch(account -> account.group() == DealType.ACQUISITION
                                && (account.inTitle() || account.firstSentence() < OPENING && !account.isEarlier())
                                && target != null
                                && target.equals(account.name(PartyRole.TARGET)));
        if (bought) {
            ledger.noteTotal(told, telling.money());
        }
        if (!bought || namesBackers(told)) {
            place(telling, told);
        }
    }

    private static boolean namesBackers(Told told) {
        return told.tellings().stream().anyMatch(telling -> telling.isBy(BackersRule.NAME));
    }

    private void place(Telling telling, Told told) {
        for (Account account : ledger.accounts()) {
            if (Sameness.same(account, telling, told)) {
                ledger.add(account, telling, told);
                return;
            }
        }
        ledger.open(telling, told);
    }

    private void placeTotal(Telling telling, Told told) {
        String target = telling.name(PartyRole.TARGET);
        boolean known = ledger.accounts().stream()
                .anyMatch(account -> target != null && target.equals(account.name(PartyRole.TARGET)));
        boolean another = givers.contains(target) && isDescribed(telling) && !namesBackers(told);
        if (!known && !another) {
            ledger.open(telling, told);
        }
    }

    /** "Bluefell led the round. The company has raised $9 million": not Bluefell. */
    private static boolean isDescribed(Telling telling) {
        return telling.actors().stream()
                .filter(actor -> actor.role() == PartyRole.TARGET)
                .anyMatch(actor -> actor.mention().form() == Mention.Form.DESCRIPTION);
    }

    /** A telling that leaves out a party belongs to the deal told nearest, or else to the company that all is about. */
    private void placePart(Telling part, Told told) {
        Telling telling = raises(part) ? part.without(PartyRole.TARGET) : part;
        if (telling.type() == DealType.PARTNERSHIP) {
            ledger.accounts().stream()
                    .filter(account -> account.group() == DealType.COMPUTE_CONTRACT)
                    .findFirst()
                    .ifPresent(account -> ledger.add(account, telling, told));
            return;
        }
        Account account = context(telling, told);
        if (account != null) {
            ledger.add(account, telling, told);
        } else if (telling.type() == DealType.ACQUISITION) {
            placePurchase(telling, told);
        } else if (telling.type() == DealType.FUND) {
            if (!telling.actors().isEmpty()) {
                ledger.open(telling, told);
            }
        } else if (telling.round() != null || telling.sum() != null || OF_THE_FOCUS.contains(telling.type())) {
            Telling.Actor focus = focus();
            if (focus != null) {
                place(telling.of(focus.mention(), PartyRole.TARGET), told);
            }
        }
    }

    /** "The deal follows the purchases of Acme and Bolt": whoever buys in the news has bought those. */
    private void placePurchase(Telling telling, Told told) {
        Telling.Actor buyer = ledger.accounts().stream()
                .filter(account -> account.group() == DealType.ACQUISITION)
                .flatMap(account -> account.tellings().stream())
                .flatMap(other -> other.actors().stream())
                .filter(actor -> actor.role() == PartyRole.ACQUIRER)
                .findFirst()
                .orElse(null);
        String target = telling.name(PartyRole.TARGET);
        if (buyer != null && target != null && !buyer.name().equals(target) && telling.earlier()) {
            place(telling.of(buyer.mention(), PartyRole.ACQUIRER), told);
        }
    }

    /** The company that the article's first deal is about. */
    private Telling.@Nullable Actor focus() {
        return ledger.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .flatMap(telling -> telling.actors().stream())
                .filter(actor -> actor.role() == PartyRole.TARGET)
                .findFirst()
                .orElse(null);
    }

    /** Same sentence, then the last one before it in the paragraph, then the first deal of the article. */
    private @Nullable Account context(Telling telling, Told told) {
        Account best = null;
        int nearest = Integer.MAX_VALUE;
        boolean refers = told.opensWithReference();
        for (Ledger.Entry entry : ledger.in(told)) {
            int gap = telling.anchor() - entry.telling().anchor();
            int distance = gap >= 0 ? gap : -2 * gap;
            boolean fits = Sameness.compatible(entry.account(), telling);
            boolean news = refers
                    || told.line().cues().background().isLedThen(entry.telling().anchor());
            if (fits && distance < nearest && !(news && entry.account().isEarlier())) {
                best = entry.account();
                nearest = distance;
            }
        }
        if (best == null) {
            boolean news = told.opensWithNews();
            best = ledger.lastBefore(
                    told, account -> Sameness.compatible(account, telling) && !(news && account.isEarlier()));
        }
        return best != null ? best : ledger.first(account -> Sameness.compatible(account, telling));
    }
}
