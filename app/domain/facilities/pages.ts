import type { Summary } from '../ratings/statistics/summary.ts'
import type { Trend } from '../ratings/statistics/trend.ts'
import type { ShownFacility } from './facility.ts'

/** A facility as the public list shows it, with what residents say of it in this quarter. */
export type FacilityLine = ShownFacility & { summary: Summary; trend: Trend }

/** In which of the states a line stands. */
export const lineStates = ['bad', 'unsure', 'good', 'few'] as const
export type LineState = (typeof lineStates)[number]

export const stateOfLine = ({ summary }: Pick<FacilityLine, 'summary'>): LineState =>
  summary.few ? 'few' : summary.verdict
