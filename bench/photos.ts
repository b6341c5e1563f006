import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { phaseAt } from '#app/domain/rounds/phase.ts'
import { sessionCookie } from '#app/http/sign-in/session-cookie.server.ts'
import { pathsOf } from '#app/paths.ts'
import { accountsNumbered } from '#models/accounts/account.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'
import { roundsOf } from '#models/rounds/round.server.ts'
import { aSession } from '#seed/builders/an-account.ts'
import { builtNow } from './built-now.ts'
import { findAddresses } from './pages/addresses.ts'
import { withContext } from './pages/context.ts'
import { type Context, type Server, startAshar } from './pages/servers.ts'

/** Milliseconds within which 95 of 100 pages must answer while photos are decoded. */
const wanted = 300
/** So many people send so many photos each at once, and a page is asked for so often meanwhile, in milliseconds. */
const effort = { people: 6, photos: 4, askedEvery: 40 }
const quick = { people: 1, photos: 1, askedEvery: 40 }
type Effort = typeof effort

/**
 * How long pages take while residents send photos of 24 megapixels, and without them: the middle one, the 95th of a
 * hundred and the longest, in milliseconds. `--quick` sends one photo, to see that it works. 1 where the 95th is late.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const report = (line: string) => void process.stderr.write(`${line}\n`)
  const build = await builtNow()
  const chosen = words.includes('--quick') ? quick : effort
  return withContext({ scale: false, report }, async (context) => {
    const addresses = await findAddresses(context.databaseUri, null)
    const drafts = await authors(context, chosen.people)
    const ashar = await startAshar(build, context)
    try {
      const pages = [addresses.home, addresses.list, addresses.proposal]
      const rest = await timesOf(ashar, pages, chosen, pause(3_000))
      report('sending photos')
      const sent = Promise.all(drafts.map((author) => sendPhotos(ashar, author, chosen.photos)))
      const loaded = await timesOf(ashar, pages, chosen, sent)
      const kept = (await sent).reduce((sum, one) => sum + one, 0)
      process.stdout.write(
        `at rest         ${lineOf(rest)}\nphotos decoded  ${lineOf(loaded)}  (${kept} kept)\n`,
      )
      return percentile(loaded, 95) <= wanted && kept === chosen.people * chosen.photos ? 0 : 1
    } finally {
      await ashar.stop()
    }
  })
}

type Author = { cookie: string; propose: string }

/** Residents who may begin a proposal, each signed in. */
async function authors({ databaseUri, dataFolder }: Context, people: number): Promise<Author[]> {
  await connect(databaseUri)
  try {
    const place = (await allMunicipalities())[0]?.place ?? ''
    const now = new Date()
    const round = (await roundsOf(place)).find(({ calendar }) => phaseAt(calendar, now) === 'ideas')
    if (!round) throw new Error('no round takes proposals now')
    const numbers = Array.from({ length: 60 }, (_, at) => at + 1)
    const residents = (await accountsNumbered(place, numbers)).filter(
      ({ roles, born }) => born !== null && roles.every((role) => role === 'resident'),
    )
    const propose = pathsOf('ky', place).propose(round.number)
    return await Promise.all(
      residents.slice(0, people).map(async (account) => ({
        cookie: `${sessionCookie}=${await aSession(account, { dataFolder })}`,
        propose,
      })),
    )
  } finally {
    await disconnect()
  }
}

/** Begins a draft and sends its photos one after the other; answers how many of them lie beside it. */
async function sendPhotos({ origin }: Server, { cookie, propose }: Author, photos: number) {
  const headers = { cookie, origin }
  const begun = await fetch(origin + propose, {
    method: 'POST',
    headers,
    redirect: 'manual',
    body: new URLSearchParams(),
  })
  const draft = begun.headers.get('location') ?? ''
  for (let one = 0; one < photos; one++) {
    const body = new FormData()
    body.append('photos', new File([await photo()], 'a.jpg', { type: 'image/jpeg' }))
    await (
      await fetch(origin + draft, { method: 'POST', headers, body, redirect: 'manual' })
    ).text()
  }
  const page = await (await fetch(origin + draft, { headers })).text()
  return new Set(page.match(/\/files\/[0-9a-f]{32}/g)).size
}

let made = 0
let picture: Promise<Buffer> | undefined

/** A photo as phones take them, other bytes each time. */
async function photo(): Promise<Uint8Array<ArrayBuffer>> {
  picture ??= sharp({
    create: {
      ...{ width: 5_600, height: 4_200, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .blur(2)
    .jpeg({ quality: 80 })
    .toBuffer()
  return new Uint8Array(Buffer.concat([await picture, Buffer.from(String(made++))]))
}

/** How long each page took that was asked for until something has ended. */
async function timesOf(
  { origin }: Server,
  pages: readonly string[],
  { askedEvery }: Effort,
  until: Promise<unknown>,
): Promise<number[]> {
  let going = true
  const ended = () => {
    going = false
  }
  void until.then(ended, ended)
  const asked: Promise<number>[] = []
  for (let turn = 0; going; turn++) {
    asked.push(timeOf(`${origin}${pages[turn % pages.length]}`))
    await pause(askedEvery)
  }
  return Promise.all(asked)
}

async function timeOf(address: string): Promise<number> {
  const began = performance.now()
  await (await fetch(address)).arrayBuffer()
  return performance.now() - began
}

function percentile(times: readonly number[], of: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? 0
}

function lineOf(times: readonly number[]): string {
  const [middle, late, longest] = [50, 95, 100].map((of) => Math.round(percentile(times, of)))
  return `${times.length} pages  50th ${middle} ms  95th ${late} ms  longest ${longest} ms`
}
