import { strToU8, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'

type Cells = readonly (string | number | null)[]

/** A workbook as a spreadsheet writes it, each sheet by its name. */
export async function workbook(
  sheets: Readonly<Record<string, readonly Cells[]>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((cells) => cells.map((value) => (value === null ? null : { value }))),
  }))
  return new Uint8Array(await writeExcelFile(written).toBuffer())
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const office = 'http://schemas.openxmlformats.org'

/** A workbook of one sheet whose XML is given, for what no spreadsheet would write. */
export function rawWorkbook(sheetData: string): Uint8Array<ArrayBuffer> {
  const main = `${office}/spreadsheetml/2006/main`
  const relations = `${office}/package/2006/relationships`
  const documents = `${office}/officeDocument/2006/relationships`
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${documents}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${documents}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  }
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)])
  return new Uint8Array(zipSync(Object.fromEntries(packed)))
}

const letter = (at: number) => String.fromCharCode(65 + at)

/** A row of such a sheet. */
export function rawRow(row: number, cells: Cells): string {
  const written = cells.map((cell, at) =>
    typeof cell === 'number'
      ? `<c r="${letter(at)}${row}"><v>${cell}</v></c>`
      : `<c r="${letter(at)}${row}" t="inlineStr"><is><t>${cell ?? ''}</t></is></c>`,
  )
  return `<row r="${row}">${written.join('')}</row>`
}
