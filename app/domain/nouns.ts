import { accountLists } from './accounts/manifest.ts'
import { alertLists } from './alerts/manifest.ts'
import { budgetLists } from './budget/manifest.ts'
import { classificationLists } from './classifications/manifest.ts'
import { type Column, column } from './columns.ts'
import { commissionLists } from './commission/manifest.ts'
import { conciliationLists } from './conciliations/manifest.ts'
import { deliveryLists } from './delivery/manifest.ts'
import { deskLists } from './desk/manifest.ts'
import { documentLists } from './documents/manifest.ts'
import { evaluationLists } from './evaluation/manifest.ts'
import { facilityLists } from './facilities/manifest.ts'
import { followingLists } from './following/manifest.ts'
import { hearingLists } from './hearings/manifest.ts'
import { importLists } from './imports/manifest.ts'
import { improvementLists } from './improvements/manifest.ts'
import { ledgerLists } from './ledger/manifest.ts'
import type { NounLists } from './noun-lists.ts'
import { placeLists } from './places/manifest.ts'
import { problemLists } from './problems/manifest.ts'
import { proposalLists } from './proposals/manifest.ts'
import { ratingLists } from './ratings/manifest.ts'
import { recordLists } from './records/manifest.ts'
import { remarkLists } from './remarks/manifest.ts'
import { rollLists } from './roll/manifest.ts'
import { roundLists } from './rounds/manifest.ts'
import { runLists } from './runs/manifest.ts'
import { scorecardLists } from './scorecards/manifest.ts'
import { signatureLists } from './signatures/manifest.ts'
import { tallyLists } from './tally/manifest.ts'
import { visitLists } from './visits/manifest.ts'
import { votingLists } from './voting/manifest.ts'

/** Every noun, by what it brings to the lists of the domain; in their order the public pages tell of them. */
const nouns = [
  accountLists,
  deskLists,
  recordLists,
  documentLists,
  placeLists,
  roundLists,
  proposalLists,
  evaluationLists,
  rollLists,
  votingLists,
  ledgerLists,
  commissionLists,
  tallyLists,
  deliveryLists,
  budgetLists,
  remarkLists,
  conciliationLists,
  followingLists,
  classificationLists,
  hearingLists,
  facilityLists,
  ratingLists,
  visitLists,
  scorecardLists,
  improvementLists,
  problemLists,
  alertLists,
  importLists,
  runLists,
  signatureLists,
] as const

/** What all nouns bring to one list. */
export type Listed<Key extends keyof NounLists> = Column<typeof nouns, Key>

export const listed = <Key extends keyof NounLists>(key: Key): Listed<Key> => column(key, nouns)
