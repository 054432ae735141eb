package parallax.rules.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;

/** One deal of an article while its tellings and facts are gathered. */
final class Account {

    private static final Set<DealType> CAPITAL = EnumSet.of(DealType.FUNDING_ROUND, DealType.MINORITY_STAKE);

    /** What a deal itself values a company at holds as of the deal. */
    private static final Set<Aspect> TIMED = EnumSet.of(Aspect.REVENUE, Aspect.PRIOR_VALUATION, Aspect.TOTAL_RAISED);

    private final List<Telling> tellings = new ArrayList<>();
    private final List<Told> places = new ArrayList<>();
    private final Map<String, PartyRole> parties = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> rounds = new LinkedHashSet<>();
    private final Set<Value> sums = new LinkedHashSet<>();
    private boolean main;
    private boolean earlier = true;
    private boolean inTitle;
    private int firstSentence = Integer.MAX_VALUE;
    private @Nullable DealStatus ruling;
    private boolean confirmed;

    void add(Telling telling, Told place) {
        tellings.add(telling);
        places.add(place);
        earlier &= telling.earlier();
        inTitle |= place.isTitle();
        firstSentence = Math.min(firstSentence, place.sentence());
        if (telling.round() != null) {
            rounds.add(telling.round());
        }
        if (telling.sum() != null) {
            sums.add(telling.sum());
        }
        for (Telling.Actor actor : telling.actors()) {
            if (!isNamed(actor)) {
                parties.merge(actor.name(), actor.role(), Account::stronger);
            }
        }
    }

    /** Whether the actor has its part under a longer or shorter name: "Tarn", "Tarn Labs". */
    private boolean isNamed(Telling.Actor actor) {
        return parties.entrySet().stream()
                .anyMatch(party -> party.getValue() == actor.role()
                        && !party.getKey().equals(actor.name())
                        && Sameness.sameName(party.getKey(), actor.name()));
    }

    private static PartyRole stronger(PartyRole one, PartyRole other) {
        return one == PartyRole.INVESTOR && other == PartyRole.LEAD_INVESTOR ? other : one;
    }

    DealType group() {
        return group(tellings.get(0).type());
    }

    static DealType group(DealType type) {
        return CAPITAL.contains(type) ? DealType.FUNDING_ROUND : type;
    }

    boolean isCapital() {
        return group() == DealType.FUNDING_ROUND;
    }

    @Nullable
    String name(PartyRole role) {
        for (Map.Entry<String, PartyRole> party : parties.entrySet()) {
            if (party.getValue() == role) {
                return party.getKey();
            }
        }
        return null;
    }

    /** Whether the company has a part in it, under a longer or shorter name perhaps. */
    boolean hasParty(String name) {
        return parties.containsKey(name) || parties.keySet().stream().anyMatch(party -> Sameness.sameName(party, name));
    }

    boolean names(String name) {
        return parties.containsKey(name);
    }

    List<Telling> tellings() {
        return tellings;
    }

    List<Fact> facts() {
        return facts;
    }

    Set<String> rounds() {
        return rounds;
    }

    Set<Value> sums() {
        return sums;
    }

    int parties() {
        return parties.size();
    }

    Set<String> partyNames() {
        return parties.keySet();
    }

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

    boolean isEarlier() {
        return earlier;
    }

    boolean inTitle() {
        return inTitle;
    }

    int firstSentence() {
        return firstSentence;
    }

    void rule(DealStatus status) {
        ruling = status;
    }

    void confirm() {
        confirmed = true;
    }

    void add(Fact fact) {
        if (known.add(fact.aspect() + " " + fact.evidence().span().start())) {
            facts.add(fact);
        }
    }

    /** When it was done by the sentence that tells {@code beside}, or null. */
    @Nullable
    String closed(Fact beside) {
        for (Fact fact : facts) {
            boolean same = fact.evidence().sentence().equals(beside.evidence().sentence());
            if (same
                    && fact.aspect() == Aspect.CLOSED_ON
                    && fact.value() instanceof Value.Day day
                    && day.edtf() != null) {
                return day.edtf();
            }
        }
        return null;
    }

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
        DealStatus first = null;
        DealStatus title = null;
        boolean hearsay = false;
        for (int i = 0; i < tellings.size(); i++) {
            DealStatus status = told(tellings.get(i));
            if (status == DealStatus.TERMINATED) {
                return status;
            }
            if (places.get(i).isTitle()) {
                title = title == null ? status : title;
            } else if (first == null) {
                first = status;
                hearsay = tellings.get(i).hearsay();
            }
        }
        boolean titled = title != null && first == DealStatus.RUMOURED && hearsay;
        DealStatus status =
                title == DealStatus.RUMOURED || title == DealStatus.DENIED || first == null || titled ? title : first;
        if (status == null) {
            return DealStatus.COMPLETED;
        }
        return status == DealStatus.RUMOURED && confirmed ? DealStatus.COMPLETED : status;
    }

    /** What is only told beside the news counts as done, though it is others who report it. */
    private @Nullable DealStatus told(Telling telling) {
        boolean past = telling.earlier() && !telling.open() && telling.status() == DealStatus.ANNOUNCED;
        boolean aside = !main && telling.hearsay() && telling.status() == DealStatus.RUMOURED;
        return past || aside && group() != DealType.PUBLIC_OFFERING ? DealStatus.COMPLETED : telling.status();
    }

    DealReading reading() {
        List<Party> listed = new ArrayList<>();
        parties.forEach((name, role) -> listed.add(new Party(name, role)));
        List<Claim> claims = facts.stream()
                .sorted(Comparator.comparing((Fact fact) -> fact.evidence().span()))
                .map(Account::claim)
                .toList();
        List<Evidence> evidence = tellings.stream()
                .map(Telling::evidence)
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
        return new DealReading(type(), status(), main, listed, claims, evidence);
    }

    private static Claim claim(Fact fact) {
        return new Claim(
                fact.aspect(),
                fact.value(),
                fact.text(),
                fact.precision(),
                fact.modality(),
                fact.attribution(),
                TIMED.contains(fact.aspect()) ? fact.period() : null,
                fact.evidence());
    }
}
