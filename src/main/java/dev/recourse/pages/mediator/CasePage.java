package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.CaseHead;
import dev.recourse.pages.look.CaseSide;
import dev.recourse.pages.look.Checklist;
import dev.recourse.pages.look.Conversation;
import dev.recourse.pages.look.DecisionBar;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Tabs;
import dev.recourse.pages.look.Timeline;
import dev.recourse.pages.mediator.Bars.FaultBar;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is drawn.
 *
 * @param standing whose case it is, with the button that changes that
 * @param matter what it is about, and on appeal the first decision
 */
public record CasePage(
    CaseHead head,
    List<Banner> standing,
    Tabs tabs,
    Timeline timeline,
    @Nullable Checklist parcel,
    List<Fact> money,
    List<Fact> matter,
    Link order,
    List<CaseSide> sides,
    Conversation talk,
    @Nullable DecisionBar decision,
    @Nullable FaultBar fault) {}
