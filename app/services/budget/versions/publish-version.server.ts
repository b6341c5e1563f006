import { frozenNames } from '#app/domain/budget/open-data/frozen-names.ts'
import { hashForm, versionText } from '#app/domain/budget/version-text.ts'
import { openFindings } from '#app/domain/budget/work/noted-finding.ts'
import { faultsOfDepartures, saidOf } from '#app/domain/budget/work/say-departures.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { changeVersion, readVersion } from '#models/budget/version.server.ts'
import { registerIn } from '../../classifications/read-register.server.ts'
import { tellOfVersion } from '../../following/tell-followers.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { overtakenBy } from '../rehearsal/earlier.server.ts'
import type { Of } from './change-version.server.ts'
import { checkWanted } from './check-wanted.server.ts'
import { departuresOf } from './departures-of.server.ts'

/**
 * Publishes a version: from here on nobody changes it, and its hash says so; it keeps the names that its codes have.
 * Refused while anything that does not fit in it stands without a note, where it replaces a published one without a
 * reason, where another was published since it was begun, and where its kind is not possible in the state of its year:
 * before all, nothing is adopted, changed or spent while remarks on its draft are unanswered. Each line that it has
 * otherwise than a signed conciliation protocol decided needs a reason, which everybody reads.
 */
export function publishVersion(
  situation: Situation,
  of: Of,
  reasons: readonly string[] = [],
): Promise<Outcome<Of>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'publish-budget', { place }, at)
    if (allowed.refused) return allowed
    const key = { place, ...of }
    const version = await readVersion(tx, key)
    if (!version) return refuse('missing', 'not-here', {})
    if (version.state === 'published') return refuse('conflict', 'budget-is-published', {})
    const lines = await readLines(tx, key)
    if (lines.length === 0) return refuse('conflict', 'budget-no-lines', {})
    const open = openFindings(version.findings, lines)
    if (open.length > 0) return refuse('conflict', 'budget-open-findings', { count: open.length })
    const wanted = { ...version, reason: version.reason ?? '' }
    const basis = await checkWanted(situation, wanted, { step: 'publish', tx })
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
    const register = await registerIn(tx, place)
    const departs = await departuresOf(situation, { version, lines, register }, tx)
    const departures = saidOf(departs, reasons)
    const faults = faultsOfDepartures(departures)
    if (faults.length > 0) return refuseInput(faults)
    const names = frozenNames(lines, of.year, register)
    const hash = sha256(versionText(version, lines, names))
    const published = {
      ...({ state: 'published', hash, hashForm, publishedAt: at, names } as const),
      basis: basis.value?.number ?? null,
      ...(departures.length > 0 ? { departures } : {}),
    }
    if (!(await changeVersion(tx, version, published)))
      return refuse('conflict', 'stands-otherwise', {})
    await tellOfVersion(tx, situation, { ...version, ...published })
    return done(of, 'budget-published', `budget/${of.year}/${of.number}`, {
      ...{ kind: version.kind, year: of.year, version: of.number, hash },
      ...(version.reason === null ? {} : { reason: version.reason }),
      ...(departures.length > 0 ? { departs: departures.length } : {}),
    })
  })
}
