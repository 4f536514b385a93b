/**
 * The PostgreSQL that comes with the service: its files, its passwords, its start and its end.
 * Comes in: a data folder. Goes out: logins. Knows nothing of Spring's beans nor of our tables.
 */
@NullMarked
package dev.recourse.setup.database;

import org.jspecify.annotations.NullMarked;
