import { readOpenedBallots } from '#app/domain/commission/sealed-box.ts'
import { refuse } from '#app/domain/outcome.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import {
  readOpenedFile,
  readTakenIn,
  takeInFile,
} from '#models/commission/opened-ballots.server.ts'
import type { ActKind } from '../signatures/act-kind.ts'
import { roundOpened } from './rounds.server.ts'

/** Taking in what the commission opened: two persons, each with the act on paper before them. */
export const takeInBallots: ActKind<string> = {
  name: 'take-in-ballots',
  watches: [],
  async prepare(tx, { place, subject, payload: hash }) {
    const number = numberOfSubject(subject)
    const round = await roundOpened(tx, place, number)
    if (!round) return null
    const file = await readOpenedFile(tx, { place, round: number, hash })
    const opened = file && readOpenedBallots(file.text)
    return {
      subject: { place, round },
      where: round.title,
      content: {
        ...{ act: 'take-in-ballots', title: round.title, hash },
        ...{ sealed: opened?.sealed ?? '', ballots: opened?.ballots.length ?? 0 },
      },
      async check() {
        if (!opened) return refuse('conflict', 'opened-unreadable', {})
        return (await readTakenIn(tx, place, number))
          ? refuse('conflict', 'opened-already', {})
          : null
      },
      async carryOut(hand) {
        await takeInFile(hand.tx, { place, round: number, hash })
        const details = { hash, ballots: opened?.ballots.length ?? 0 }
        return { action: 'take-in-ballots', details }
      },
    }
  },
}
