import type { Sheet } from '#app/domain/budget/sheets/sheet.ts'
import type { Shown } from './cells.ts'
import { unpack } from './parts.server.ts'
import { stylesTaker } from './read-styles.server.ts'
import { sheetTaker } from './read-worksheet.server.ts'
import { xmlTaker } from './read-xml.server.ts'
import { bookLimits, UnreadableFile } from './unreadable.ts'

type Listed = { name: string; relation: string; hidden: boolean }

/** The sheets of an XLSX workbook. The archive is gone through twice, since its parts lie in any order. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const listed: Listed[] = []
  const targets = new Map<string, string>()
  const words: string[] = []
  const shown: Shown[] = []
  unpack(bytes, (name) => {
    if (name === 'xl/workbook.xml') return listTaker(listed)
    if (name === 'xl/_rels/workbook.xml.rels') return targetsTaker(targets)
    if (name === 'xl/styles.xml') return stylesTaker(shown)
    return /^xl\/sharedStrings\.xml$/i.test(name) ? wordsTaker(words) : null
  })
  const read = new Map(
    listed.map((one) => [
      targets.get(one.relation) ?? '',
      { ...one, rows: [] as Sheet['rows'][number][] },
    ]),
  )
  unpack(bytes, (name) => {
    const sheet = read.get(name)
    return sheet ? sheetTaker(sheet.rows, words, shown) : null
  })
  const sheets = [...read.values()].filter(({ rows }) => rows.length > 0)
  if (sheets.length === 0) throw new UnreadableFile('empty')
  return sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows }))
}

function listTaker(listed: Listed[]) {
  return xmlTaker({
    open({ name, attributes }) {
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? ''
      listed.push({
        name: attributes.name ?? '',
        relation,
        hidden: /hidden/i.test(attributes.state ?? ''),
      })
    },
  })
}

function targetsTaker(targets: Map<string, string>) {
  return xmlTaker({
    open({ name, attributes }) {
      if (name !== 'Relationship') return
      const target = attributes.Target ?? ''
      targets.set(
        attributes.Id ?? '',
        target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      )
    },
  })
}

/** The words of all sheets; how they are to be pronounced (`rPh`) is no part of them. */
function wordsTaker(words: string[]) {
  let text = ''
  let writes = false
  let aside = false
  let letters = 0
  return xmlTaker({
    open({ name }) {
      if (name === 'si') text = ''
      if (name === 'rPh') aside = true
      writes = name === 't' && !aside
    },
    text(part) {
      if (writes && text.length < bookLimits.letters) text += part.slice(0, bookLimits.letters)
    },
    close(name) {
      if (name === 't') writes = false
      if (name === 'rPh') aside = false
      if (name !== 'si') return
      words.push(text)
      letters += text.length + 8
      if (letters > bookLimits.sharedLetters) throw new UnreadableFile('too-large')
    },
  })
}
