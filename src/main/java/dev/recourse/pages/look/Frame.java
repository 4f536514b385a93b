package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/**
 * The page around its content. The live address says where news of this page come from; the clock
 * of a sandbox stands.
 */
public record Frame(
    String language,
    String title,
    Width width,
    Link home,
    List<NavItem> nav,
    @Nullable Person person,
    @Nullable Link otherLanguage,
    @Nullable Link help,
    @Nullable Link settings,
    Csrf csrf,
    @Nullable SandboxBar sandbox,
    List<Banner> banners,
    List<Link> crumbs,
    Foot foot,
    boolean clockStands,
    @Nullable String live) {}
