import type { Attachment } from '#app/domain/documents/attachment.ts'
import { stageOf } from '#app/domain/hearings/hearing.ts'
import { type Minutes, minutesDue } from '#app/domain/hearings/minutes.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { changeHearing, readHearing } from '#models/hearings/hearing.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { termsHere } from './terms-here.server.ts'

export type WriteMinutes = Pick<Minutes, 'chair' | 'secretary' | 'text'>

/** Publishes what was said and decided at a hearing; from then on neither it nor the count of those who came changes. */
export function publishMinutes(
  situation: Situation,
  number: number,
  written: WriteMinutes,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'publish-minutes', { place }, at)
    if (allowed.refused) return allowed
    const hearing = await readHearing(tx, place, number)
    if (!hearing?.announced) return refuse('missing', 'not-here', {})
    if (stageOf(hearing, at) !== 'held')
      return refuse('conflict', 'hearing-not-held', { ends: hearing.ends })
    if (hearing.minutes) return refuse('conflict', 'hearing-minutes-published', {})
    if (!hearing.attendance) return refuse('conflict', 'hearing-not-counted', {})
    const due = minutesDue(hearing, await termsHere(place))
    await changeHearing(tx, hearing, { minutes: { ...written, at, due, scan: null } })
    return done(number, 'hearing-minutes-published', `hearing/${number}`)
  })
}

/** Lays the copy that was signed by hand beside the published minutes; a better one may take its place. */
export function attachMinutes(
  situation: Situation,
  number: number,
  scan: Attachment | null,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'publish-minutes', { place }, at)
    if (allowed.refused) return allowed
    const hearing = await readHearing(tx, place, number)
    if (!hearing?.minutes) return refuse('missing', 'not-here', {})
    if (!scan) return refuseInput([fault('file', 'fill-in', {})])
    await changeHearing(tx, hearing, { minutes: { ...hearing.minutes, scan } })
    await keepFiles(tx, place, [scan.id])
    return done(number, 'hearing-minutes-signed', `hearing/${number}`)
  })
}
