import writeExcelFile from 'write-excel-file/node'
import type { XlsForm } from '#app/domain/visits/xlsform.ts'
import { withoutTimes } from '#app/http/lists/without-times.ts'

/** A form's three sheets as a workbook, every cell a text. */
export async function workbookOfForm(form: XlsForm): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = (['survey', 'choices', 'settings'] as const).map((sheet) => ({
    sheet,
    data: form[sheet].map((row) =>
      row.map((value) => (value === '' ? null : { type: String, value })),
    ),
  }))
  const file = await writeExcelFile(sheets).toBuffer()
  return withoutTimes(new Uint8Array(file))
}
