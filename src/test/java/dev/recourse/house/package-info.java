/** The walls between the rooms, and what must stand nowhere. */
@NullMarked
package dev.recourse.house;

import org.jspecify.annotations.NullMarked;
