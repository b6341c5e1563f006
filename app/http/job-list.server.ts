import type { Job } from './jobs.server.ts'

/** Every job of the portal; each noun's work lies in its services. */
export const jobList: readonly Job[] = []
