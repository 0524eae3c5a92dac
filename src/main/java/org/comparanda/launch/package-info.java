/**
 * Starting and stopping: the command line, the folder of the user's data, the embedded database, and the order in
 * which a server comes up. The door is {@link org.comparanda.launch.Comparanda}, the main class. Everything else is
 * below this package; nothing imports it.
 */
package org.comparanda.launch;
