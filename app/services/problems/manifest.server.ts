import { numero } from '#app/i18n/format.ts'
import { complaintsBy } from '#models/problems/complaint.server.ts'
import { draftsBy } from '#models/problems/draft.server.ts'
import { problemsBy } from '#models/problems/problem.server.ts'
import { voicesBy } from '#models/problems/voice.server.ts'
import type { NounFacts } from '../noun-facts.ts'
import type { OwnReaders } from '../own-row.ts'
import { problemDocuments } from './documents.server.ts'
import { problemLinks } from './message-links.ts'

const ownData = {
  async problems({ place, id }) {
    const found = await problemsBy(place, id)
    return found.map(({ key: _, ...entry }) => ({ at: entry.at, words: entry.title, entry }))
  },
  async 'problem-drafts'({ place, id }) {
    const found = await draftsBy(place, id)
    return found.map(({ token: _, ...entry }) => ({ at: entry.at, words: entry.title, entry }))
  },
  async 'problem-complaints'({ place, id }) {
    const found = await complaintsBy(place, id)
    return found.map((entry) => ({ at: entry.at, words: entry.text, entry }))
  },
  async 'problem-voices'({ place, id }) {
    const found = await voicesBy(place, id)
    return found.map((entry) => ({ at: entry.at, words: numero(entry.problem, 'ky'), entry }))
  },
} as const satisfies OwnReaders

export const problemFacts = {
  sections: { problems: { action: 'see-problems', path: 'officeProblems' } },
  own: { problems: 'myProblems' },
  links: problemLinks,
  ownData,
  documents: { problems: problemDocuments },
} as const satisfies NounFacts
