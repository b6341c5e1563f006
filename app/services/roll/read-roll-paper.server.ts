import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { rollFacts } from '#app/domain/roll/roll.ts'
import type { RollRow } from '#app/domain/roll/roll-row.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readTaken } from '../imports/sealing/read-taken.server.ts'
import { readPersonal } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { entitledIn } from './entitled-in.server.ts'
import { officeOf, villagesByNumber } from './places.server.ts'
import type { Vault } from './voting.server.ts'

export type RollPaper = {
  file: number
  round: number
  office: { name: InLanguages; region: InLanguages }
  villages: readonly { number: number; name: string }[]
  village: { number: number; name: string }
  /** By name, as they are looked for on paper. */
  people: readonly { name: string; born: string }[]
  /** Of the whole roll, as it will be signed. */
  hash: string
}

/**
 * The people of a village for the printed roll, while their file is checked; afterwards nobody can read them. Who read of
 * how many stands in the log.
 */
export async function readRollPaper(
  situation: Situation,
  vault: Vault,
  { file, village }: { file: number; village: number },
): Promise<Outcome<RollPaper>> {
  const { place, language } = situation
  const [taken, office, names] = await Promise.all([
    readTaken<RollRow>(situation, vault, { kind: 'roll', number: file }),
    officeOf(place),
    villagesByNumber(place),
  ])
  if (taken.refused) return taken
  const named = [...names].map(([number, name]) => ({ number, name: inLanguage(name, language) }))
  const here = named.find(({ number }) => number === village)
  if (!here || !office) return refuse('missing', 'not-here', {})
  const { rows, option } = taken.value
  const round = Number(option)
  const entitled = await entitledIn(
    vault,
    { place, round },
    rows.map(({ value }) => value),
  )
  if (entitled.refused) return entitled
  const people = rows
    .filter(({ value }) => value.village === village)
    .map(({ shown: [, name = '', born = ''] }) => ({ name, born }))
    .sort((a, b) => order.compare(a.name, b.name))
  const paper = {
    ...{ file, round, villages: named, village: here, people },
    office,
    hash: rollFacts(entitled.value, sha256).hash,
  }
  const subject = `round/${round}`
  return readPersonal(situation, paper, { act: 'roll-read', subject, people: people.length })
}

const order = new Intl.Collator('ky')
