import { strToU8, unzipSync, zipSync } from 'fflate'
import { chanceFrom } from '../chance.ts'
import type { Cell } from '../files/cells.ts'
import { separatedBytes } from '../files/separated.ts'
import { bookBytes } from '../files/workbook.ts'
import { archiveWith } from './archive.ts'
import { compoundFile } from './compound.ts'

/** A file that must be refused with a sentence, or read without a finding. */
export type HostileFile = { name: string; fileName: string; bytes: Uint8Array; read: boolean }

const small: Cell[][] = [
  ['2027-жылдын бюджети'],
  [null, 'миң сом'],
  ['Аталышы', '2027-ж.'],
  ['Жер салыгы', 120.5],
  ['Мүлк салыгы', 79.5],
  ['Бардыгы', 200],
]

const book = () => bookBytes([{ name: 'Бюджет', rows: small }])
const parts = () => unzipSync(book())
const sheetPath = 'xl/worksheets/sheet1.xml'
const packed = (changed: Readonly<Record<string, Uint8Array>>) =>
  new Uint8Array(zipSync({ ...parts(), ...changed }))

const sheetStart =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
const sheetEnd = '</sheetData></worksheet>'
const megabyte = 1024 * 1024

/** A sheet that unpacks to so many megabytes of rows, or claims less than it unpacks to. */
function zipBomb(megabytes: number, claimed?: number): Uint8Array {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>'
  return archiveWith(parts(), {
    name: sheetPath,
    before: sheetStart,
    text: row.repeat(Math.floor(megabyte / row.length)),
    times: megabytes,
    after: sheetEnd,
    ...(claimed !== undefined && { claimed }),
  })
}

/** The same without a single row: the texts of the book, or the spaces of a sheet, are what is large. */
function bombOf(
  name: string,
  before: string,
  text: string,
  after: string,
  megabytes: number,
): Uint8Array {
  const times = Math.floor(megabyte / text.length)
  return archiveWith(parts(), { name, before, text: text.repeat(times), times: megabytes, after })
}

const textsStart =
  '<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

/** Entities that double thirty times over. */
function entityBomb(): Uint8Array {
  const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`)
  const text = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY e0 "сом">${entities.join('')}]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e30;</t></is></c></row></sheetData></worksheet>`
  return packed({ [sheetPath]: strToU8(text) })
}

/** The book of a program with macros: its type says so, and it holds a project of them. */
function macros(): Uint8Array {
  const types = new TextDecoder()
    .decode(parts()['[Content_Types].xml'])
    .replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    )
    .replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    )
  const project = compoundFile({ VBA: Buffer.from('Attribute VB_Name = "ThisWorkbook"') })
  return packed({ '[Content_Types].xml': strToU8(types), 'xl/vbaProject.bin': project })
}

/** Cells as far to the right as the millionth column. */
function farColumns(): Uint8Array {
  const text = `${sheetStart}<row r="1"><c r="A1"><v>1</v></c><c r="BDWGN1"><v>2</v></c></row>${sheetEnd}`
  return packed({ [sheetPath]: strToU8(text) })
}

/** A sheet that says it reaches to the last row and column, and holds six rows. */
function claimsMillion(): Uint8Array {
  const sheet = new TextDecoder()
    .decode(parts()[sheetPath])
    .replace(/<dimension ref="[^"]+"\/>/, '<dimension ref="A1:XFD1048576"/>')
    .replace('</sheetData>', '<row r="1048576" ht="15"><c r="A1048576" s="1"/></row></sheetData>')
  return packed({ [sheetPath]: strToU8(sheet) })
}

/** A sheet of so many lines in sections of fifty, its totals right. */
function longSheet(rows: number): Cell[][] {
  const chance = chanceFrom(50_000)
  const cells: Cell[][] = [['2027-жылдын чыгашалары'], [null, 'миң сом'], ['Аталышы', '2027-ж.']]
  let all = 0
  for (let section = 1; cells.length < rows - 60; section++) {
    cells.push([`${section}-бөлүм`])
    let sum = 0
    for (let line = 1; line <= 50; line++) {
      const tenths = chance.between(1, 9_999)
      sum += tenths
      cells.push([`${section}-бөлүмдүн ${line}-беренеси`, tenths / 10])
    }
    cells.push(['Бөлүм боюнча жыйынтыгы', sum / 10])
    all += sum
  }
  return [...cells, ['Бардыгы', all / 10]]
}

const html =
  '<html><head><meta charset="utf-8"></head><body><table><tr><td>Аталышы</td><td>2027</td></tr><tr><td>Жер салыгы</td><td>120,5</td></tr></table></body></html>'

function randomBytes(): Uint8Array {
  const chance = chanceFrom(7)
  return Uint8Array.from({ length: 20_000 }, () => chance.between(0, 255))
}

const encrypted = () =>
  compoundFile({
    EncryptionInfo: Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]),
    EncryptedPackage: Buffer.from(randomBytes().slice(0, 4096)),
  })

const oldBook = () =>
  compoundFile({ Workbook: Buffer.from([9, 8, 16, 0, 0, 6, 5, 0, 0xbb, 0xd, 0xcc, 7, 0, 0, 0, 0]) })

const picture = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))

const refused = (name: string, fileName: string, bytes: Uint8Array): HostileFile => ({
  name,
  fileName,
  bytes,
  read: false,
})

const readable = (name: string, fileName: string, bytes: Uint8Array): HostileFile => ({
  name,
  fileName,
  bytes,
  read: true,
})

/** Large or strange, and yet sheets that must be read. */
function readableFiles(rows: number): HostileFile[] {
  const long = longSheet(rows)
  const book = bookBytes([{ name: 'Чыгашалар', rows: long }])
  const separated = separatedBytes(long, { separator: ';', encoding: 'utf8' })
  return [
    readable('claims-million-rows', 'budget.xlsx', claimsMillion()),
    readable('long', 'budget.xlsx', book),
    readable('long-csv', 'budget.csv', separated),
  ]
}

/** Small files that unpack to a great deal. */
function bombs(megabytes: number): HostileFile[] {
  return [
    refused('zip-bomb', 'budget.xlsx', zipBomb(megabytes)),
    refused('zip-bomb-that-lies', 'budget.xlsx', zipBomb(megabytes, 4_096)),
    refused(
      'zip-bomb-of-texts',
      'budget.xlsx',
      bombOf('xl/sharedStrings.xml', textsStart, '<si><t>budget</t></si>', '</sst>', megabytes),
    ),
    refused(
      'zip-bomb-of-spaces',
      'budget.xlsx',
      bombOf(sheetPath, sheetStart, ' '.repeat(64), sheetEnd, megabytes),
    ),
    refused('entity-bomb', 'budget.xlsx', entityBomb()),
  ]
}

/** Files that must not harm whoever reads them; the bomb unpacks to so many megabytes. */
export function hostileFiles({ bombMegabytes = 1_000, rows = 50_000 } = {}): HostileFile[] {
  return [
    ...bombs(bombMegabytes),
    refused('macros', 'budget.xlsm', macros()),
    refused('macros-renamed', 'budget.xlsx', macros()),
    refused('million-columns', 'budget.xlsx', farColumns()),
    refused('million-columns-csv', 'budget.csv', strToU8(`a${';'.repeat(1_000_000)}b\n`)),
    refused('picture-as-book', 'budget.xlsx', picture),
    refused('encrypted', 'budget.xlsx', encrypted()),
    refused('old-book', 'budget.xls', oldBook()),
    refused('empty', 'budget.xlsx', new Uint8Array()),
    refused('empty-csv', 'budget.csv', new Uint8Array()),
    refused('random', 'budget.xlsx', randomBytes()),
    refused('random-csv', 'budget.csv', randomBytes()),
    refused('html-as-book', 'budget.xls', strToU8(html)),
    refused('truncated', 'budget.xlsx', book().slice(0, 1_500)),
    ...readableFiles(rows),
  ]
}
