import type { Language } from './domain/language.ts'
import { merged } from './domain/merged.ts'
import { platformAddress } from './domain/places/place-id.ts'
import { accountPaths } from './paths/accounts.ts'
import { alertPaths } from './paths/alerts.ts'
import { budgetPaths } from './paths/budgets/budget.ts'
import { classificationPaths } from './paths/budgets/classifications.ts'
import { conciliationPaths } from './paths/budgets/conciliations.ts'
import { followingPaths } from './paths/budgets/following.ts'
import { hearingPaths } from './paths/budgets/hearings.ts'
import { remarkPaths } from './paths/budgets/remarks.ts'
import { deliveryPaths } from './paths/delivery.ts'
import { deskPaths } from './paths/desk.ts'
import { documentPaths } from './paths/documents.ts'
import { evaluationPaths } from './paths/evaluation.ts'
import { facilityPaths } from './paths/facilities.ts'
import { framePaths } from './paths/frame.ts'
import { importPaths } from './paths/imports.ts'
import { municipalityPaths, placePaths } from './paths/places.ts'
import { problemPaths } from './paths/problems.ts'
import { proposalPaths } from './paths/proposals.ts'
import { ratingPaths } from './paths/ratings.ts'
import { recordPaths } from './paths/records.ts'
import { rollPaths } from './paths/roll.ts'
import { roundPaths } from './paths/rounds.ts'
import { runPaths } from './paths/runs.ts'
import { improvementPaths } from './paths/services/improvements.ts'
import { scorecardPaths } from './paths/services/scorecards.ts'
import { visitPaths } from './paths/services/visits.ts'
import { signaturePaths } from './paths/signatures.ts'
import { tallyPaths } from './paths/tally.ts'
import { commissionPaths } from './paths/votes/commission.ts'
import { ledgerPaths } from './paths/votes/ledger.ts'
import { votingPaths } from './paths/voting.ts'

/** Anybody may ask for any place; beyond so many all are made anew. */
const mostKnown = 300
const known = new Map<string, Paths>()

/**
 * Every address of the portal, from the list of each noun. Public pages lie below `/ky/ak-bulun`, so that a copy kept
 * by the page cache never depends on who asks; what depends on the person lies below `account` and `office`.
 */
export function pathsOf(language: Language, place: string): Paths {
  const home = `/${language}/${place}`
  const standing = known.get(home)
  if (standing) return standing
  if (known.size >= mostKnown) known.clear()
  const made = newPaths({ home, place })
  known.set(home, made)
  return made
}

/** Some hundred addresses: to make them at each link of a list took longer than the list. */
function newPaths(at: { home: string; place: string }) {
  return merged(
    accountPaths(at),
    alertPaths(at),
    budgetPaths(at),
    classificationPaths(at),
    commissionPaths(at),
    ledgerPaths(at),
    conciliationPaths(at),
    deliveryPaths(at),
    deskPaths(at),
    documentPaths(at),
    evaluationPaths(at),
    facilityPaths(at),
    followingPaths(at),
    framePaths(at),
    hearingPaths(at),
    importPaths(at),
    improvementPaths(at),
    placePaths(at),
    problemPaths(at),
    proposalPaths(at),
    ratingPaths(at),
    recordPaths(at),
    remarkPaths(at),
    rollPaths(at),
    roundPaths(at),
    runPaths(at),
    scorecardPaths(at),
    signaturePaths(at),
    tallyPaths(at),
    visitPaths(at),
    votingPaths(at),
  )
}

export type Paths = ReturnType<typeof newPaths>

/** The addresses of the platform's own pages: its accounts lie below it as those of a municipality do. */
export function platformPathsOf(language: Language) {
  const paths = pathsOf(language, platformAddress)
  return merged(paths, municipalityPaths(paths.home))
}
