import type { Resolution } from '#app/domain/budget/adoption.ts'
import type { DepartureSaid } from '#app/domain/budget/departure-said.ts'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import { frozenNames } from '#app/domain/budget/open-data/frozen-names.ts'
import type { BudgetVersion } from '#app/domain/budget/version.ts'
import { hashForm, versionText } from '#app/domain/budget/version-text.ts'
import { openFindings } from '#app/domain/budget/work/noted-finding.ts'
import { faultsOfDepartures, saidOf } from '#app/domain/budget/work/say-departures.ts'
import type { Register } from '#app/domain/classifications/register.ts'
import { accepted, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { changeVersion, readVersion } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { registerHere, registerIn } from '../../classifications/read-register.server.ts'
import { tellOfVersion } from '../../following/tell-followers.server.ts'
import type { Situation } from '../../situation.ts'
import { overtakenBy } from '../rehearsal/earlier.server.ts'
import { checkWanted } from './check-wanted.server.ts'
import { departuresOf } from './departures-of.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** A version that can be published as it stands. */
type Ready = {
  version: BudgetVersion
  lines: readonly BudgetLine[]
  /** The number of the version that it corrects or follows. */
  basis: number | null
  register: Register
  departures: readonly DepartureSaid[]
}

/**
 * Refused while anything that does not fit in it stands without a note, where it replaces a published one without a
 * reason, where another was published since it was begun, and where its kind is not possible in the state of its year:
 * before all, nothing is adopted, changed or spent while remarks on its draft are unanswered. Each line that it has
 * otherwise than a signed conciliation protocol decided needs a reason, which everybody reads.
 */
export async function readyToPublish(
  where: Where,
  of: { year: number; number: number },
  reasons: readonly string[],
  tx: Transaction | null,
): Promise<Outcome<Ready>> {
  const { place } = where
  const key = { place, ...of }
  const version = await readVersion(tx, key)
  if (!version) return refuse('missing', 'not-here', {})
  if (version.state === 'published') return refuse('conflict', 'budget-is-published', {})
  const lines = await readLines(tx, key)
  if (lines.length === 0) return refuse('conflict', 'budget-no-lines', {})
  const open = openFindings(version.findings, lines)
  if (open.length > 0) return refuse('conflict', 'budget-open-findings', { count: open.length })
  const wanted = { ...version, reason: version.reason ?? '' }
  const basis = await checkWanted(where, wanted, { step: 'publish', tx })
  if (basis.refused)
    return {
      ...basis,
      kind: 'conflict',
      reason: basis.faults[0]?.reason ?? basis.reason,
      faults: [],
    }
  // Begun on the page from another draft than the one that was put since, it holds what the kenesh did not see.
  const put = version.kind === 'approved' ? basis.value : null
  if (put && version.file === null && version.basis !== put.number && put.kind !== 'approved')
    return refuse('conflict', 'budget-not-what-was-put', { version: put.number })
  const newer = await overtakenBy(place, version, tx)
  if (newer) return refuse('conflict', 'budget-overtaken', { version: newer.number })
  const register = await registerOf(tx, where)
  const departs = await departuresOf(where, { version, lines, register }, tx)
  const departures = saidOf(departs, reasons)
  const faults = faultsOfDepartures(departures)
  if (faults.length > 0) return refuseInput(faults)
  return accepted({ version, lines, basis: basis.value?.number ?? null, register, departures })
}

/**
 * Publishes it: from here on nobody changes it, and its hash says so; it keeps the names that its codes have, and those
 * who follow it are told. Answers what the audit line says of it.
 */
export async function writePublished(
  tx: Transaction,
  where: Where,
  { version, lines, basis, register, departures }: Ready,
  resolution?: Resolution,
) {
  const { year, number, kind, reason } = version
  const { hash, names } = hashedWith(register, version, lines)
  const published = {
    ...({ state: 'published', hash, hashForm, publishedAt: where.at } as const),
    ...{ basis, names },
    ...(departures.length > 0 ? { departures } : {}),
    ...(resolution ? { resolution } : {}),
  }
  if (!(await changeVersion(tx, version, published)))
    return refuse('conflict', 'stands-otherwise', {})
  await tellOfVersion(tx, where, { ...version, ...published })
  return accepted({
    action: 'budget-published' as const,
    details: {
      ...{ kind, year, version: number, hash },
      ...(reason === null
        ? {}
        : typeof reason === 'string'
          ? { reason }
          : { table: reason.protocol }),
      ...(departures.length > 0 ? { departs: departures.length } : {}),
      ...(resolution ? { resolution: resolution.number, on: resolution.on } : {}),
    },
  })
}

/** The names that its codes have now, and the hash of what everybody can write again from the published lines. */
export function hashedWith(
  register: Register,
  version: BudgetVersion,
  lines: readonly BudgetLine[],
) {
  const names = frozenNames(lines, version.year, register)
  return { names, hash: sha256(versionText(version, lines, names)) }
}

/** The codes by which a version is named; for a command as they stand in its transaction. */
export const registerOf = (tx: Transaction | null, where: Where): Promise<Register> =>
  tx ? registerIn(tx, where.place) : registerHere(where)
