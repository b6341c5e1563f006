import type { ImportReasons } from '#app/domain/imports/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const importReasons: ReasonTexts<ImportReasons> = {
  'import-choose-file': () => 'Choose a file',
  'import-choose-option': () =>
    'Choose from the list: a file is taken in only for what stands there now. The file was not read',
  'import-file-large': ({ megabytes }) =>
    `The file is larger than ${count(megabytes, 'en')} MB. Divide it and choose again`,
  'import-file-empty': ({ name }) => `There is nothing in ${name}`,
  'import-file-locked': ({ name }) =>
    `${name} is locked with a password. Take the password off in Excel and save the file`,
  'import-old-excel': ({ name }) =>
    `${name} is a workbook of an old version of Excel. Open it in Excel and save it as .xlsx`,
  'import-other-kind': ({ name, endings }) =>
    `${name} is another kind of file, or its name does not fit what is in it. Choose one of these: ${endings}`,
  'import-unreadable': ({ name }) =>
    `${name} cannot be read: it is damaged. Open it in the program it was made with and save it again`,
  'import-too-much': ({ name }) =>
    `${name} unpacks into far more than a table should hold. Copy the rows into a new file and choose that`,
  'import-too-long': ({ rows }) =>
    `A table may have at most ${count(rows, 'en')} rows. Divide it and choose again`,
  'import-no-head': ({ missing }) =>
    `No row names the columns that are needed. What was not found: ${missing.en}`,
  'import-head-twice': ({ head, first, second }) =>
    `Two columns mean the same: ${first} and ${second} (“${head}”). Take one away`,
  'import-several-sheets': ({ sheets }) =>
    `Several sheets hold such a table: ${sheets}. Leave one in the file`,
  'import-formula-empty': ({ cell }) =>
    `Cell ${cell} holds a formula without its result. Open the file in Excel, save it and choose it again`,
  'import-no-rows': () => 'There are no rows in the file',
  'import-gone': () => 'The file is no longer here: choose it again',
  'import-not-ready': () => 'This file is no longer waiting to be imported',
  'import-has-faults': ({ rows }) =>
    `Rows that are wrong: ${count(rows, 'en')}. Nothing was imported`,
  'import-nothing-new': () => 'The file changes nothing',
  'import-outdated': () =>
    'The data here has changed since the file was checked. Nothing was imported: discard the file and choose it again',
  'import-differs': () =>
    'The rows are not those that were shown. Nothing was imported: open the page again',
  'cell-empty': () => 'this must not be empty',
  'cell-long': ({ max }) => `this may have at most ${count(max, 'en')} characters`,
  'cell-formula': () => 'this begins like a formula; write the value itself',
  'cell-letters-lost': () =>
    '“?” stands in place of letters: they were lost when the file was saved. Save it in Excel as XLSX or “CSV UTF-8” and choose it again',
  'cell-no-number': ({ found }) => `“${found}” is not a whole number that can be used`,
  'cell-no-day': ({ found }) => `“${found}” is not a day: write 2026-01-31 or 31.01.2026`,
  'cell-twice': ({ row }) => `row ${count(row, 'en')} says the same`,
  'import-sheet-read': ({ sheet, others }) => `Sheet “${sheet}” was read. Not read: ${others}`,
  'import-heads-unused': ({ heads }) => `Columns that are not imported: ${heads}`,
}
