import type { BudgetLine, Period } from '#app/domain/budget/line.ts'
import { mainPeriod } from '#app/domain/budget/reading/measures.ts'
import { type ReadLine, readLines as readAs } from '#app/domain/budget/reading/read-line.ts'
import type { BudgetVersion, PublishedVersion } from '#app/domain/budget/version.ts'
import { type Register, registerOf } from '#app/domain/classifications/register.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readNames } from '#models/budget/version.server.ts'
import { registerHere } from '../../classifications/read-register.server.ts'
import type { Situation } from '../../situation.ts'

/** A published version as residents read it. */
export type VersionReading = {
  version: PublishedVersion
  /** As it is today, by which a code is followed through its orders. */
  register: Register
  /** The codes as they were named when it was published. */
  names: Register
  lines: readonly ReadLine[]
  /** What the version says of its own year. */
  period: Period
}

/** Published versions never change: what was read of one stands as long as the codes stay the same. */
const known = new WeakMap<Register, Map<string, Promise<VersionReading>>>()
const most = 40

export async function readingOf(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  version: PublishedVersion,
): Promise<VersionReading> {
  const register = await registerHere({ place, at })
  const readings = known.get(register) ?? new Map<string, Promise<VersionReading>>()
  known.set(register, readings)
  const key = `${place} ${version.year} ${version.number} ${version.hash}`
  const standing = readings.get(key)
  if (standing) return standing
  const [oldest] = readings.keys()
  if (readings.size >= most && oldest !== undefined) readings.delete(oldest)
  const reading = read(version, register)
  readings.set(key, reading)
  // What failed is asked again.
  reading.catch(() => readings.delete(key))
  return reading
}

async function read(version: PublishedVersion, register: Register): Promise<VersionReading> {
  const [written, names] = await Promise.all([readLines(null, version), namesOf(version, register)])
  const lines = readAs(written, version.year, names)
  return { version, register, names, lines, period: mainPeriod(version, lines) }
}

/** A version that is worked on as residents would read it if it were published now; codes by a register of its transaction. */
export async function readingOfDraft(
  where: Pick<Situation, 'place' | 'at'>,
  draft: BudgetVersion,
  lines: readonly BudgetLine[],
  given?: Register,
): Promise<VersionReading> {
  const register = given ?? (await registerHere(where))
  const version = { ...draft, state: 'published' as const, hash: '', publishedAt: where.at }
  const read = readAs(lines, version.year, register)
  return { version, register, names: register, lines: read, period: mainPeriod(version, read) }
}

/** By which a published version is named, for good. One of before that was kept is named by what stands today. */
export async function namesOf(version: PublishedVersion, register: Register): Promise<Register> {
  const frozen = await readNames(version)
  return frozen ? registerOf(frozen) : register
}
