/**
 * Tests of the web page in a real Chromium, on the running service with the founding data. {@link
 * org.comparanda.web.Visit} is one visit to it: whatever goes wrong on the page while it lasts fails the test.
 */
package org.comparanda.web;
