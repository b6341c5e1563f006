import { load, type Measured, onePage, type Span } from './load.ts'
import { checkSame, headOf } from './same-html.ts'
import { type Context, type Server, startAshar, startBare, startKeepingNothing } from './servers.ts'

/** How often and how long each page is asked for. */
export type Effort = { warmUp: Span; rounds: number; each: Span }

export const usual: Effort = { warmUp: { amount: 200 }, rounds: 5, each: { duration: 3 } }
/** To see that it works, and not how fast: by seconds it would keep every core busy for as long as it takes. */
export const quick: Effort = { warmUp: { amount: 8 }, rounds: 1, each: { amount: 16 } }

/** One line of the table. The bare server keeps no pages, so it stands beside the uncached ones only. */
export type Line = {
  page: string
  kept: boolean
  ashar: Measured
  bare: Measured | null
  /** How many times as fast as the bare server, the middle of all rounds. */
  ratio: number | null
}

/**
 * Measures both servers in turns on one context, each line as the middle of its rounds, so that what else the computer
 * does meets both.
 */
export async function compare(
  build: string,
  context: Context,
  addresses: Readonly<Record<string, string>>,
  effort: Effort,
): Promise<Line[]> {
  const started: Server[] = []
  try {
    const ashar = await startAshar(build, context)
    started.push(ashar)
    const making = await startKeepingNothing(build, context)
    started.push(making)
    const paths = Object.values(addresses)
    const bare = await startBare(context, await headOf(ashar, paths[0] ?? '/'))
    started.push(bare)
    await checkSame(ashar, bare, paths)
    const lines: Line[] = []
    for (const [page, path] of Object.entries(addresses)) {
      lines.push(await uncached(page, path, making, bare, effort))
      lines.push(await kept(page, path, ashar, effort))
    }
    return lines
  } finally {
    await Promise.all(started.map((server) => server.stop()))
  }
}

async function uncached(
  page: string,
  path: string,
  ashar: Server,
  bare: Server,
  { warmUp, rounds, each }: Effort,
): Promise<Line> {
  for (const server of [ashar, bare]) await load(server, onePage(path), warmUp)
  const pairs: { ashar: Measured; bare: Measured }[] = []
  for (let round = 0; round < rounds; round++)
    pairs.push({
      ashar: await load(ashar, onePage(path), each),
      bare: await load(bare, onePage(path), each),
    })
  return {
    page,
    kept: false,
    ashar: middleOf(pairs.map((pair) => pair.ashar)),
    bare: middleOf(pairs.map((pair) => pair.bare)),
    ratio: middle(pairs.map((pair) => pair.ashar.perSecond / pair.bare.perSecond)),
  }
}

async function kept(
  page: string,
  path: string,
  ashar: Server,
  { warmUp, rounds, each }: Effort,
): Promise<Line> {
  await load(ashar, onePage(path), warmUp)
  const measured: Measured[] = []
  for (let round = 0; round < rounds; round++) measured.push(await load(ashar, onePage(path), each))
  return { page, kept: true, ashar: middleOf(measured), bare: null, ratio: null }
}

function middleOf(measured: readonly Measured[]): Measured {
  const cpus = measured.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]))
  return {
    perSecond: middle(measured.map(({ perSecond }) => perSecond)),
    cpu: cpus.length > 0 ? middle(cpus) : null,
  }
}

/** The middle one in order of size; of an even number the upper of the two. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
