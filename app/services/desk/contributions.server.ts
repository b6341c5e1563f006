import { deliveryWork } from '../delivery/desk-work.server.ts'
import { appealWork } from '../evaluation/appeal-work.server.ts'
import { checkWork } from '../evaluation/desk-work.server.ts'
import { reportWork } from '../evaluation/report-work.server.ts'
import { roundWork } from '../rounds/office/desk-work.server.ts'
import { signatureWork } from '../signatures/desk-work.server.ts'
import { tallyWork } from '../tally/desk-work.server.ts'
import type { Contribution } from './contribution.ts'

/** Everything that lays work on the desk, from each noun that does. */
export const contributions: readonly Contribution[] = [
  signatureWork,
  checkWork,
  appealWork,
  reportWork,
  roundWork,
  tallyWork,
  deliveryWork,
]
