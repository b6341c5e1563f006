import type { Import, PreviewPart, PreviewRow } from '#app/domain/imports/import.ts'
import type { ImportDesk } from '#app/domain/imports/import-desk.ts'
import { accepted, type Outcome, reason as reasonOf } from '#app/domain/outcome.ts'
import { pathsOf } from '#app/paths.ts'
import { importsOfFile } from '#models/imports/import.server.ts'
import { readRows } from '#models/imports/import-rows.server.ts'
import { runningOn } from '#models/runs/run.server.ts'
import type { Situation } from '../situation.ts'
import { importFacts } from './import-kinds.server.ts'
import { readingOf } from './import-of.ts'
import { mayImport } from './may-import.server.ts'
import { contextHash } from './read-import.server.ts'
import { keepingOf } from './sealing/keeping.server.ts'
import type { Vault } from './sealing/voting.ts'

/** What was understood of a file, one page of its rows; what stands wrong comes first. */
export async function readPreview(
  situation: Situation,
  vault: Vault,
  number: number,
  wanted: { part: string; page: number },
): Promise<Outcome<ImportDesk>> {
  const { place, language } = situation
  const allowed = await mayImport(situation, number)
  if (allowed.refused) return allowed
  const entry = allowed.value
  const part = partOf(entry, wanted.part)
  const pages = Math.max(1, Math.ceil(entry.counts[part] / 100))
  const page = Math.min(wanted.page, pages)
  const facts = importFacts(entry.kind)
  const [run, kept, same, outdated, needsReason] = await Promise.all([
    runningOn(readingOf(place, number)),
    readRows({ place, import: number, part, page }),
    entry.file.hash === '' ? [] : importsOfFile({ ...entry, hash: entry.file.hash }),
    outdatedBy(entry),
    facts.needsReason?.(situation) ?? false,
  ])
  const keeping = kept.length > 0 ? await keepingOf(vault, entry) : null
  const rows = keeping?.rowsKept(kept) ?? []
  const before = same.find((one) => one.state === 'applied' && one.number !== number)
  const { kind, file, by, state, counts, notes, rowsHash, appliedAt } = entry
  const reason = outdated ?? entry.reason
  return accepted({
    ...{ kind, file, by: by.name, at: entry.at, state, reason, counts, notes, rowsHash, appliedAt },
    progress: run?.progress ?? null,
    needsReason,
    ...{ part, page, pages, rows: rows.map(withoutValue) },
    before: before?.appliedAt ? { at: before.appliedAt, by: before.by.name } : null,
    paper: state === 'ready' ? await paperOf(situation, entry) : null,
    href: facts.leadsTo(pathsOf(language, place)),
  })
}

async function paperOf({ language, place }: Situation, { kind, number, counts }: Import) {
  const facts = importFacts(kind)
  if (!facts.paper || counts.wrong > 0) return null
  return facts.paper(pathsOf(language, place), await facts.context(place, null), number)
}

/** Why what was understood of a file cannot be taken in any more: what it was compared with has changed since. */
async function outdatedBy({ kind, place, state, contextHash: before }: Import) {
  if (state !== 'ready') return null
  const now = contextHash(await importFacts(kind).context(place, null))
  return now === before ? null : reasonOf('import-outdated', {})
}

const withoutValue = ({ row, shown, effect, faults }: PreviewRow) => ({
  row,
  shown,
  effect,
  faults,
})

/** The part that is asked for; without one, the first that holds anything. */
function partOf({ counts }: Import, wanted: string): PreviewPart {
  if (wanted === 'wrong' || wanted === 'taken' || wanted === 'same') return wanted
  return counts.wrong > 0 ? 'wrong' : counts.taken > 0 || counts.same === 0 ? 'taken' : 'same'
}
