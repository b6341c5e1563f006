import { strToU8, zipSync } from 'fflate'
import { type BookSheet, type Cell, columnLetter } from './cells.ts'

const office = 'http://schemas.openxmlformats.org'
const main = `${office}/spreadsheetml/2006/main`
const documents = `${office}/officeDocument/2006/relationships`
const packages = `${office}/package/2006`
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const mostIndents = 6
const numberStyle = mostIndents + 1

/** Style 0 is plain, 1 to 6 are indents, the next shows numbers with a decimal. */
function styles(): string {
  const indents = Array.from(
    { length: mostIndents },
    (_, at) =>
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" indent="${at + 1}"/></xf>`,
  )
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  const number =
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
  return xml(
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${mostIndents + 2}">${plain}${indents.join('')}${number}</cellXfs></styleSheet>`,
  )
}

const textXml = (text: string) => `<t xml:space="preserve">${escaped(text)}</t>`

/** Some texts are written in two runs, as a program does when a part of them is bold. */
function runs(text: string, at: number): string {
  if (at % 4 !== 0 || text.length < 6) return textXml(text)
  const bold = `<r><rPr><b/></rPr>${textXml(text.slice(0, 4))}</r>`
  return `${bold}<r>${textXml(text.slice(4))}</r>`
}

/** The texts of a book, each once, as spreadsheets keep them. */
function sharedTexts() {
  const places = new Map<string, number>()
  return {
    place: (text: string) => {
      const known = places.get(text) ?? places.size
      places.set(text, known)
      return known
    },
    written: () => {
      const items = [...places.keys()].map((text, at) => `<si>${runs(text, at)}</si>`)
      return xml(
        `<sst xmlns="${main}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`,
      )
    },
  }
}

type Texts = ReturnType<typeof sharedTexts>

function cellXml(cell: Cell, address: string, texts: Texts): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${address}" s="${numberStyle}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${texts.place(cell)}</v></c>`
  if ('text' in cell)
    return `<c r="${address}" s="${Math.min(cell.indent, mostIndents)}" t="s"><v>${texts.place(cell.text)}</v></c>`
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`
  const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`
  return `<c r="${address}" s="${numberStyle}"><f>${escaped(cell.formula)}</f>${value}</c>`
}

function sheetXml(sheet: BookSheet, texts: Texts): string {
  const rows = sheet.rows.map((cells, at) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, `${columnLetter(column)}${at + 1}`, texts),
    )
    const hidden = sheet.hiddenRows?.includes(at + 1) ? ' hidden="1"' : ''
    if (written.every((cell) => cell === '') && !hidden) return ''
    return `<row r="${at + 1}"${hidden}>${written.join('')}</row>`
  })
  const width = Math.max(1, ...sheet.rows.map((cells) => cells.length))
  const merged = (sheet.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`)
  const merges = merged.length
    ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`
    : ''
  return xml(
    `<worksheet xmlns="${main}"><dimension ref="A1:${columnLetter(width - 1)}${Math.max(1, rows.length)}"/><sheetData>${rows.join('')}</sheetData>${merges}</worksheet>`,
  )
}

/** The parts of a book besides its sheets, by their names in the archive. */
function frame(sheets: readonly BookSheet[]): Record<string, string> {
  const each = (write: (sheet: BookSheet, number: number) => string) =>
    sheets.map((sheet, at) => write(sheet, at + 1)).join('')
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${each((sheet, number) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packages}/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${documents}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${documents}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${documents}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
  }
}

/** A workbook written part by part, with what the libraries cannot write: hidden rows, indents, formulas without a value. */
export function bookBytes(sheets: readonly BookSheet[]): Uint8Array<ArrayBuffer> {
  const texts = sharedTexts()
  const parts = frame(sheets)
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, texts)
  })
  parts['xl/styles.xml'] = styles()
  parts['xl/sharedStrings.xml'] = texts.written()
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(packed), { mtime: '2026-01-15T00:00:00' }))
}
