import { availableParallelism } from 'node:os'

/**
 * How many test files run at once. A test over HTTP waits for the application, which waits for the
 * database: one file alone leaves half of two cores idle. More than four would share too little.
 */
export const testWorkers = Math.min(4, Math.max(2, availableParallelism()))
