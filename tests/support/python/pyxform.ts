import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pythonWith } from './python-with.ts'

// The library beneath it notes what a workbook does not need, on the way of errors.
const program = `
import json
import warnings
warnings.simplefilter("ignore")
from pyxform.xls2xform import convert
try:
    made = convert("form.xlsx", validate=False)
    print(json.dumps({"xform": made.xform, "warnings": made.warnings, "refused": None}))
except Exception as error:
    print(json.dumps({"xform": "", "warnings": [], "refused": str(error)}))
`

/** What the reader of ODK and Kobo makes of a form: the form for the phone and what it warns of, or why it refuses. */
export function readByPyxform(workbook: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'ashar-form-'))
  try {
    writeFileSync(join(folder, 'form.xlsx'), workbook)
    const read: { xform: string; warnings: string[]; refused: string | null } = JSON.parse(
      pythonWith('pyxform', program, '', folder),
    )
    return read
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
