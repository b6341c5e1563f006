import { column } from '#app/domain/columns.ts'
import { accountFacts } from './accounts/manifest.server.ts'
import { alertFacts } from './alerts/manifest.server.ts'
import { budgetFacts } from './budget/manifest.server.ts'
import { classificationFacts } from './classifications/manifest.server.ts'
import { commissionFacts } from './commission/manifest.server.ts'
import { conciliationFacts } from './conciliations/manifest.server.ts'
import { deliveryFacts } from './delivery/manifest.server.ts'
import { deskFacts } from './desk/manifest.server.ts'
import { documentFacts } from './documents/manifest.server.ts'
import { evaluationFacts } from './evaluation/manifest.server.ts'
import { facilityFacts } from './facilities/manifest.server.ts'
import { followingFacts } from './following/manifest.server.ts'
import { hearingFacts } from './hearings/manifest.server.ts'
import { improvementFacts } from './improvements/manifest.server.ts'
import type { NounFacts } from './noun-facts.ts'
import { placeFacts } from './places/manifest.server.ts'
import { problemFacts } from './problems/manifest.server.ts'
import { proposalFacts } from './proposals/manifest.server.ts'
import { ratingFacts } from './ratings/manifest.server.ts'
import { recordFacts } from './records/manifest.server.ts'
import { remarkFacts } from './remarks/manifest.server.ts'
import { rollFacts } from './roll/manifest.server.ts'
import { roundFacts } from './rounds/manifest.server.ts'
import { scorecardFacts } from './scorecards/manifest.server.ts'
import { tallyFacts } from './tally/manifest.server.ts'
import { visitFacts } from './visits/manifest.server.ts'

/** Every noun that says something of itself; in their order the office has its sections. */
const nouns = [
  deskFacts,
  roundFacts,
  rollFacts,
  proposalFacts,
  evaluationFacts,
  commissionFacts,
  tallyFacts,
  deliveryFacts,
  budgetFacts,
  remarkFacts,
  conciliationFacts,
  followingFacts,
  classificationFacts,
  hearingFacts,
  facilityFacts,
  ratingFacts,
  visitFacts,
  scorecardFacts,
  improvementFacts,
  problemFacts,
  accountFacts,
  placeFacts,
  documentFacts,
  recordFacts,
  alertFacts,
] as const

/** What all nouns say of themselves under one key. */
export const factsOfNouns = <Key extends keyof NounFacts>(key: Key) => column(key, nouns)
