package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.comparison.report.Accounts;
import parallax.comparison.report.DealGroup;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.Terms;
import parallax.extraction.DealStatus;
import parallax.extraction.Modality;
import parallax.extraction.Party;
import parallax.extraction.QuoteReading;
import parallax.text.Span;

/**
 * Tells whom a statement was taken over from.
 *
 * <p>Only what somebody else has found out is taken over. Parties of the deal, their people, and those left unnamed are whom
 * a report asks: two reports that heard the same of them are still two.
 */
public final class Citing {

    private final Accounts accounts;
    private final Set<String> insiders = new HashSet<>();
    private final List<CompanyName> parties = new ArrayList<>();

    public Citing(Accounts accounts) {
        this.accounts = accounts;
        for (DealGroup.Member member : accounts.members()) {
            member.deal().parties().stream()
                    .map(Party::name)
                    .map(CompanyName::of)
                    .forEach(parties::add);
            member.report().reading().people().forEach(person -> addPerson(person.name()));
        }
    }

    private void addPerson(String name) {
        String plain = Terms.plain(name);
        insiders.add(plain);
        insiders.add(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** The outlet, data house or other outsider that the report names for the statement; none where it stands by itself. */
    Optional<String> cited(int member, Statement statement) {
        String attribution = statement.attribution();
        if (attribution == null) {
            return Optional.empty();
        }
        return told(member, statement.sentence())
                .or(() -> SourceNames.in(attribution))
                .filter(name -> !isInsider(name) && !isOwn(member, name));
    }

    /**
     * Whether a report that cites others for these statements of a fact stands by it all the same: it has asked somebody
     * itself, or it tells of a deal that is public before it cites anybody. What it repeats behind the citation does not
     * count, nor does its headline.
     *
     * @param statements by position
     */
    boolean standsByItself(int member, List<Statement> statements) {
        boolean citesNobodyYet = true;
        for (Statement statement : statements) {
            boolean cites = cited(member, statement).isPresent();
            citesNobodyYet &= !cites;
            boolean asked = statement.attribution() != null && !cites;
            if (asked
                    || citesNobodyYet
                            && isPublic(member)
                            && isFirm(statement)
                            && !accounts.isHeadline(member, statement.span())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPublic(int member) {
        DealStatus status = accounts.members().get(member).deal().status();
        return status == DealStatus.ANNOUNCED || status == DealStatus.COMPLETED;
    }

    private static boolean isFirm(Statement statement) {
        return statement.modality() == Modality.ASSERTED || statement.modality() == Modality.PLANNED;
    }

    /** Where somebody told it another outlet, that outlet has found it out. */
    private Optional<String> told(int member, Span sentence) {
        return accounts.report(member).reading().quotes().stream()
                .filter(quote -> quote.told() != null && quote.sentence().overlaps(sentence))
                .map(QuoteReading::told)
                .filter(told -> !isInsider(told) && !isOwn(member, told))
                .findFirst();
    }

    private boolean isInsider(String name) {
        CompanyName company = CompanyName.of(name);
        return insiders.contains(Terms.plain(name)) || parties.stream().anyMatch(company::same);
    }

    private boolean isOwn(int member, String name) {
        String outlet = accounts.outlet(member);
        return outlet != null && CompanyName.same(outlet, name);
    }
}
