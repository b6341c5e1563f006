import { tyiyn } from '#app/domain/money.ts'
import { voteStanding } from '#app/domain/roll/standing.ts'
import type { RoundLine } from '#app/domain/rounds/overview.ts'
import { potTotal, type RoundHead, rulesOf } from '#app/domain/rounds/round.ts'
import { phaseNow } from '#app/domain/rounds/what-is-on.ts'

/** A round as lists show it at an instant. */
export function roundLine(round: RoundHead, at: Date): RoundLine {
  const { number, title, year, importedFrom, frozen, resultAt, draft } = round
  return {
    number,
    title,
    year,
    importedFrom,
    money: tyiyn(potTotal(rulesOf(round).pots)),
    phaseNow: phaseNow(round, at),
    voteIsOpen: frozen !== null,
    hasResult: resultAt !== null,
    standing: voteStanding(round),
    ...(draft ? { draft } : {}),
  }
}
