/* SPDX-License-Identifier: MIT
 *
 * What ports/unix keeps to itself.
 * Tests: tests/modules/os, tests/command.
 */
#ifndef HR_UNIX_PORT_H
#define HR_UNIX_PORT_H

/* The SIGINT handler (main.c), and what it tells the console functions. */
void hr_unix_signal(int number);
void hr_unix_interrupted(void);

#endif
