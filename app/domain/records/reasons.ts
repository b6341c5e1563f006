/** Why the log is not made into a file. */
export type RecordReasons = { 'log-too-long': { most: number } }
