package parallax.rules.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.takeover.StakeRule;

/** One deal of an article while its tellings and facts are gathered. */
final class Account {

    private static final Set<DealType> CAPITAL = EnumSet.of(DealType.FUNDING_ROUND, DealType.MINORITY_STAKE);

    private final List<Telling> tellings = new ArrayList<>();
    private final List<Telling> inTitles = new ArrayList<>();
    private final List<Telling> inBody = new ArrayList<>();

    /** In headings and captions, which are short of words that tell how far things are. */
    private final List<Telling> inLines = new ArrayList<>();

    private final Parties parties = new Parties();
    private final FactBook facts = new FactBook();
    private final Set<String> rounds = new LinkedHashSet<>();
    private final Set<Value> sums = new LinkedHashSet<>();
    private final Set<String> sites = new LinkedHashSet<>();
    private boolean main;
    private boolean earlier = true;
    private int firstSentence = Integer.MAX_VALUE;
    private @Nullable DealStatus ruling;
    private boolean confirmed;

    void add(Telling telling, Told place) {
        tellings.add(telling);
        (place.isTitle() ? inTitles : place.isWhole() ? inBody : inLines).add(telling);
        earlier &= telling.earlier();
        firstSentence = Math.min(firstSentence, place.sentence());
        if (telling.round() != null) {
            rounds.add(telling.round());
        }
        if (telling.sum() != null) {
            sums.add(telling.sum());
        }
        String site = Site.of(place.line(), telling);
        if (site != null) {
            sites.add(site);
        }
        telling.actors().forEach(parties::add);
    }

    DealType group() {
        return group(tellings.get(0).type());
    }

    /** The type under which tellings of one deal go together: money for shares may be told as a round or a stake. */
    static DealType group(DealType type) {
        return CAPITAL.contains(type) ? DealType.FUNDING_ROUND : type;
    }

    boolean isCapital() {
        return group() == DealType.FUNDING_ROUND;
    }

    /** Who has the role, the first that was told, or null. */
    @Nullable
    String name(PartyRole role) {
        return parties.name(role);
    }

    /** Whether the company has a part in it, under a longer or shorter name perhaps. */
    boolean hasParty(String name) {
        return parties.has(name);
    }

    /** The names of all that have a part in it. */
    Set<String> partyNames() {
        return parties.names();
    }

    List<Telling> tellings() {
        return tellings;
    }

    FactBook facts() {
        return facts;
    }

    Set<String> rounds() {
        return rounds;
    }

    Set<Value> sums() {
        return sums;
    }

    /** Where is built what it is about. */
    Set<String> sites() {
        return sites;
    }

    /** Whether the article is about it. */
    boolean isMain() {
        return main;
    }

    void makeMain() {
        main = true;
    }

    /** Whether all that is told of it is that it was given up long ago. */
    boolean isGivenUp() {
        return tellings.stream().allMatch(Sameness::isGivenUp);
    }

    /** Whether all that tells of it speaks of something that lies behind the article's news. */
    boolean isEarlier() {
        return earlier;
    }

    boolean inTitle() {
        return !inTitles.isEmpty();
    }

    /** Whether a title tells it with more than one name: its sum, its round, or both sides. */
    boolean isToldInTitle() {
        return inTitles.stream()
                .anyMatch(telling -> telling.actors().size() > 1 || telling.sum() != null || telling.round() != null);
    }

    int firstSentence() {
        return firstSentence;
    }

    /** What another sentence says of its status, which goes before all that its tellings say. */
    void rule(DealStatus status) {
        ruling = status;
    }

    /** Whether the report is that it has closed. */
    boolean hasClosed() {
        return ruling == DealStatus.COMPLETED;
    }

    /** Notes that it has yet to close, unless the report is that it has. */
    void await() {
        if (status() == DealStatus.COMPLETED && !hasClosed()) {
            rule(DealStatus.ANNOUNCED);
        }
    }

    /** Notes that somebody who must know confirms it: no rumour any more. */
    void confirm() {
        confirmed = true;
    }

    /** The type that all its tellings together make it. */
    DealType type() {
        if (!isCapital()) {
            return tellings.get(0).type();
        }
        boolean ticket = tellings.stream()
                .anyMatch(t -> t.type() == DealType.MINORITY_STAKE && t.name(PartyRole.INVESTOR) != null);
        boolean stake = tellings.stream().anyMatch(t -> t.isBy(StakeRule.NAME));
        boolean taken = tellings.stream().allMatch(t -> t.isBy(StakeRule.NAME));
        boolean raised = !rounds.isEmpty()
                || tellings.stream().anyMatch(t -> tellsOfRound(t) && (!stake || t.name(PartyRole.TARGET) != null));
        return taken || ticket && !raised ? DealType.MINORITY_STAKE : DealType.FUNDING_ROUND;
    }

    private static boolean tellsOfRound(Telling telling) {
        return telling.type() == DealType.FUNDING_ROUND && telling.isBy(FundingRule.NAME);
    }

    DealStatus status() {
        if (ruling != null) {
            return ruling;
        }
        DealStatus status = new Progress(main, group()).status(inTitles, inBody.isEmpty() ? inLines : inBody);
        return status == DealStatus.RUMOURED && confirmed ? DealStatus.COMPLETED : status;
    }

    /** All of it, once everything is gathered. */
    DealReading reading() {
        List<Evidence> evidence = tellings.stream()
                .map(Telling::evidence)
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
        return new DealReading(type(), status(), main, parties.listed(), facts.claims(), evidence);
    }
}
