/**
 * The benchmark: made releases of any size that look like the real one, questions that are never asked twice, a client
 * that loads the service and a static server in turn, and measurements inside one process. It lives with the tests, so
 * that nothing of it is in what is served. The door is {@link org.comparanda.bench.Bench}; docs/benchmark.md says how to
 * run it and how to read what it says. Beside it are the tests of the built service under more load than it can bear.
 */
package org.comparanda.bench;
