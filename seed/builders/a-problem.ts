import { randomUUID } from 'node:crypto'
import { dueOf } from '#app/domain/problems/clock.ts'
import { emptyDraft, type ProblemDraft } from '#app/domain/problems/draft.ts'
import type { Problem, ProblemStep } from '#app/domain/problems/problem.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDraft } from '#models/problems/draft.server.ts'
import { insertProblem } from '#models/problems/problem.server.ts'

type Given = { place: string; at: Date }

/** Writes a report of a burst pipe, sent without an account, and returns its number; anything may be given otherwise. */
export function aProblem({
  place,
  at,
  ...given
}: Partial<Omit<Problem, 'number'>> & Given): Promise<number> {
  return inTransaction(place, async (tx) => {
    const contact = { channel: 'sms', to: '+996700111222' } as const
    const first: ProblemStep = {
      ...{ state: 'open', at, by: 'sender', text: '', whose: '', same: null, until: null },
    }
    const problem: Omit<Problem, 'number'> = {
      ...{ place, kind: 'water', village: 1, landmark: 'Мектептин дарбазасынын жанында' },
      ...{ point: { latitude: 42.5713, longitude: 78.6021 }, private: false },
      ...{ title: 'Түтүк жарылган', words: 'Үч күндөн бери суу агып жатат.', photos: [] },
      ...{ source: 'web', language: 'ky', sender: { account: null, contact, name: '' } },
      ...{ named: false, key: null, at, due: dueOf(at, 3), state: 'open', steps: [first] },
      ...{ updated: at, hidden: null, cleaned: null },
      ...given,
    }
    return insertProblem(tx, problem, randomUUID())
  })
}

/** Writes a report that somebody without an account has begun, and returns the word by which they come back to it. */
export async function aProblemDraft({
  place,
  at,
  ...given
}: Partial<ProblemDraft> & Given): Promise<string> {
  const token = given.token ?? 'a-draft-of-somebody'
  const text = { kind: 'water', village: 1, title: 'Түтүк жарылган', words: 'Суу агып жатат' }
  const draft = { ...emptyDraft, ...text, account: null, ...given, place, token, at }
  await inTransaction(place, (tx) => insertDraft(tx, draft))
  return token
}
