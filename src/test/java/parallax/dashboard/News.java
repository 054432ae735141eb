package parallax.dashboard;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import parallax.archive.Archive;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.Precision;
import parallax.extraction.RoleChange;
import parallax.extraction.Value;

/** Invented news: one deal told by four reports of three origins, and two deals told once. */
final class News {

    static final String HOSTILE = "<img src=x onerror=alert(1)> \"Plum\" & 'Pear'";

    private News() {}

    static void fileIn(Archive archive) {
        gazette().fileIn(archive);
        copyist().fileIn(archive);
        wire().fileIn(archive);
        unknown().fileIn(archive);
        round().fileIn(archive);
        hostile().fileIn(archive);
        archive.regroup();
    }

    private static Told gazette() {
        return Told.by(
                        "Morning Gazette",
                        "https://gazette.example/2031/halcyon",
                        "2031-03-07",
                        "Halcyon takes a large piece of Umbra Robotics",
                        """
                        Halcyon has taken a 40% stake in Umbra Robotics for about $2.5 billion, the two firms said on Thursday.

                        The deal values the maker of warehouse arms at more than $6 billion. Umbra Robotics will go on as a company of its own, and its staff in Lyon will move into a new building next spring.

                        Ada Quill, the chief strategy officer, steps in as interim chief executive. Bram Holt, who founded Umbra Robotics in a garage near the river, joins Halcyon to lead its machine laboratory.

                        “Our open models now rival every closed system,” said Ada Quill in a note to the staff on Friday morning.

                        Analysts had expected a smaller step. Halcyon bought the map maker Tern for $900 million ten years ago.""")
                .company("Halcyon")
                .company("Umbra Robotics")
                .company("Tern")
                .person("Ada Quill")
                .person("Bram Holt")
                .role("Ada Quill", RoleChange.WAS, "chief strategy officer", "Umbra Robotics", "chief strategy officer")
                .role(
                        "Ada Quill",
                        RoleChange.BECOMES,
                        "interim chief executive",
                        "Umbra Robotics",
                        "interim chief executive")
                .role("Bram Holt", RoleChange.JOINS, "head of machine laboratory", "Halcyon", "joins Halcyon to lead")
                .said("Ada Quill", "Our open models now rival every closed system,")
                .claim(Aspect.STAKE, Value.Percent.of("40"), "40%")
                .claim(Aspect.AMOUNT, usd("2500000000"), "$2.5 billion", Precision.APPROXIMATE, "about")
                .claim(Aspect.ANNOUNCED_ON, day("2031-03-06", DayOfWeek.THURSDAY), "Thursday")
                .claim(Aspect.VALUATION, usd("6000000000"), "$6 billion", Precision.AT_LEAST, "more than")
                .deal(DealType.MINORITY_STAKE, DealStatus.COMPLETED, "Halcyon", PartyRole.INVESTOR, "Umbra Robotics")
                .claim(Aspect.AMOUNT, usd("900000000"), "$900 million")
                .deal(DealType.ACQUISITION, DealStatus.COMPLETED, "Halcyon", PartyRole.ACQUIRER, "Tern");
    }

    private static Told copyist() {
        return Told.by("Copyist Daily", null, null, null, """
                        Halcyon has acquired a 40% stake in Umbra Robotics for $2.5 billion, the 2 corporations mentioned on Thursday.

                        The deal values the maker of warehouse arms at greater than $6 billion. Umbra Robotics will go on as a company of its own, and its employees in Lyon will transfer into a brand new constructing subsequent spring.

                        Ada Quill, the chief technique officer, steps in as interim chief executive. Bram Holt, who based Umbra Robotics in a storage close to the river, joins Halcyon to steer its machine laboratory.

                        “Our open fashions now rival each closed system,” said Ada Quill in a note to the staff on Friday morning.

                        Analysts had anticipated a smaller step. Halcyon bought the map maker Tern for $900 million ten years in the past.""")
                .company("Halcyon")
                .company("Umbra Robotics")
                .company("Tern")
                .person("Ada Quill")
                .person("Bram Holt")
                .role(
                        "Ada Quill",
                        RoleChange.WAS,
                        "chief technique officer",
                        "Umbra Robotics",
                        "chief technique officer")
                .role(
                        "Ada Quill",
                        RoleChange.BECOMES,
                        "interim chief executive",
                        "Umbra Robotics",
                        "interim chief executive")
                .said("Ada Quill", "Our open fashions now rival each closed system,")
                .claim(Aspect.STAKE, Value.Percent.of("40"), "40%")
                .claim(Aspect.AMOUNT, usd("2500000000"), "$2.5 billion")
                .claim(Aspect.ANNOUNCED_ON, day(null, DayOfWeek.THURSDAY), "Thursday")
                .claim(Aspect.VALUATION, usd("6000000000"), "$6 billion", Precision.AT_LEAST, "greater than")
                .deal(DealType.MINORITY_STAKE, DealStatus.COMPLETED, "Halcyon", PartyRole.INVESTOR, "Umbra Robotics");
    }

    private static Told wire() {
        return Told.by(
                        "Wire Service",
                        "https://wire.example/a/77?x=1#top",
                        "2031-03-08",
                        "Robot maker sells shares to Halcyon",
                        """
                        LYON - Umbra Robotics sold a 40 percent holding to Halcyon and received $2.5 billion in cash, people at both firms confirmed on Friday.

                        It is the biggest purchase of its kind this year. The price puts the worth of the young company at $6 billion, up from $3.1 billion in 2029.""")
                .company("Halcyon")
                .company("Umbra Robotics")
                .claim(Aspect.STAKE, Value.Percent.of("40"), "40 percent")
                .claim(Aspect.AMOUNT, usd("2500000000"), "$2.5 billion")
                .claim(Aspect.ANNOUNCED_ON, day("2031-03-07", DayOfWeek.FRIDAY), "Friday")
                .claim(Aspect.VALUATION, usd("6000000000"), "$6 billion")
                .deal(DealType.MINORITY_STAKE, DealStatus.COMPLETED, "Halcyon", PartyRole.INVESTOR, "Umbra Robotics");
    }

    private static Told unknown() {
        return Told.by(null, null, "2031-03", "What Halcyon gets out of it", """
                        With $2.5 billion Halcyon does not buy Umbra Robotics outright. It buys time.

                        Rivals such as Kestrel are said to look for partners as well.""")
                .company("Halcyon")
                .company("Umbra Robotics")
                .company("Kestrel")
                .claim(Aspect.AMOUNT, usd("2500000000"), "$2.5 billion")
                .deal(DealType.MINORITY_STAKE, DealStatus.COMPLETED, "Halcyon", PartyRole.INVESTOR, "Umbra Robotics");
    }

    private static Told round() {
        return Told.by(
                        "Wire Service",
                        "https://wire.example/a/78",
                        "2030-11-02",
                        "Kestrel raises €120 million",
                        "Kestrel has raised €120 million in a round led by Plover Capital, it said. Cy Marsh stays on as its chairman.")
                .company("Kestrel")
                .company("Plover Capital")
                .person("Cy Marsh")
                .role("Cy Marsh", RoleChange.STAYS, "chairman", "Kestrel", "stays on as its chairman")
                .claim(Aspect.AMOUNT, Value.Money.of("120000000", "EUR"), "€120 million")
                .deal(
                        DealType.FUNDING_ROUND,
                        DealStatus.ANNOUNCED,
                        "Plover Capital",
                        PartyRole.LEAD_INVESTOR,
                        "Kestrel");
    }

    private static Told hostile() {
        return Told.by(
                        "<b>Bold</b> News",
                        "javascript:alert(document.domain)",
                        "2030-01-05",
                        HOSTILE,
                        "Plum </script><script>alert(2)</script> said it would buy Pear for =1+1 or $5 million. “<i>Fine</i>,” said Zed \"><svg onload=alert(3)>.")
                .company("Plum")
                .company("Pear")
                .person("Zed \"><svg onload=alert(3)>")
                .said("Zed \"><svg onload=alert(3)>", "<i>Fine</i>,")
                .claim(Aspect.AMOUNT, usd("5000000"), "=1+1 or $5 million")
                .deal(DealType.ACQUISITION, DealStatus.RUMOURED, "Plum", PartyRole.ACQUIRER, "Pear");
    }

    private static Value usd(String amount) {
        return Value.Money.of(amount, "USD");
    }

    private static Value day(@Nullable String edtf, DayOfWeek weekday) {
        return new Value.Day(edtf, weekday, true);
    }
}
