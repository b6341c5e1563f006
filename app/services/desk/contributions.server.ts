import { checkWork } from './check-work.server.ts'
import type { Contribution } from './contribution.ts'
import { roundWork } from './round-work.server.ts'
import { signatureWork } from './signature-work.server.ts'

/** Everything that lays work on the desk. A noun adds its contribution here. */
export const contributions: readonly Contribution[] = [signatureWork, checkWork, roundWork]
