import { openingContent } from '#app/domain/rounds/act-contents.ts'
import { frozenText, projectOf, saltTitles, titledProjectOf } from '#app/domain/rounds/freeze.ts'
import { checkOpening, type Readiness } from '#app/domain/rounds/opening.ts'
import type { FrozenProject, Round } from '#app/domain/rounds/round.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { missingUniqueIndexes } from '#models/database/required-indexes.server.ts'
import { appealsOf } from '#models/evaluation/appeal.server.ts'
import { proposalsInTx } from '#models/proposals/proposal.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { keyOfOpening, untriedKey } from '../../commission/key-of-opening.server.ts'
import type { ActKind, Hand } from '../../signatures/act-kind.ts'
import { openBallotBox } from '../../voting/open-ballot-box.server.ts'

/**
 * Opening the vote: fixes rules, list, the fingerprint of the hidden tie seed and the key that closes the envelopes, with
 * the hash of it all. Nothing changes
 * them afterwards.
 */
export const openVote: ActKind<null> = {
  name: 'open-vote',
  watches: ['round', 'proposal'],
  async prepare(tx, { place, subject }) {
    const round = await readRoundIn(tx, place, numberOfSubject(subject))
    if (!round) return null
    const listed = await listedIn(tx, round)
    const projects = listed.map(projectOf)
    const key = await keyOfOpening(tx, place, round.number)
    return {
      subject: { place, round },
      where: round.title,
      content: openingContent(round, listed.map(titledProjectOf), key),
      async check() {
        const ready = checkOpening(await readinessOf(tx, round))
        return ready.refused ? ready : untriedKey(tx, place, round.number)
      },
      carryOut: (hand) => open(hand, round, projects),
    }
  },
}

async function open({ tx, vault, at }: Hand, round: Round, listed: readonly FrozenProject[]) {
  const { place, number, rules, binding, roll } = round
  const commissions = await keyOfOpening(tx, place, number)
  const { tieSeed, tagOf, ...own } = await vault.roundKeys(place, number)
  const projects = saltTitles(listed, (project) => tagOf(`title|v1|${project}`))
  const ballot = {
    rules,
    projects,
    tieSeedHash: sha256(tieSeed),
    ballotKey: commissions ?? own.ballotKey,
    ...(commissions === null ? {} : ({ keyHolder: 'commission' } as const)),
    ...votersOf(binding, roll),
  }
  const hash = sha256(frozenText(round, ballot, sha256))
  if (!(await openBallotBox(tx, place, number, { at, hash, ...ballot })))
    throw new Error(`round ${number} of ${place} was frozen under its own opening`)
  const details = { hash, short: shortHash(hash), projects: projects.length }
  return { action: 'open-vote', details } as const
}

/** By which people: part of what is fixed, so that no other roll can be said to have held. */
const votersOf = (binding: boolean | undefined, roll: Round['roll']) =>
  binding && roll ? { roll: { size: roll.size, hash: roll.hash } } : {}

type Opened = Pick<Round, 'place' | 'number' | 'rules' | 'binding' | 'roll'>

/** The published list that would go on the ballot. */
export async function listedIn(tx: Transaction | null, { place, number }: Opened) {
  return proposalsInTx(tx, place, number, ['on-ballot'])
}

/** What stands before the opening of a round's vote; inside a transaction or, for a page, outside. */
export async function readinessOf(tx: Transaction | null, round: Opened): Promise<Readiness> {
  const { place, number, rules, binding = false, roll } = round
  const unlisted = await proposalsInTx(tx, place, number, ['accepted'])
  const undecided = await proposalsInTx(tx, place, number, ['sent', 'returned', 'checking'])
  const appeals = await appealsOf(place, number)
  return {
    ...{ rules, binding, ...(roll ? { roll } : {}) },
    projects: (await listedIn(tx, round)).map(projectOf),
    unlisted: unlisted.length,
    undecided: undecided.length,
    appeals: appeals.filter(({ decision }) => decision === null).length,
    missingGuards: (await missingUniqueIndexes()).length,
  }
}
