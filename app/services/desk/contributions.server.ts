import { signatureWork } from '../signatures/desk-work.server.ts'
import { tasksOfNouns } from '../tasks.server.ts'
import type { Contribution } from './contribution.ts'

/** Everything that lays work on the desk; what waits for a signature knows every pending act, so it stands above the nouns. */
export const contributions: readonly Contribution[] = [
  signatureWork,
  ...Object.values(tasksOfNouns('desk')),
]
