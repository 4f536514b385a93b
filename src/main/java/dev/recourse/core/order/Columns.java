package dev.recourse.core.order;

/** The columns of the three tables, and the one of what is asked in any status. */
enum Columns {
  ANY,
  ORDER,
  PART,
  DISPUTE;

  int of(Scene scene) {
    return switch (this) {
      case ANY -> 0;
      case ORDER -> order(scene.status());
      case PART -> part(scene.status());
      case DISPUTE -> dispute(scene.dispute());
    };
  }

  private static int order(Status status) {
    return switch (status) {
      case AWAITING_PAYMENT -> 0;
      case PAYMENT_VERIFICATION -> 1;
      case AWAITING_SHIPMENT, CANCELLATION_REQUESTED, SHIPPED -> 2;
      case COMPLETED -> 3;
      case CLOSED -> 4;
    };
  }

  private static int part(Status status) {
    return switch (status) {
      case AWAITING_PAYMENT -> 0;
      case PAYMENT_VERIFICATION -> 1;
      case AWAITING_SHIPMENT -> 2;
      case CANCELLATION_REQUESTED -> 3;
      case SHIPPED -> 4;
      case COMPLETED -> 5;
      case CLOSED -> 6;
    };
  }

  private static int dispute(Dispute dispute) {
    return switch (dispute) {
      case Dispute.AwaitingSeller _ -> 0;
      case Dispute.AwaitingBuyer _ -> 1;
      case Dispute.UnderMediation _ -> 2;
      case Dispute.Resolved _ -> 3;
      case Dispute.Appealed _ -> 4;
      case Dispute.Final _, Dispute.Withdrawn _, Dispute.None _ -> 5;
    };
  }
}
