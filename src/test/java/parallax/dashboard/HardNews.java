package parallax.dashboard;

import java.util.List;
import parallax.archive.Archive;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.RoleChange;
import parallax.extraction.Value;

/** Invented news that is hard to lay out: very much of it, very little of it, very long and in other scripts. */
public final class HardNews {

    static final int REPORTS = 40;
    static final int PEOPLE = 200;

    static final String LONG_NAME = "The Amalgamated and Federated International Consortium of Independent Builders of"
            + " Extraordinarily Large Language Models, Weather Machines, Tide Predictors and Talking Clocks of the"
            + " Northern Archipelago Limited";

    /** A name in which no line can break. */
    static final String UNBROKEN = "Y" + "y".repeat(600);

    private static final List<String> VERSIONS = List.of("2.5", "2.5", "2.6", "2.45");

    private HardNews() {}

    public static void fileIn(Archive archive) {
        for (int report = 0; report < REPORTS; report++) {
            crowded(report).fileIn(archive);
        }
        Told.by(null, null, null, null, "Pebble bought Gravel for $3 million.")
                .company("Pebble")
                .company("Gravel")
                .claim(Aspect.AMOUNT, usd("3000000"), "$3 million")
                .deal(DealType.ACQUISITION, DealStatus.COMPLETED, "Pebble", PartyRole.ACQUIRER, "Gravel")
                .fileIn(archive);
        longName(LONG_NAME, "Tarn").fileIn(archive);
        longName(UNBROKEN, "Gill").fileIn(archive);
        rightToLeft().fileIn(archive);
        archive.regroup();
    }

    /** One of forty reports of one deal, each with some of two hundred facts. */
    private static Told crowded(int report) {
        StringBuilder text = new StringBuilder("Corona takes 30% of Meridian for $")
                .append(VERSIONS.get(report % VERSIONS.size()))
                .append(" billion, report ")
                .append(report)
                .append(" says in words of its own.\n\n");
        for (int person = report % 3; person < PEOPLE; person += 3) {
            text.append(name(person))
                    .append(" becomes ")
                    .append(post(person, report))
                    .append(" at Meridian.\n\n");
        }
        text.append("“We shall ")
                .append(report % 3 == 0 ? "never" : report % 3 == 1 ? "not" : "hardly ever")
                .append(" sell a harbour that feeds the whole town,” said ")
                .append(name(0))
                .append(".");
        Told told = Told.by(
                        "Outlet number " + report
                                + (report % 7 == 0 ? " of the United Northern Evening Newspapers" : ""),
                        "https://outlet" + report + ".example/meridian",
                        "2031-03-" + String.format("%02d", 1 + report % 28),
                        null,
                        text.toString())
                .company("Corona")
                .company("Meridian");
        told.person(name(0));
        for (int person = report % 3; person < PEOPLE; person += 3) {
            String post = post(person, report);
            told.person(name(person))
                    .role(
                            name(person),
                            RoleChange.BECOMES,
                            post,
                            "Meridian",
                            name(person) + " becomes " + post + " at Meridian");
        }
        String price = VERSIONS.get(report % VERSIONS.size());
        return told.said(
                        name(0),
                        "We shall " + (report % 3 == 0 ? "never" : report % 3 == 1 ? "not" : "hardly ever")
                                + " sell a harbour that feeds the whole town,")
                .claim(Aspect.STAKE, Value.Percent.of("30"), "30%")
                .claim(
                        Aspect.AMOUNT,
                        usd(new java.math.BigDecimal(price).movePointRight(9).toPlainString()),
                        "$" + price + " billion")
                .deal(DealType.MINORITY_STAKE, DealStatus.ANNOUNCED, "Corona", PartyRole.INVESTOR, "Meridian");
    }

    private static String name(int person) {
        return "Ann" + letters(person) + " Berg" + letters(person * 7 + 3);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    private static String post(int person, int report) {
        return report % 11 == 0 ? "head of warehouse " + person : "head of harbour " + person;
    }

    private static Told longName(String buyer, String target) {
        return Told.by(
                        "Wire Service",
                        "https://wire.example/" + target,
                        "2031-02",
                        buyer + " takes over " + target,
                        buyer + " has taken over " + target + " for $12 million, says Ada " + buyer + ".")
                .company(buyer)
                .company(target)
                .person("Ada " + buyer)
                .claim(Aspect.AMOUNT, usd("12000000"), "$12 million")
                .deal(DealType.ACQUISITION, DealStatus.COMPLETED, buyer, PartyRole.ACQUIRER, target);
    }

    private static Told rightToLeft() {
        return Told.by(
                        "صحيفة الصباح",
                        "https://sabah.example/a",
                        "2031-01-15",
                        "شركة النخيل تستحوذ على شركة البحر",
                        "قالت شركة النخيل إنها استحوذت على شركة البحر مقابل 75 مليون دولار. “هذه خطوة كبيرة” قالت ليلى حداد.")
                .company("شركة النخيل")
                .company("شركة البحر")
                .person("ليلى حداد")
                .said("ليلى حداد", "هذه خطوة كبيرة")
                .claim(Aspect.AMOUNT, usd("75000000"), "75 مليون دولار")
                .deal(DealType.ACQUISITION, DealStatus.COMPLETED, "شركة النخيل", PartyRole.ACQUIRER, "شركة البحر");
    }

    private static Value usd(String amount) {
        return Value.Money.of(amount, "USD");
    }
}
