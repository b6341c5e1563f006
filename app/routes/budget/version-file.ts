import { isLanguage } from '#app/domain/language.ts'
import { xlsxOf } from '#app/http/lists/write-xlsx.server.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import {
  versionCsv,
  versionFrozen,
  versionPackage,
  versionSheet,
} from '#app/services/budget/reading/version-files.server.ts'
import { sheetList } from '#app/ui/budget/lists/sheet-list.ts'
import { sayIn } from '#app/ui/say.ts'

type Asked = Parameters<typeof versionSheet>[0]
type Body = string | Uint8Array<ArrayBuffer>
type File = { type: string; make(asked: Asked): Promise<Body | null> }

const csv = 'text/csv; charset=utf-8'

async function workbook(asked: Asked): Promise<Body | null> {
  const sheet = await versionSheet(asked)
  if (!sheet) return null
  return xlsxOf(sheetList(sheet.lines)(sayIn(asked.language, asked.place)), sheet.lines)
}

const files: Readonly<Record<string, File>> = {
  'budget.csv': { type: csv, make: (asked) => versionCsv(asked, ',') },
  'budget-semicolon.csv': { type: csv, make: (asked) => versionCsv(asked, ';') },
  'budget.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: workbook,
  },
  'datapackage.json': {
    type: 'application/json; charset=utf-8',
    make: versionPackage,
  },
  'version.txt': { type: 'text/plain; charset=utf-8', make: versionFrozen },
}

/** A published version as a file, at an address that stays; 404 for what is not published. */
export const loader = dataFile(async (request) => {
  const { place, at, part, query } = request
  const [year, number, name] = [request.number('year'), request.number('version'), part('file')]
  const file = Object.hasOwn(files, name) ? files[name] : undefined
  const chosen = query.get('language') ?? undefined
  const language = isLanguage(chosen) ? chosen : 'ky'
  const made =
    file && year && number ? await file.make({ place, at, year, number, language }) : null
  if (!file || !made) return null
  const headers = {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename="${place}-${year}-${number}-${name}"`,
    'Cache-Control': 'no-cache',
  }
  return wholeFile(request, made, headers)
})
