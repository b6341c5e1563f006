import { instantOf } from '#app/domain/calendar/day.ts'
import { type Answered, type Fault, wrong } from '#app/domain/problems/open311/fault.ts'
import { readPosted } from '#app/domain/problems/open311/posted.ts'
import { sentence } from '#app/i18n/texts.ts'
import { perform } from '../../perform.server.ts'
import { offeredKinds } from '../facilities.server.ts'
import { isSuspended, villagesToName } from '../places.server.ts'
import { keyStands } from '../program-keys.server.ts'
import { writeProblem } from '../send-problem.server.ts'
import { jurisdictionOf, wordsIn } from './jurisdiction.server.ts'
import type { ProgramAsks } from './read.server.ts'

type Received = { service_request_id: string; service_notice: string; account_id: null }

/** A report that a program sends with its key. Sent once more, it is answered with the same number. */
export async function receiveReport(
  { at, language, query }: ProgramAsks,
  fields: URLSearchParams,
  address: string,
): Promise<Answered<readonly Received[]>> {
  const here = await jurisdictionOf(fields.has('jurisdiction_id') ? fields : query)
  if ('faults' in here) return here
  const { place } = here.value
  const key = fields.get('api_key') ?? query.get('api_key') ?? ''
  if (!(await keyStands(place, key))) return { faults: [keyFault(key)] }
  if (await isSuspended(place)) return { faults: [wrong('the municipality takes nothing now')] }
  const [kinds, villages] = await Promise.all([offeredKinds({ place, at }), villagesToName(place)])
  const read = readPosted(fields, { codes: kinds.map((kind) => kind.key), villages })
  if ('faults' in read) return read
  const situation = { person: null, place, at, language, formKey: null, address }
  const sent = await perform(situation, (tx) =>
    writeProblem(tx, situation, { ...read.value, source: 'open311', named: false }),
  )
  const words = wordsIn(language)
  if (!sent.refused) {
    const { number, due } = sent.value
    return { value: [received(number, due ? words.notice(instantOf(due)) : words.before)] }
  }
  if (sent.reason.key === 'problem-sent-before')
    return { value: [received(sent.reason.given.number, words.before)] }
  const told = sent.faults.map(({ reason }) => wrong(sentence(reason, language)))
  return { faults: told.length > 0 ? told : [wrong(sentence(sent.reason, language))] }
}

const received = (number: number, notice: string): Received => ({
  service_request_id: String(number),
  service_notice: notice,
  account_id: null,
})

const keyFault = (key: string): Fault => ({
  code: 403,
  description: key === '' ? 'api_key was not provided' : 'api_key is not valid here',
})
