import type { Round } from '../round.ts'

/** What the office writes when it sets up a round. */
export type RoundPlan = Pick<
  Round,
  'title' | 'about' | 'year' | 'rules' | 'calendar' | 'unitPrices' | 'binding'
>

/** The name under which a pot stands in the form and in its faults: `pot-0` for the whole aimak, `pot-3` for village 3. */
export function potField(village: number | null): string {
  return `pot-${village ?? 0}`
}
