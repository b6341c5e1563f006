import { countLines, findLines, linesAbout } from '#models/records/audit-line.server.ts'
import type { OwnReaders } from '../own-row.ts'

/** What a person did, and what was done about their account, as the log has it. */
export const recordOwnData = {
  async 'audit-lines'({ place, id, number }) {
    const limit = await countLines(place, { actor: id })
    const [own, about] = await Promise.all([
      limit === 0 ? [] : findLines(place, { actor: id }, { skip: 0, limit }),
      linesAbout(place, `account/${number}`),
    ])
    // What others did about the account belongs to its owner; who did it, to them.
    const done = about.filter(({ actor }) => actor !== id).map(({ actor: _, ...line }) => line)
    return [...own, ...done]
      .sort((one, other) => other.number - one.number)
      .map((entry) => ({ at: new Date(entry.at), words: entry.action, entry }))
  },
} as const satisfies OwnReaders
