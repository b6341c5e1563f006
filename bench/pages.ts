import { builtNow } from './built-now.ts'
import { findAddresses } from './pages/addresses.ts'
import { compare, quick, usual } from './pages/compare.ts'
import { withContext } from './pages/context.ts'
import { isPersonalMet, personalTableOf } from './pages/personal-table.ts'
import { measureSignedIn } from './pages/signed-in.ts'
import { isMet, tableOf } from './pages/table.ts'

/**
 * How many requests a second the home, list and proposal pages stand, beside a bare Express and React server that
 * sends the same HTML from the same database reads. On a new demonstration in a folder of its own, or on the database
 * that MONGODB_URI and ASHAR_DATA name. `--scale` measures on the large municipality (with `--ballots N` instead of
 * 6,000), `--place SLUG` on another one of that database, `--quick` a few times only, to see that it works. `--signed-in` measures the same pages in every
 * order, and the vote, as strangers and as two hundred residents ask for them, and counts what the database is asked.
 * 1 where a line does not reach what is asked.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const report = (line: string) => void process.stderr.write(`${line}\n`)
  const build = await builtNow()
  const place = words.includes('--place') ? (words[words.indexOf('--place') + 1] ?? null) : null
  const effort = words.includes('--quick') ? quick : usual
  const scale = words.includes('--scale')
  const ballots = Number(words[words.indexOf('--ballots') + 1])
  const size = words.includes('--ballots') && ballots > 0 ? { ballots } : {}
  const { table, met } = await withContext({ scale, ...size, report }, async (context) => {
    const { vote, ...addresses } = await findAddresses(context.databaseUri, place)
    report(`measuring ${Object.values(addresses).join(', ')}`)
    if (words.includes('--signed-in')) {
      const lines = await measureSignedIn(build, context, { ...addresses, vote }, effort)
      return { table: personalTableOf(lines), met: lines.every(isPersonalMet) }
    }
    const lines = await compare(build, context, addresses, effort)
    return { table: tableOf(lines), met: lines.every(isMet) }
  })
  process.stdout.write(`${table}\n`)
  return met ? 0 : 1
}
