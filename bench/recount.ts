import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type Browser, chromium } from 'playwright-core'
import { tyiyn } from '#app/domain/money.ts'
import type { PublishedFiles } from '#app/domain/tally/recount/published-files.ts'
import type { Recounted } from '#app/domain/tally/recount/recount.ts'
import { publishedFiles } from '#seed/builders/published-files.ts'
import { Unusable } from '../commands/unusable.ts'
import { makeUpElection } from './tally/make-up.ts'
import type { MadeUp } from './tally/measure.ts'

const assets = new URL('../build/client/assets/', import.meta.url)
const sizes: readonly MadeUp[] = [
  { voters: 1_000, projects: 30 },
  { voters: 10_000, projects: 60 },
  { voters: 100_000, projects: 100 },
]

/**
 * How long the recount page takes in Chromium (CHROMIUM_PATH), and how much memory its process needs, for made-up
 * rounds by Equal Shares. Measures what was built last: `npm run build`.
 */
export async function bench(): Promise<number> {
  const worker = readdirSync(assets, { recursive: true, encoding: 'utf8' }).find((file) =>
    /^recount-worker\..*\.js$/.test(file),
  )
  if (!worker) throw new Unusable('Nothing is built yet: npm run build')
  const script = readFileSync(new URL(worker, assets))
  const site = createServer((request, response) => {
    const asked = request.url === '/worker.js'
    response.setHeader('Content-Type', asked ? 'text/javascript' : 'text/html')
    response.end(asked ? script : '<!doctype html>')
  })
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready))
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  process.stdout.write('voters   projects  files MB  seconds  peak MB  same\n')
  try {
    for (const size of sizes) {
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
      const line = await measure(browser, site.address(), size)
      process.stdout.write(`${line}\n`)
      await browser.close()
    }
  } finally {
    site.close()
  }
  return 0
}

async function measure(
  browser: Browser,
  address: ReturnType<ReturnType<typeof createServer>['address']>,
  size: MadeUp,
): Promise<string> {
  const files = filesOf(size)
  const page = await browser.newPage()
  if (typeof address !== 'object' || address === null) throw new Error('the site has a port')
  await page.goto(`http://127.0.0.1:${address.port}/`)
  const before = await memoryOf(browser)
  const { seconds, same } = await page.evaluate(recountIn, files)
  const peak = (await memoryOf(browser)) - before
  const megabytes = Object.values(files).join('').length / 2 ** 20
  return [
    String(size.voters).padEnd(8),
    String(size.projects).padEnd(9),
    megabytes.toFixed(1).padStart(8),
    seconds.toFixed(2).padStart(8),
    peak.toFixed(0).padStart(8),
    same ? '  yes' : '   no',
  ].join(' ')
}

function filesOf(size: MadeUp): PublishedFiles {
  const { budget, projects, ballots } = makeUpElection(size)
  const cast = Array.from({ length: size.voters }, (_, voter) =>
    Array.from(
      ballots.choices.subarray(ballots.offsets[voter], ballots.offsets[voter + 1]),
      (place) => place + 1,
    ),
  )
  const money = (units: number) => tyiyn(units * 100)
  const costs = projects.map(({ cost }) => money(cost))
  return publishedFiles({ money: money(budget), costs, ballots: cast, counted: true })
}

/** Runs in the page: hands the files to the worker as the recount page does. */
function recountIn(files: PublishedFiles): Promise<{ seconds: number; same: boolean }> {
  const began = performance.now()
  const worker = new Worker('/worker.js')
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.onmessage = ({ data }: MessageEvent<{ recounted?: Recounted }>) => {
      if (!data.recounted) return
      const seconds = (performance.now() - began) / 1000
      resolve({ seconds, same: data.recounted.difference === null })
    }
    worker.postMessage(files)
  })
}

/** Megabytes: the most that the page's process has had. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
  return Math.max(...peaks.map(Number)) / 1024
}
