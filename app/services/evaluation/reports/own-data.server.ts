import { appealsBy } from '#models/evaluation/appeal.server.ts'
import { reportsBy } from '#models/evaluation/report.server.ts'
import type { OwnReaders } from '../../own-row.ts'

/** What a person wrote against or about proposals. */
export const evaluationOwnData = {
  async appeals({ place, id }) {
    const appeals = await appealsBy(place, id)
    return appeals.map((entry) => ({ at: entry.at, words: entry.text, entry }))
  },
  async reports({ place, id }) {
    const reports = await reportsBy(place, id)
    return reports.map((entry) => ({ at: entry.at, words: entry.text, entry }))
  },
} as const satisfies OwnReaders
