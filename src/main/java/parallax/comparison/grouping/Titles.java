package parallax.comparison.grouping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.comparison.fact.Consensus;
import parallax.comparison.wording.Phrases;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;

/** A deal in a few plain words: "Meta takes a 49 % stake in Scale AI". */
final class Titles {

    private Titles() {}

    static String of(DealFacts deal) {
        String buyer = deal.buyer().map(Party::name).orElse("");
        String target = deal.target().map(Party::name).orElse("");
        return switch (deal.type()) {
            case ACQUISITION -> acquisition(deal.status(), buyer, target, deal);
            case LICENSE_AND_HIRE ->
                buyer.isEmpty() || target.isEmpty()
                        ? parties(deal, "license and hire")
                        : may(deal, buyer, "hires", "hire") + " the team of " + target;
            case MINORITY_STAKE -> stake(deal, buyer, target);
            case FUNDING_ROUND -> raise(deal, target);
            case PUBLIC_OFFERING ->
                target.isEmpty() ? parties(deal, "share offering") : may(deal, target, "goes", "go") + " public";
            case SECONDARY_SALE ->
                target.isEmpty() ? parties(deal, "share sale") : "Shareholders sell shares of " + target;
            case DEBT_FINANCING ->
                target.isEmpty() ? parties(deal, "loan") : may(deal, target, "borrows", "borrow") + " " + amount(deal);
            case FUND -> {
                String raiser = target.isEmpty() ? buyer : target;
                yield raiser.isEmpty() ? "A fund" : may(deal, raiser, "raises", "raise") + " a fund" + ofAmount(deal);
            }
            case MERGER -> together(deal, "merge", "merger");
            case PARTNERSHIP -> together(deal, "work together", "partnership");
            case COMPUTE_CONTRACT -> capacity(deal, buyer);
            case OTHER -> parties(deal, "deal");
        };
    }

    private static String acquisition(DealStatus status, String buyer, String target, DealFacts deal) {
        if (buyer.isEmpty() || target.isEmpty()) {
            return target.isEmpty()
                    ? parties(deal, "acquisition")
                    : target + (tentative(status) ? " may be" : " is") + " bought";
        }
        return switch (status) {
            case TERMINATED, DENIED -> buyer + " does not buy " + target;
            default -> may(deal, buyer, "buys", "buy") + " " + target;
        };
    }

    private static String stake(DealFacts deal, String buyer, String target) {
        if (buyer.isEmpty() || target.isEmpty()) {
            return target.isEmpty() ? parties(deal, "stake") : "A stake in " + target;
        }
        Optional<Consensus> share = deal.consensus(Aspect.STAKE);
        if (share.isPresent()) {
            String words = share.get().words();
            return may(deal, buyer, "takes", "take") + " " + article(words) + " " + words + " stake in " + target;
        }
        return may(deal, buyer, "invests", "invest")
                + deal.consensus(Aspect.AMOUNT).map(c -> " " + c.words()).orElse("") + " in " + target;
    }

    private static String article(String words) {
        return words.startsWith("8")
                        || words.startsWith("11 ")
                        || words.startsWith("18 ")
                        || words.startsWith("about")
                        || words.startsWith("up to")
                ? "an"
                : "a";
    }

    private static String raise(DealFacts deal, String target) {
        if (target.isEmpty()) {
            return parties(deal, "funding round");
        }
        String raises = may(deal, target, "raises", "raise");
        return deal.consensus(Aspect.AMOUNT)
                .map(c -> raises + " " + c.words())
                .or(() -> deal.consensus(Aspect.ROUND).map(c -> raises + " a " + round(c) + " round"))
                .orElse(raises + " money");
    }

    private static String round(Consensus round) {
        String words = Phrases.value(round.value()).strip();
        return words.toLowerCase(Locale.ROOT).endsWith(" round")
                ? words.substring(0, words.length() - " round".length())
                : words;
    }

    private static String amount(DealFacts deal) {
        return deal.consensus(Aspect.AMOUNT).map(Consensus::words).orElse("money");
    }

    private static String ofAmount(DealFacts deal) {
        return deal.consensus(Aspect.AMOUNT).map(c -> " of " + c.words()).orElse("");
    }

    /** "Acme and Grove merge", "Acme and Grove may work together". */
    private static String together(DealFacts deal, String verb, String noun) {
        List<String> names = names(deal);
        String both = String.join(" and ", names);
        return names.size() < 2
                ? parties(deal, noun)
                : switch (deal.status()) {
                    case RUMOURED -> both + " may " + verb;
                    case TERMINATED, DENIED -> both + " do not " + verb;
                    case ANNOUNCED, COMPLETED -> both + " " + verb;
                };
    }

    private static String capacity(DealFacts deal, String buyer) {
        String from = deal.first(PartyRole.SUPPLIER)
                .or(deal::target)
                .map(Party::name)
                .filter(name -> !name.equals(buyer))
                .map(name -> " from " + name)
                .orElse("");
        return buyer.isEmpty()
                ? parties(deal, "computing capacity")
                : may(deal, buyer, "buys", "buy") + " computing capacity" + from;
    }

    private static boolean tentative(DealStatus status) {
        return status == DealStatus.RUMOURED;
    }

    /** "Acme buys", "Acme may buy", "Acme does not buy". */
    private static String may(DealFacts deal, String who, String does, String infinitive) {
        return switch (deal.status()) {
            case RUMOURED -> who + " may " + infinitive;
            case TERMINATED, DENIED -> who + " does not " + infinitive;
            case ANNOUNCED, COMPLETED -> who + " " + does;
        };
    }

    private static String parties(DealFacts deal, String noun) {
        List<String> names = names(deal);
        return names.isEmpty() ? "An unnamed " + noun : String.join(" and ", names) + ": " + noun;
    }

    private static List<String> names(DealFacts deal) {
        return deal.parties().stream()
                .filter(party -> party.role() != PartyRole.ADVISER)
                .limit(2)
                .map(Party::name)
                .toList();
    }
}
