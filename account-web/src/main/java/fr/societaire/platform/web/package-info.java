/**
 * What every page stands on: layouts and tags (under {@code WEB-INF}), the files of the looks, the protections of every
 * answer, the way out of an action ({@link fr.societaire.platform.web.Go}), the error page. The one web package that
 * pages of other features may use.
 */
package fr.societaire.platform.web;
