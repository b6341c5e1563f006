import { availableParallelism } from 'node:os'

/**
 * How many test files run at once. A test over HTTP waits for the application, which waits for the
 * database, and some wait for time to pass: as many files as cores would leave the cores idle for a
 * part of the run, so there is one more. More than four would share too little.
 */
export const testWorkers = Math.min(4, Math.max(2, availableParallelism() + 1))
