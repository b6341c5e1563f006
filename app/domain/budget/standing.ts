import { type BudgetVersion, type VersionKind, versionKinds } from './version.ts'

/** As much of a published version as tells which one stands. */
export type Published = Pick<BudgetVersion, 'year' | 'number' | 'kind'> & { publishedAt: Date }

/** A plan says what is to be received and spent; an execution reports on one. */
const isPlan = ({ kind }: Published) => kind !== 'execution'

const isEarlier = (one: Published, other: Published) =>
  one.publishedAt.getTime() - other.publishedAt.getTime() || one.number - other.number

const inOrder = <Version extends Published>(versions: readonly Version[]): Version[] =>
  versions.toSorted(isEarlier)

/**
 * The plans of one year in the order in which one takes the place of the other: by what they are (the summer's draft, the
 * winter's, the adopted budget, its changes), and of one kind by their publication. A draft of the summer that is
 * corrected in winter, or an adopted text after its changes, takes the place of what it corrects and of nothing after it.
 */
export const plansInOrder = <Version extends Published>(chain: readonly Version[]): Version[] =>
  versionKinds.flatMap((kind) => inOrder(chain.filter((one) => isPlan(one) && one.kind === kind)))

/** The plan of a year that stands: as changed, else as adopted, else its last draft; null before the first. */
export const planInForce = <Version extends Published>(chain: readonly Version[]): Version | null =>
  plansInOrder(chain).at(-1) ?? null

/** The last version of a kind in a year. */
export const lastOf = <Version extends Published>(
  chain: readonly Version[],
  kind: VersionKind,
): Version | null => inOrder(chain.filter((one) => one.kind === kind)).at(-1) ?? null

/** The plan of a year whose place a version took; null for the first, and for what is no plan. */
export function planBefore<Version extends Published>(
  chain: readonly Version[],
  { number }: Pick<Published, 'number'>,
): Version | null {
  const plans = plansInOrder(chain)
  return plans[plans.findIndex((one) => one.number === number) - 1] ?? null
}

/** What a year's plan is compared with in another year: the plan that stood, or what was spent where no plan is known. */
export const planOrReport = <Version extends Published>(
  chain: readonly Version[],
): Version | null => planInForce(chain) ?? lastOf(chain, 'execution')

/** What a year's page shows first: the plan that stands, or the report on it where one was published since. */
export function newestText<Version extends Published>(chain: readonly Version[]): Version | null {
  const [plan, execution] = [planInForce(chain), lastOf(chain, 'execution')]
  return lastPublished([plan, execution].flatMap((one) => one ?? []))
}

/** Of versions of all years the one that was published last: which year is spoken of now. */
export const lastPublished = <Version extends Published>(
  versions: readonly Version[],
): Version | null => inOrder(versions).at(-1) ?? null

/** The versions of one year. */
export const chainOf = <Version extends Published>(
  versions: readonly Version[],
  year: number,
): Version[] => versions.filter((one) => one.year === year)
