import type { Measure, Side } from '../line.ts'

/** Measures in the words of the Fiscal Data Package. */
export const phaseOf: Readonly<Record<Measure, string>> = {
  draft: 'proposed',
  plan: 'approved',
  revised: 'adjusted',
  fact: 'executed',
}

/** Its two directions; financing is neither. */
export const directionOf: Readonly<Record<Side, string>> = {
  revenue: 'revenue',
  expenditure: 'expenditure',
  financing: '',
}
