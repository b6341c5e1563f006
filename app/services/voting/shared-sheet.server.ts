import type { InLanguages } from '#app/domain/language.ts'
import { ballotOrder } from '#app/domain/voting/ballot-order.ts'
import { type BallotSheet, type SheetThemes, sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readVillages } from '#models/places/territory.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { shownTitles } from '#models/proposals/withheld.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { sharedWhileUnchanged } from '../changes-up-to-now.server.ts'

/**
 * What the ballot sheets of a round are made of, read once for all voters; null where there is no frozen round. The
 * sheet of a village is the same object for all who live there.
 */
export const sharedSheet = sharedWhileUnchanged(async (place, number: number) => {
  const round = await readRound(place, number)
  if (!round?.frozen) return round && { round, sheets: null }
  const [villages, proposals, projects] = await Promise.all([
    readVillages(place),
    proposalsIn(place, number, ['on-ballot']),
    shownTitles(place, ballotOrder(round.frozen, sha256)),
  ])
  const names: Readonly<Record<number, InLanguages>> = Object.fromEntries(
    villages.map(({ number, name }) => [number, name]),
  )
  const themes: SheetThemes = Object.fromEntries(
    proposals.map(({ number, text }) => [number, text.theme]),
  )
  const frozen = { ...round.frozen, projects }
  const made = new Map<number | null, BallotSheet>()
  const sheetOf = (village: number | null): BallotSheet => {
    const sheet = made.get(village) ?? sheetFor(frozen, village)
    made.set(village, sheet)
    return sheet
  }
  return { round, sheets: { names, themes, sheetOf } }
})
