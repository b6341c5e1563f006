import { keyFingerprint, readCommissionKey } from '#app/domain/commission/commission-key.ts'
import { refuse } from '#app/domain/outcome.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import {
  putCommissionKey,
  readCommissionKeyOf,
  removeCommissionKey,
} from '#models/commission/commission-key.server.ts'
import type { ActKind } from '../signatures/act-kind.ts'
import { roundOpened } from './rounds.server.ts'

/**
 * Another key in place of one that every two commissioners have tried, or none: the payload is the file of the new one, or
 * empty. One officer alone could otherwise put a key of their own where the commission believes its own to be.
 */
export const changeCommissionKey: ActKind<string> = {
  name: 'change-commission-key',
  watches: [],
  async prepare(tx, { place, subject, payload }) {
    const number = numberOfSubject(subject)
    const round = await roundOpened(tx, place, number)
    if (!round) return null
    const stands = await readCommissionKeyOf(tx, place, number)
    const wanted = payload === '' ? null : readCommissionKey(payload)
    const short = stands ? keyFingerprint(stands.ballotKey) : ''
    return {
      subject: { place, round },
      where: round.title,
      content: {
        ...{ act: 'change-commission-key', title: round.title, from: short },
        to: wanted ? keyFingerprint(wanted.ballotKey) : '',
      },
      check() {
        if (payload !== '' && !wanted) return refuse('conflict', 'commission-key-unreadable', {})
        if (!stands) return refuse('conflict', 'no-commission-key', {})
        return stands.ballotKey === wanted?.ballotKey
          ? refuse('conflict', 'commission-key-same', {})
          : null
      },
      async carryOut(hand) {
        if (wanted) {
          await putCommissionKey(hand.tx, { place, round: number, ...wanted, tried: false })
          return { action: 'commission-key-changed', details: { short, hash: wanted.ballotKey } }
        }
        await removeCommissionKey(hand.tx, place, number)
        return { action: 'commission-key-removed', details: { short } }
      },
    }
  },
}
