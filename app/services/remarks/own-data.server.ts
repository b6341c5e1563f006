import { numero } from '#app/i18n/format.ts'
import { remarksBy } from '#models/remarks/remark.server.ts'
import { voicesBy } from '#models/remarks/voice.server.ts'
import type { OwnReaders } from '../own-row.ts'

/** What a person wrote on budgets, and which remarks they joined. */
export const remarkOwnData = {
  async remarks({ place, id }) {
    const found = await remarksBy(place, id)
    return found.map((entry) => ({ at: entry.at, words: entry.text, entry }))
  },
  async 'remark-voices'({ place, id }) {
    const found = await voicesBy(place, id)
    return found.map((entry) => ({
      at: entry.at,
      words: `${numero(entry.remark, 'ky')}, ${entry.year}`,
      entry,
    }))
  },
} as const satisfies OwnReaders
