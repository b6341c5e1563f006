import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takenText } from '#app/domain/ledger/leaf.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { publishLedger } from '#app/services/ledger/publish-ledger.server.ts'
import { openBoxes } from '#app/services/voting/boxes/open-boxes.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { sealVote } from '#app/services/voting/seal-vote.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { leavesBetween } from '#models/ledger/ledger-leaf.server.ts'
import { eachBallot } from '#models/voting/ballot.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { startDatabase } from '../scripts/database/start-database.mjs'
import { builtNow } from './built-now.ts'
import { compare, type Found } from './crash/compare.ts'
import { killAll } from './crash/kill.ts'
import { restarting } from './crash/restarting.ts'
import { stubborn } from './crash/stubborn-voter.ts'
import { sessionsOf } from './votes/sessions.ts'

const place = placeId('ak-bulun')

/**
 * Kills application and database at random moments while voters vote, seals and opens the vote, and compares what was
 * promised with what is there: no vote that was answered for is lost, none is there twice, none is there that nobody sent.
 * `--kills N` of each instead of 50, `--voters N` instead of 16. 1 where anything is lost or double.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const wordAfter = (word: string, usual: number) =>
    words.includes(word) ? Number(words[words.indexOf(word) + 1]) : usual
  const [kills, voters] = [wordAfter('--kills', 50), wordAfter('--voters', 16)]
  const build = await builtNow()
  const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-drill-'))
  const database = await startDatabase({ dataFolder, environment: {} })
  try {
    await connect(database.uri)
    const at = new Date()
    await createIndexes()
    await aMunicipality({ place })
    const projects = Array.from(
      { length: 60 },
      (_, index) => [`Көчө жарыгы, ${index + 1}-көчө`, null, 100_000] as const,
    )
    const rules = { ballot: { kind: 'approval', min: 1, max: 5 } } as const
    const round = await anOpenVote({ place, at, projects, rules })
    const cookies = await sessionsOf(place, voters, dataFolder)
    const server = await restarting(build, { databaseUri: database.uri, dataFolder })
    const path = `/ky/${place}/account/vote/${round.number}`
    const people = cookies.map((cookie, seat) =>
      stubborn({ cookie, seat, path, frozen: round.frozen, origin: server.origin }),
    )
    const count = () =>
      people.reduce((sum, { sent }) => sum + sent.filter(({ code }) => code !== null).length, 0)
    await killAll({ kills, dataFolder, server, count, tell: (line) => print(line) })
    await Promise.all(people.map(({ stop }) => stop()))
    await server.stop()

    const vault = vaultIn(dataFolder)
    const later = new Date(round.calendar.counting.getTime() + 90_000)
    await sealVote(place, round.number, async () => later)
    const refused = await openBoxes(round, await vault.roundKeys(place, round.number))
    const portal = new URL('http://localhost')
    await publishLedger(place, round.number, { vault: () => vault, now: () => later, portal })
    const lines = await leavesBetween({ place, round: round.number }, 0, 100_000)
    const ballots: (readonly number[])[] = []
    for await (const { choices } of eachBallot(place, round.number)) ballots.push(choices)
    const found = compare({
      voters: people.map(({ sent }) => sent),
      ballots,
      lines: new Set(lines),
      lineOf: (code) => takenText(code.replaceAll('-', '')),
    })
    print(told(found))
    if (refused) print(`the boxes were not opened: ${refused.reason.key}`)
    return refused || found.faults.length > 0 ? 1 : 0
  } finally {
    await disconnect()
    await database.release()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

const print = (line: string) => process.stdout.write(`${line}\n`)

const told = ({ faults, ...figures }: Found) =>
  [...Object.entries(figures).map(([name, figure]) => `${name}: ${figure}`), ...faults].join('\n')
