import { refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type Entitled, rollChanges, rollFacts } from '#app/domain/roll/roll.ts'
import type { RollContext } from '#app/domain/roll/roll-row.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { numero } from '#app/i18n/format.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertRoll, type Roll, rollsOf } from '#models/roll/roll.server.ts'
import { insertPeople, peopleOf } from '#models/roll/roll-part.server.ts'
import { roundsOf } from '#models/rounds/round.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import { type ImportFacts, importKind } from '../imports/import-kind.ts'
import { done } from '../perform.server.ts'
import { writeAct } from '../signatures/ask-act.server.ts'
import { approveRoll } from './approve-roll.server.ts'
import { entitledIn } from './entitled-in.server.ts'
import { villagesOfRows } from './places.server.ts'

async function rollContext(place: string): Promise<RollContext> {
  const waiting = (await roundsOf(place)).filter(({ binding, frozen }) => binding && !frozen)
  return {
    villages: await villagesOfRows(place),
    rounds: waiting.map(({ number, title, rules }) => ({ number, title, ...rules.mayVote })),
  }
}

type Apply = ImportFacts<'roll'>['apply']

/**
 * Turns PINs into keyed hashes and asks for the second signature; with this transaction names and PINs are gone. Nobody
 * can vote by the roll before another one has signed it.
 */
const apply: Apply = async (tx, situation, { values, context, option, vault }) => {
  const { person, place, at } = situation
  const round = context.rounds.find(({ number }) => `${number}` === option)
  if (!round || !person) return refuse('conflict', 'roll-choose-round', {})
  const { number, minAge, on } = round
  const subject = `round/${number}`
  if (await openActAbout(place, 'approve-roll', subject))
    return refuse('conflict', 'roll-waits-already', {})
  const people = await entitledIn(vault, { place, round: number }, values)
  if (people.refused) return people
  const rolls = await rollsOf(tx, place, number)
  const roll: Roll = {
    ...{ place, round: number, version: rolls.length + 1, state: 'waiting', at },
    ...{ ...rollFacts(people.value, sha256), of: { minAge, on } },
    changes: await changesFrom(tx, rolls, people.value),
  }
  await insertRoll(tx, roll)
  const { version, size, hash } = roll
  await insertPeople(tx, { place, round: number, version }, people.value)
  const payload = { version }
  const asked = { place, subject, payload, reason: '', at, askedBy: person.id }
  const prepared = await approveRoll.prepare(tx, asked)
  if (!prepared) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'approve-roll', prepared.subject, at)
  if (allowed.refused) return allowed
  const act = await writeAct(tx, approveRoll, { asked, prepared, by: allowed.value })
  if (typeof act !== 'number') return act
  return done(act, 'roll-taken', subject, { number: size, hash, act })
}

async function changesFrom(
  tx: Transaction,
  rolls: readonly Roll[],
  people: readonly Entitled[],
): Promise<Roll['changes']> {
  const former = rolls.find(({ state }) => state === 'approved')
  if (!former) return null
  const { place, round, version } = former
  return rollChanges(new Map(await peopleOf(tx, { place, round, version })), people)
}

/** Who may vote in a binding round, from a table of the municipality's or the state's register. */
export const takeRoll = importKind<'roll'>({
  may: 'import-roll',
  reads: 'table',
  sealed: true,
  mustChoose: true,
  columns: {
    pin: { required: true, also: ['ПИН', 'ИНН', 'ПИН (ИНН)', 'PIN', 'INN'] },
    name: { required: true, also: ['ФИО', 'Аты-жөнү', 'Name'] },
    born: { required: true, also: ['Туулган күнү', 'Дата рождения', 'Born', 'Birth date'] },
    village: { required: true, also: ['Айыл', 'Айылы', 'Село', 'Village'] },
  },
  context: rollContext,
  options: ({ rounds }, { language }) =>
    rounds.map(({ number, title }) => ({
      value: `${number}`,
      label: `${numero(number, language)}. ${shownIn(language, title)}`,
    })),
  apply,
  paper: (paths, { villages }, number) => paths.rollPaper(number, villages[0]?.number ?? 1),
  leadsTo: (paths) => paths.officeRoll,
})
