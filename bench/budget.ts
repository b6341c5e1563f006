import { measureDifference } from './budget/measure-difference.ts'
import { measureImports } from './budget/measure-imports.ts'
import { newestDraft } from './budget/newest-draft.ts'
import { builtNow } from './built-now.ts'
import { compare, quick, usual } from './pages/compare.ts'
import { withContext } from './pages/context.ts'
import { isMet, tableOf } from './pages/table.ts'

/**
 * A budget file of 50,910 rows from its arrival until it stands as a rehearsal, the comparison of two versions of
 * 20,000 lines, and the first page of a draft beside a bare Express and React server. On a new demonstration in a
 * folder of its own, or on the database that MONGODB_URI and ASHAR_DATA name. `--quick` asks for the page a few times
 * only. 1 where something does not reach what is asked.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const report = (line: string) => void process.stderr.write(`${line}\n`)
  const build = await builtNow()
  const imports = await measureImports()
  process.stdout.write(`${imports.table}\n\n`)
  const difference = measureDifference()
  process.stdout.write(`${difference.table}\n\n`)
  const lines = await withContext({ scale: false, report }, async (context) => {
    const draft = await newestDraft(context.databaseUri)
    report(`measuring ${draft}`)
    return compare(build, context, { draft }, words.includes('--quick') ? quick : usual)
  })
  process.stdout.write(`${tableOf(lines)}\n`)
  return imports.met && difference.met && lines.every(isMet) ? 0 : 1
}
