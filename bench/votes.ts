import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeId } from '#app/domain/places/place-id.ts'
import { openBoxes } from '#app/services/voting/boxes/open-boxes.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { sealVote } from '#app/services/voting/seal-vote.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { startDatabase } from '../scripts/database/start-database.mjs'
import { builtNow } from './built-now.ts'
import { type Context, startAshar } from './pages/servers.ts'
import { bareVotes } from './votes/bare-votes.ts'
import { castAll } from './votes/cast-all.ts'
import { growth } from './votes/growth.ts'
import type { Cast } from './votes/in-parallel.ts'
import { sessionsOf } from './votes/sessions.ts'

const place = placeId('ak-bulun')
const least = { perSecond: 100, p95: 300 }

type Found = { name: string } & Pick<Cast, 'perSecond' | 'p50' | 'p95' | 'p99' | 'refused'>

/**
 * How many votes a second are taken through HTTP, by people who signed in beforehand, and how long one takes; beside it the
 * bare transaction through the driver. Then the vote is sealed and its envelopes are opened. Sixteen at once, 300 projects,
 * on a database of its own, or on the one that MONGODB_URI and ASHAR_DATA name. `--voters N` instead of 2,000; `--processes 2`
 * sends the votes to two processes of the application in turn. 1 where it does not reach what is asked. `--growth` does
 * nothing of this but cast votes and ask for the vote's page while 1,000, 10,000 and 100,000 ballots are there.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const wordAfter = (word: string) => Number(words[words.indexOf(word) + 1])
  const voters = words.includes('--voters') ? wordAfter('--voters') : 2_000
  const processes = words.includes('--processes') ? wordAfter('--processes') : 1
  const build = await builtNow()
  return withDatabase(async (context) => {
    const at = new Date()
    await createIndexes()
    await aMunicipality({ place })
    const projects = Array.from({ length: 300 }, (_, index) => projectAt(index))
    const rules = { ballot: { kind: 'approval', min: 1, max: 5 } } as const
    const round = await anOpenVote({ place, at, projects, rules })
    const cookies = await sessionsOf(place, voters, context.dataFolder)
    const servers = await Promise.all(
      Array.from({ length: processes }, () => startAshar(build, context)),
    )
    const origins = servers.map(({ origin }) => origin)
    const asked = { origins, cookies, round, path: `/ky/${place}/account/vote/${round.number}` }
    const print = (line: Found) => process.stdout.write(`${written(line)}\n`)
    if (words.includes('--growth')) {
      await growth(asked, print)
      await Promise.all(servers.map(({ stop }) => stop()))
      return 0
    }
    const first = await castAll(asked)
    const again = await castAll(asked)
    const lines: Found[] = [
      { name: 'first votes', ...first },
      { name: 'votes sent again', ...again },
    ]
    await Promise.all(servers.map(({ stop }) => stop()))
    const later = new Date(round.calendar.counting.getTime() + 90_000)
    const sealed = await timed(() => sealVote(place, round.number, async () => later))
    const keys = await vaultIn(context.dataFolder).roundKeys(place, round.number)
    const opened = await timed(() => openBoxes(round, keys))
    lines.push({ name: 'bare transactions', ...(await bareVotes(voters)) })
    for (const line of lines) print(line)
    const share = (first.perSecond / (lines[2]?.perSecond ?? 1)).toFixed(2)
    process.stdout.write(`of the bare transactions: ${share}\n`)
    process.stdout.write(`sealed in ${sealed.toFixed(1)} s, opened in ${opened.toFixed(1)} s\n`)
    return first.perSecond >= least.perSecond && first.p95 <= least.p95 ? 0 : 1
  })
}

const projectAt = (index: number) =>
  [`Көчө жарыгы, ${index + 1}-көчө`, null, 100_000 + index * 1_000] as const

const written = ({ name, perSecond, p50, p95, p99, refused }: Found) =>
  `${name}: ${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, not taken ${refused}`

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1_000
}

async function withDatabase(work: (context: Context) => Promise<number>): Promise<number> {
  const { MONGODB_URI: uri, ASHAR_DATA: folder } = process.env
  const dataFolder = uri && folder ? folder : await mkdtemp(join(tmpdir(), 'ashar-bench-'))
  const database = uri && folder ? null : await startDatabase({ dataFolder })
  const databaseUri = database?.uri ?? uri ?? ''
  try {
    await connect(databaseUri)
    return await work({ databaseUri, dataFolder })
  } finally {
    await disconnect()
    await database?.release()
    if (database) await rm(dataFolder, { recursive: true, force: true })
  }
}
