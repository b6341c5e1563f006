import { readCommissionKey } from '#app/domain/commission/commission-key.ts'
import { fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { askAct } from '../signatures/ask-act.server.ts'
import type { Situation } from '../situation.ts'
import { changeCommissionKey } from './change-key.server.ts'
import { takeInBallots } from './take-in-ballots.server.ts'

/** Asks a second person that a tried key be replaced or taken out; `text` is empty to take it out. Answers the act's number. */
export async function askKeyChange(
  situation: Situation,
  { round, text, reason }: { round: number; text: string; reason: string },
): Promise<Outcome<number>> {
  const faults = [
    ...(text !== '' && !readCommissionKey(text)
      ? [fault('key', 'commission-key-unreadable', {})]
      : []),
    ...(reason === '' ? [fault('reason', 'fill-in', {})] : []),
  ]
  if (faults.length > 0) return refuseInput(faults)
  const asked = { subject: `round/${round}`, payload: text, reason }
  return askAct(situation, changeCommissionKey, asked)
}

/** Asks a second person that what the commission opened be taken in; `hash` is that of its file. Answers the act's number. */
export const askTakingIn = (
  situation: Situation,
  { round, hash }: { round: number; hash: string },
): Promise<Outcome<number>> =>
  askAct(situation, takeInBallots, { subject: `round/${round}`, payload: hash, reason: '' })
