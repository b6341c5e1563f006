import type { ReadNote } from '#app/domain/budget/tables/understand.ts'
import { units } from '#app/domain/budget/version.ts'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

/** What was taken for granted in a file, and what one who reads it does not see. */
export function ReadingNotes({ notes }: { notes: readonly ReadNote[] }) {
  const text = useText()
  if (notes.length === 0) return null
  return (
    <Notice kind="now">
      <ul>
        {notes.map((note) => {
          const sentence = noteSentence(note, text)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </Notice>
  )
}

function noteSentence(note: ReadNote, { budgetCheck, budgetWork }: Catalogue): string {
  const { notes } = budgetCheck
  const unitWord = (unit: number) => budgetWork.units[units.find((one) => one === unit) ?? 1]
  if (note.is === 'unit')
    return notes.unit(
      note.sheet,
      note.named === null ? null : unitWord(note.named),
      unitWord(note.taken),
    )
  if (note.is === 'hidden-rows') return notes['hidden-rows'](note.sheet, shortList(note.rows))
  if (note.is === 'repeated') return notes.repeated(note.sheet, note.row, note.name)
  if (note.is === 'same-period')
    return notes['same-period'](note.sheet, note.columns.join(', '), note.taken)
  return notes[note.is](note.sheet)
}

const most = 12

const shortList = (rows: readonly number[]) =>
  `${rows.slice(0, most).join(', ')}${rows.length > most ? ' …' : ''}`
