import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { hasVoice } from '#models/remarks/voice.server.ts'
import type { Situation } from '../../situation.ts'
import { showRemark } from '../read-remarks.server.ts'

/** A remark as somebody who is signed in sees it. */
export type OwnRemark = {
  remark: PublicRemark
  open: boolean
  /** They wrote it. */
  mine: boolean
  /** They say the same. */
  joined: boolean
  /** They may say whether the answer is one. */
  maySay: boolean
  /** They are among those who may say the same: residents, and no one else of the office. */
  mayJoin: boolean
}

export async function openOwnRemark(
  situation: Situation,
  of: { year: number; number: number },
): Promise<Outcome<OwnRemark>> {
  const { person, place, at } = situation
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const [found, kept, joined] = await Promise.all([
    showRemark(situation, of),
    readRemark(null, { place, ...of }),
    hasVoice({ place, ...of }, person.id),
  ])
  if (found.refused) return found
  if (!kept) return refuse('missing', 'not-here', {})
  const mine = !kept.paper && kept.by.account === person.id
  return accepted({
    ...found.value,
    mine,
    joined,
    maySay: mine && kept.answer !== null && !kept.word,
    mayJoin: !may(person, 'join-remark', { place }, at).refused,
  })
}
