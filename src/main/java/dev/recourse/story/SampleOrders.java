package dev.recourse.story;

import static dev.recourse.story.Bodies.*;

import module java.base;

/** The samples: both stories of the article, and one order in each state that people meet. */
final class SampleOrders {
  private static final Person ANNA = Person.buyer("anna", "Анна Смирнова", "ru", "Europe/Moscow");
  private static final Person IVAN =
      Person.buyer("ivan", "Иван Петров", "ru", "Asia/Yekaterinburg");
  private static final Person EMMA = Person.buyer("emma", "Emma Clark", "en", "Europe/London");
  private static final Person JONAS = Person.buyer("jonas", "Jonas Weber", "en", "Europe/Berlin");
  private static final Person LI_WEI = Person.seller("li-wei", "Li Wei Trading", "en");
  private static final Person KUZNETSOV = Person.seller("kuznetsov", "Мастерская Кузнецова", "ru");
  private static final Person NORDIC = Person.seller("nordic", "Nordic Home", "en");

  private static final Goods KETTLE = new Goods("kettle", "Kettle", 1, 4_890);
  private static final Goods CUPS = new Goods("cup", "Cup", 5, 333);
  private static final Goods LAMP = new Goods("lamp", "Desk lamp", 1, 6_250);
  private static final Goods BLANKET = new Goods("blanket", "Wool blanket", 2, 3_900);
  private static final Goods SHELF = new Goods("shelf", "Полка из дуба", 1, 740_000);
  private static final Goods BOX = new Goods("box", "Шкатулка", 1, 215_000);

  private static final String REQUEST = "/parts/1/cancellation";
  private static final String SHIPMENT = "/parts/1/shipment";
  private static final String DISPUTE = "/parts/1/dispute";

  /** When all is made. */
  private static final double END = 40;

  private SampleOrders() {}

  /** In the order in which they are listed; the last act of the last one ends the making. */
  static List<Sample> all() {
    var all = new ArrayList<Sample>();
    all.addAll(stories());
    all.addAll(ended());
    all.addAll(disputed());
    all.addAll(shipped());
    all.addAll(asked());
    all.addAll(fresh());
    return all;
  }

  private static List<Sample> stories() {
    return List.of(
        sample(
                "long-1",
                "the long story, first half: not paid in 20 days",
                0,
                euro(ANNA, LI_WEI, KETTLE))
            .seller(2, "/messages", text("Is there a problem with the payment? I can help."))
            .seller(9, "/offers", discount(10, "Ten per cent off for you"))
            .buyer(10, "/offers/1/accept", Map.of()),
        sample(
                "long-2",
                "the long story, second half: a pretended shipment, refunded",
                20.5,
                euro(ANNA, LI_WEI, KETTLE))
            .paid(20.5, "card_ok")
            .buyer(22, REQUEST, reason("doubts_about_seller", true))
            .seller(23, SHIPMENT, Map.of("note", "Already shipped."))
            .buyer(23, SHIPMENT + "/request-proof", Map.of("wants", List.of("tracking_number")))
            .seller(24, SHIPMENT + "/supply-proof", number(TrackingNumbers.wrong("long")))
            .buyer(
                24,
                DISPUTE,
                dispute("invalid_tracking", "full_refund", "This number does not exist.")),
        sample(
                "short",
                "the short story: 14 days of silence, refunded",
                1,
                rouble(IVAN, KUZNETSOV, SHELF))
            .paid(1, "card_refund_slow")
            .buyer(3, REQUEST, reason("changed_mind", false)));
  }

  private static List<Sample> ended() {
    return List.of(
        sample("completed", "completed: received and confirmed", 5, euro(EMMA, NORDIC, LAMP))
            .paid(5, "card_ok")
            .delivered(10)
            .buyer(12, "/parts/1/receipt", Map.of()),
        sample("agreed", "cancelled by agreement and refunded", 11, euro(JONAS, LI_WEI, CUPS))
            .paid(11, "card_ok")
            .buyer(13, REQUEST, reason("found_better_price", false))
            .seller(14, REQUEST + "/accept", Map.of()),
        sample(
                "cancelled-unpaid",
                "closed by the buyer before paying",
                30,
                euro(EMMA, LI_WEI, KETTLE))
            .buyer(31, "/cancel", Map.of("reason", "ordered_by_mistake")),
        sample(
                "refund-running",
                "closed, the refund is still on its way",
                36,
                euro(ANNA, NORDIC, BLANKET))
            .paid(36, "card_refund_slow")
            .buyer(38, REQUEST, reason("delivery_too_slow", false))
            .seller(39, REQUEST + "/accept", Map.of()));
  }

  private static List<Sample> disputed() {
    return List.of(
        sample(
                "decided",
                "a dispute decided by a mediator, may be appealed",
                24,
                euro(JONAS, NORDIC, LAMP))
            .paid(24, "card_ok")
            .delivered(29)
            .buyer(33, DISPUTE, damaged("A dent in the shade."))
            .seller(34, DISPUTE + "/answer", text("It was whole when it left."))
            .buyer(35, DISPUTE + "/escalate", Map.of())
            .mediator(38, DISPUTE + "/take", Map.of())
            .mediator(38, DISPUTE + "/decision", decision()),
        sample("mediation", "a dispute before a mediator", 25, rouble(IVAN, KUZNETSOV, BOX))
            .paid(25, "card_ok")
            .delivered(31)
            .buyer(
                34, DISPUTE, dispute("not_as_described", "full_refund", "Крышка не закрывается."))
            .seller(36, DISPUTE + "/answer", text("Так и задумано."))
            .buyer(39, DISPUTE + "/escalate", text("Так нельзя пользоваться.")),
        sample("dispute", "a dispute that waits for the seller", 26, euro(ANNA, NORDIC, LAMP))
            .paid(26, "card_ok")
            .delivered(35)
            .buyer(39, DISPUTE, dispute("not_as_described", "full_refund", "Цвет совсем другой.")));
  }

  private static List<Sample> shipped() {
    return List.of(
        sample(
                "delivered",
                "shipped and delivered, not confirmed by the buyer",
                27,
                euro(EMMA, LI_WEI, KETTLE))
            .paid(27, "card_ok")
            .delivered(37),
        sample("shipped", "shipped, the carrier has it", 33, rouble(IVAN, KUZNETSOV, SHELF))
            .paid(33, "card_ok")
            .arriving(38, Map.of()),
        shippedWithoutScan(),
        sample(
                "parts",
                "in parts: two cancelled, two shipped, one waits",
                34,
                euro(JONAS, LI_WEI, CUPS))
            .paid(34, "card_ok")
            .buyer(36, REQUEST, pieces(2, reason("wrong_variant_or_quantity", false)))
            .seller(37, "/parts/2/cancellation/accept", Map.of())
            .arriving(39, Map.of("lines", Goods.pieces(2))));
  }

  private static Sample shippedWithoutScan() {
    var sample =
        sample(
            "unconfirmed",
            "marked as shipped, the carrier does not know it",
            37,
            euro(ANNA, LI_WEI, CUPS));
    return sample.paid(37, "card_ok").shipped(END, sample.number(), Map.of());
  }

  private static List<Sample> asked() {
    return List.of(
        sample(
                "requested",
                "cancellation requested, the seller has to answer",
                35,
                euro(EMMA, NORDIC, BLANKET))
            .paid(35, "card_ok")
            .buyer(39, REQUEST, reason("changed_mind", false)),
        sample("claimed", "a claimed shipment with a wrong number", 35, euro(JONAS, LI_WEI, KETTLE))
            .paid(35, "card_ok")
            .buyer(38, REQUEST, reason("seller_not_responding", false))
            .shipped(END, TrackingNumbers.wrong("claim"), Map.of()),
        sample(
                "ship-by-missed",
                "not shipped in time: the buyer may cancel alone",
                31,
                rouble(IVAN, KUZNETSOV, BOX))
            .paid(31, "card_ok"));
  }

  private static List<Sample> fresh() {
    return List.of(
        sample("awaiting-shipment", "awaiting shipment", 37, euro(EMMA, NORDIC, LAMP))
            .paid(37, "card_ok"),
        sample("payment-checked", "payment being checked", 39, euro(ANNA, NORDIC, LAMP))
            .paid(39.5, "card_ok"),
        sample("offer", "not paid yet, with an offer", 39, euro(JONAS, LI_WEI, BLANKET))
            .seller(END, "/offers", discount(15, "If you take both this week")));
  }

  private static Sample sample(String reference, String title, double day, Placing placing) {
    return Sample.of(title, day, placing.as("sample-" + reference));
  }

  private static Placing euro(Person buyer, Person seller, Goods goods) {
    return new Placing("", buyer, seller, goods, "EUR");
  }

  private static Placing rouble(Person buyer, Person seller, Goods goods) {
    return new Placing("", buyer, seller, goods, "RUB");
  }
}
