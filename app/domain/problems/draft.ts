import type { Contact } from '../accounts/contact.ts'
import type { ProblemText } from './problem.ts'

/** The steps in which a report is written, and the page that shows it as everybody will see it. */
export const problemSteps = ['what', 'where', 'words', 'check'] as const
export type ProblemPage = (typeof problemSteps)[number]

/** A report that somebody is writing; known by a word that nobody can guess. */
export type ProblemDraft = ProblemText & {
  place: string
  token: string
  /** Null for whoever is not signed in. */
  account: string | null
  name: string
  named: boolean
  /** Where the code goes; null where there is an account, and until it was typed. */
  contact: Contact | null
  /** The report that is followed instead of sending this one. */
  follows: number | null
  /** The number that it got when it was sent. */
  sent: number | null
  at: Date
}

export const emptyDraft: Omit<ProblemDraft, 'place' | 'token' | 'account' | 'at'> = {
  ...{ kind: '', village: null, landmark: '', point: null, private: false },
  ...{ title: '', words: '', photos: [] },
  ...{ name: '', named: false, contact: null, follows: null, sent: null },
}
