import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { PaperLine } from '#app/domain/proposals/paper-line.ts'
import type { PaperIntake } from '#app/domain/proposals/proposal.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { readPersonal } from '#app/services/perform.server.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import { roundsHere } from '#app/services/rounds/rounds-here.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type ProposalEntry, papersOf, readProposal } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'

export type ReceiptFound = { proposal: ProposalEntry; paper: PaperIntake; round: Round }

/** What the receipt of a paper proposal says; for the office only, since it names the citizen. */
export async function readPaperReceipt(
  situation: Situation,
  number: number,
): Promise<Outcome<ReceiptFound>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-paper-citizen', { place }, at)
  if (allowed.refused) return allowed
  const proposal = await readProposal(place, number)
  const round = proposal && (await readRound(place, proposal.round))
  if (!proposal?.paper || !round) return refuse('missing', 'not-here', {})
  const read = { act: 'paper-citizens-read', subject: `proposal/${number}`, people: 1 } as const
  return readPersonal(situation, { proposal, paper: proposal.paper, round }, read)
}

export type PapersListed = {
  papers: PaperLine[]
  /** Whether the person who asks sees who brought them. */
  named: boolean
  mayTakeIn: boolean
}

/** The register of what came on paper, the newest first; whose paper it is only for those who may know. */
export async function listPapers(situation: Situation): Promise<Outcome<PapersListed>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-paper-register', { place }, at)
  if (allowed.refused) return allowed
  const named = !may(person, 'read-paper-citizen', { place }, at).refused
  const [papers, rounds, villages] = await Promise.all([
    papersOf(place),
    roundsHere(situation),
    villagesOf(place),
  ])
  const titles = new Map(rounds.map(({ number, title }) => [number, title]))
  const names = new Map(villages.map(({ number, name }) => [number, name]))
  const found: PapersListed = {
    named,
    mayTakeIn: !may(person, 'take-in-paper', { place }, at).refused,
    papers: papers.flatMap(({ number, round, state, sentAt, text, author, paper }): PaperLine[] =>
      paper
        ? [
            {
              ...{ receipt: paper.receipt, proposal: number, title: text.title, state },
              roundTitle: titles.get(round) ?? { ky: '' },
              villageName: author.village === null ? null : (names.get(author.village) ?? null),
              ...{ on: paper.on, takenIn: sentAt },
              citizen: named ? paper.citizen : null,
              phone: named ? paper.phone : null,
            },
          ]
        : [],
    ),
  }
  const read = { act: 'paper-citizens-read', subject: 'papers/register' } as const
  // Of papers without names nobody's data was read, and of none nobody's either.
  const people = named ? found.papers.length : 0
  return people > 0 ? readPersonal(situation, found, { ...read, people }) : accepted(found)
}
