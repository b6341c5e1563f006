import { dissentOf } from '#app/domain/conciliations/check.ts'
import type { ConciliationPapers } from '#app/domain/conciliations/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { money } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { changeBlocks } from './changes-paper.ts'
import { paperOf, protocolNamed } from './paper-head.ts'

/** What the kenesh is asked to decide, as a draft: names, numbers and articles are left to be filled in by hand. */
export function resolutionPaper(say: Say, found: ConciliationPapers): Paper {
  const { language, text: all, written } = say
  const { resolution: text } = all.conciliationPapers
  const { table, changes } = found
  const protocol = protocolNamed(say, table)
  const dissent = dissentOf(table.sides, table.offers).map(({ side }) => written(side.name))
  const moved = changes.changed.length > 0
  const { points } = text
  const paper = paperOf(say, found, 'resolution', [])
  const items = [
    points.take(protocol),
    ...(moved
      ? [points.change(table.year), points.whole(money(changes.whole, language))]
      : [points.none]),
    ...(dissent.length > 0 ? [points.dissent([...new Set(dissent)].join(', '))] : []),
    points.obliges,
    points.control,
  ]
  const blocks: Block[] = [
    { kind: 'paragraph', set: 'strong', text: text.draft },
    { kind: 'paragraph', text: text.session },
    { kind: 'heading', text: text.word },
    { kind: 'paragraph', text: text.dated },
    { kind: 'paragraph', set: 'lead', text: text.about(table.year) },
    { kind: 'paragraph', text: text.ground(protocol) },
    { kind: 'paragraph', set: 'quiet', text: text.groundNote },
    { kind: 'heading', text: text.decides },
    { kind: 'list', numbered: true, items },
    ...(moved ? changeBlocks(say, found) : []),
    { kind: 'signatures', whose: [text.chair] },
  ]
  // It is the kenesh that decides: the paper bears its name, not that of the ayil okmotu.
  return { ...paper, office: text.kenesh(inLanguage(found.office.name, language)), blocks }
}
