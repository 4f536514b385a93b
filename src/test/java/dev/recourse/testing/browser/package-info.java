/**
 * Pages as their readers meet them: one Chromium for a run of tests, a window of its own for each
 * visit, and guards that look at every page whatever the test is about.
 */
@NullMarked
package dev.recourse.testing.browser;

import org.jspecify.annotations.NullMarked;
